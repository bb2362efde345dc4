import type { summaryPage as english } from '../en/summary-page.ts';

/** Latvian. Keys begin with `summaryPage.`. */
export const summaryPage = {
  'summaryPage.title': 'Kopsavilkums',
  'summaryPage.description': 'Katrs skaitlis atver aktivitātes, no kurām tas iegūts.',
  'summaryPage.asDocument': 'Kopsavilkums kā fails',
  'summaryPage.scope': 'Kas redzams',
  'summaryPage.country': 'Valsts',
  'summaryPage.allCountries': 'Visas valstis',
  'summaryPage.period': 'Periods',
  'summaryPage.emptyTitle': 'Vēl nav ko skaitīt',
  'summaryPage.empty': 'Skaitļi parādīsies ar pirmo notikušo aktivitāti.',
  'summaryPage.toActivities': 'Uz aktivitātēm',

  'summaryPage.countedShort': '{counted, number} no {activities, number}',
  'summaryPage.open': '{figure}, {name}: rādīt aktivitātes, no kurām tas iegūts',
  'summaryPage.copy': 'Kopēt šo teikumu',
  'summaryPage.copied': 'Teikums ir nokopēts.',
  'summaryPage.notCopied': 'Teikumu neizdevās nokopēt. Atlasiet to un nospiediet Ctrl+C.',

  'summaryPage.sentenceHidden':
    'Teikuma, ko kopēt, nav: daži dalībnieku skaiti no valsts ir tik mazi, ka nosūtāmajos dokumentos tie netiek rādīti. Word un PDF failos tie ir izlaisti.',
  'summaryPage.notPrinted':
    'Šajā lapā nav: no tās varētu nolasīt mazus cilvēku skaitus. Izmantojiet kopsavilkuma pogu Word vai PDF.',
  'summaryPage.funderFirst': 'Finansētājs vispirms lasa šo',

  'summaryPage.mappedIn': 'Kartētās organizācijas, {country}',
  'summaryPage.mappedNone': 'Nevienā aktivitātē nav norādīts šīs valsts skaitlis.',

  'summaryPage.tables': 'Tabulas',
  'summaryPage.tablesOf': 'Tabulas: {name}',
  'summaryPage.tablesHelp': 'Šajās tabulās ir tikai šīs atbildes aktivitātes.',
  'summaryPage.tableBy': 'Tabulas veids',
  'summaryPage.bars': 'Klātienē un tiešsaistē – joslās',
  'summaryPage.barLabel': '{name}: klātienē {inPerson}, tiešsaistē {online}',

  'summaryPage.indicatorBars': 'Josla',
  'summaryPage.indicatorBar': '{name}: {value} no {target}',

  'summaryPage.planHelp':
    'Katra punkta plānotais laiks un tā agrākās notikušās aktivitātes pirmā diena. Vienmēr par visu projektu.',
  'summaryPage.planEmpty': 'Šim projektam nav plāna.',
  'summaryPage.timeline': 'Laika josla',
  'summaryPage.verdictNumber': '{verdict}: {number, number}',
  'summaryPage.legendPlanned': 'plānots',
  'summaryPage.legendHeld': 'pirmoreiz noticis',
  'summaryPage.movedRule': 'Notika citā valstī vai pašvaldībā, nekā plānots ({place}).',
  'summaryPage.eachCountryRule':
    'Šo punktu izpilda katra valsts. Ziņojušas: {reported}. Trūkst: {missing}. Atcelts: {cancelled}.',
  'summaryPage.nobody': 'neviena',
  'summaryPage.recordedUnder': 'Šī plāna punkta aktivitātes',
  'summaryPage.nothingRecorded': 'Šis plāna punkts vēl nav norādīts nevienā aktivitātē.',
  'summaryPage.openItem': '{code} {title}, {verdict}: rādīt saistītās aktivitātes',

  'summaryPage.besideProject': 'Blakus citam šī datora projektam',
  'summaryPage.besideHelp':
    'Divi projekti blakus, visi to periodi. Tie skaita dažādas aktivitātes: nekad nesaskaitiet vienu ar otru.',
  'summaryPage.besideChoose': 'Projekts',
  'summaryPage.besideNone': 'Neviens',
  'summaryPage.besideNotRead': 'Šo projektu pašlaik neizdodas nolasīt. Vienreiz to atveriet un paskatieties vēlreiz.',
  'summaryPage.besideUnplanned': 'Nav plānā',
  'summaryPage.presentHelp': 'Dažādās valstis, ja aktivitātē tās uzskaitītas.',

  'summaryPage.openRecord': 'Atvērt: {label}',
} satisfies Readonly<Record<keyof typeof english, string>>;
