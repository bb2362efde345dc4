import type { summaryPage as english } from '../en/summary-page.ts';

/** Lithuanian. Keys begin with `summaryPage.`. */
export const summaryPage = {
  'summaryPage.title': 'Suvestinė',
  'summaryPage.description': 'Paspaudus bet kurį skaičių, atveriamos veiklos, iš kurių jis susideda.',
  'summaryPage.asDocument': 'Suvestinė kaip failas',
  'summaryPage.scope': 'Kas rodoma',
  'summaryPage.country': 'Šalis',
  'summaryPage.allCountries': 'Visos šalys',
  'summaryPage.period': 'Laikotarpis',
  'summaryPage.emptyTitle': 'Dar nėra ko skaičiuoti',
  'summaryPage.empty': 'Skaičiai atsiras, kai bus įrašyta pirmoji įvykusi veikla.',
  'summaryPage.toActivities': 'Eiti į veiklas',

  'summaryPage.countedShort': '{counted, number} iš {activities, number}',
  'summaryPage.open': '{figure}, {name}: rodyti veiklas, iš kurių susideda skaičius',
  'summaryPage.copy': 'Kopijuoti šį sakinį',
  'summaryPage.copied': 'Sakinys nukopijuotas.',
  'summaryPage.notCopied': 'Sakinio nepavyko nukopijuoti. Pažymėkite jį ir paspauskite Ctrl+C.',

  'summaryPage.sentenceHidden':
    'Sakinio kopijuoti nėra: kai kurie dalyvių iš šalies skaičiai tokie maži, kad išsiunčiamuose dokumentuose nerodomi. „Word“ ir PDF failuose jie praleidžiami.',
  'summaryPage.notPrinted':
    'Šiame puslapyje nerodoma: iš jo būtų galima perskaityti mažus žmonių skaičius. Naudokite suvestinės mygtuką „Word“ arba PDF.',
  'summaryPage.funderFirst': 'Finansuotojas pirmiausia skaito šį',

  'summaryPage.mappedIn': 'Žemėlapiavimo metu rastos organizacijos, {country}',
  'summaryPage.mappedNone': 'Nė vienoje veikloje nėra šios šalies skaičiaus.',

  'summaryPage.tables': 'Lentelės',
  'summaryPage.tablesOf': 'Lentelės: {name}',
  'summaryPage.tablesHelp': 'Šiose lentelėse yra tik to atsakymo veiklos.',
  'summaryPage.tableBy': 'Lentelė pagal',
  'summaryPage.bars': 'Gyvai ir nuotoliu – juostomis',
  'summaryPage.barLabel': '{name}: gyvai – {inPerson}, nuotoliu – {online}',

  'summaryPage.indicatorBars': 'Juosta',
  'summaryPage.indicatorBar': '{name}: {value} iš {target}',

  'summaryPage.planHelp':
    'Planuotas kiekvieno punkto laikas ir jo anksčiausios įvykusios veiklos pirmoji diena. Visada rodomas visas projektas.',
  'summaryPage.planEmpty': 'Šis projektas plano neturi.',
  'summaryPage.timeline': 'Laiko juosta',
  'summaryPage.verdictNumber': '{verdict}: {number, number}',
  'summaryPage.legendPlanned': 'planuota',
  'summaryPage.legendHeld': 'pirmą kartą įvyko',
  'summaryPage.movedRule': 'Įvyko kitoje šalyje arba savivaldybėje, nei planuota ({place}).',
  'summaryPage.eachCountryRule':
    'Šį punktą įgyvendina kiekviena šalis. Pateikta: {reported}. Trūksta: {missing}. Atšaukta: {cancelled}.',
  'summaryPage.nobody': 'nėra',
  'summaryPage.recordedUnder': 'Šio plano punkto veiklos',
  'summaryPage.nothingRecorded': 'Šio plano punkto dar nenurodo nė viena veikla.',
  'summaryPage.openItem': '{code} {title}, {verdict}: rodyti šio punkto veiklas',

  'summaryPage.besideProject': 'Greta kito šio kompiuterio projekto',
  'summaryPage.besideHelp':
    'Du projektai greta, visi jų laikotarpiai. Jie skaičiuoja skirtingas veiklas: niekada nesudėkite vieno su kitu.',
  'summaryPage.besideChoose': 'Projektas',
  'summaryPage.besideNone': 'Joks',
  'summaryPage.besideNotRead':
    'Šio projekto dabar nepavyksta perskaityti. Kartą jį atverkite ir pažiūrėkite dar kartą.',
  'summaryPage.besideUnplanned': 'Plane nenumatyta',
  'summaryPage.presentHelp': 'Skirtingos šalys, jei jos veikloje išvardytos.',

  'summaryPage.openRecord': 'Atverti: {label}',
} satisfies Readonly<Record<keyof typeof english, string>>;
