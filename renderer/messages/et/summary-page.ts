import type { summaryPage as english } from '../en/summary-page.ts';

/** Estonian. Keys begin with `summaryPage.`. */
export const summaryPage = {
  'summaryPage.title': 'Kokkuvõte',
  'summaryPage.description': 'Iga arv avab tegevused, millest see tuleb.',
  'summaryPage.asDocument': 'Kokkuvõte failina',
  'summaryPage.scope': 'Mida näidatakse',
  'summaryPage.country': 'Riik',
  'summaryPage.allCountries': 'Kõik riigid',
  'summaryPage.period': 'Periood',
  'summaryPage.emptyTitle': 'Arvestada ei ole veel midagi',
  'summaryPage.empty': 'Arvud ilmuvad koos esimese toimunud tegevusega.',
  'summaryPage.toActivities': 'Ava tegevused',

  'summaryPage.countedShort': '{counted, number}/{activities, number}',
  'summaryPage.open': '{figure}, {name}: näita tegevusi, millest see tuleb',
  'summaryPage.copy': 'Kopeeri see lause',
  'summaryPage.copied': 'Lause on kopeeritud.',
  'summaryPage.notCopied': 'Lauset ei õnnestunud kopeerida. Valige see ja vajutage Ctrl+C.',

  'summaryPage.sentenceHidden':
    'Kopeeritavat lauset ei ole: mõned riigist osalejate arvud on nii väikesed, et väljasaadetavas neid ei näidata. Wordi- ja PDF-failist jäetakse need välja.',
  'summaryPage.notPrinted':
    'Sellel lehel ei näidata: siit saaks välja lugeda väikseid inimeste arve. Kasutage kokkuvõtte nuppu Word või PDF.',
  'summaryPage.funderFirst': 'Rahastaja vaatab esmalt seda',

  'summaryPage.mappedIn': 'Kaardistatud organisatsioonid ({country})',
  'summaryPage.mappedNone': 'Üheski tegevuses ei ole selle riigi kohta arvu märgitud.',

  'summaryPage.tables': 'Tabelid',
  'summaryPage.tablesOf': 'Tabelid: {name}',
  'summaryPage.tablesHelp': 'Nendes tabelites on ainult selle vastuse tegevused.',
  'summaryPage.tableBy': 'Tabeli alus',
  'summaryPage.bars': 'Kohapeal ja veebis tulpadena',
  'summaryPage.barLabel': '{name}: kohapeal {inPerson}, veebis {online}',

  'summaryPage.indicatorBars': 'Ribana',
  'summaryPage.indicatorBar': '{name}: {value}/{target}',

  'summaryPage.planHelp':
    'Iga kavapunkti kavandatud aeg ja selle varaseima toimunud tegevuse esimene päev. Alati kogu projekti kohta.',
  'summaryPage.planEmpty': 'Sellel projektil ei ole kava.',
  'summaryPage.timeline': 'Ajajoon',
  'summaryPage.verdictNumber': '{verdict}: {number, number}',
  'summaryPage.legendPlanned': 'kavandatud',
  'summaryPage.legendHeld': 'esimest korda toimunud',
  'summaryPage.movedRule': 'Toimus muus riigis või omavalitsuses, kui oli kavandatud ({place}).',
  'summaryPage.eachCountryRule':
    'Selle kavapunkti täidab iga riik. Esitatud: {reported}. Puuduvad: {missing}. Tühistatud: {cancelled}.',
  'summaryPage.nobody': 'ei ole',
  'summaryPage.recordedUnder': 'Selle kavapunkti tegevused',
  'summaryPage.nothingRecorded': 'Ükski tegevus ei nimeta veel seda kavapunkti.',
  'summaryPage.openItem': '{code} {title}, {verdict}: näita tegevusi, millest see tuleb',

  'summaryPage.besideProject': 'Kõrvuti teise projektiga selles arvutis',
  'summaryPage.besideHelp':
    'Kaks projekti kõrvuti, kõik nende perioodid. Need loendavad eri tegevusi: ärge kunagi liitke üht teisele.',
  'summaryPage.besideChoose': 'Projekt',
  'summaryPage.besideNone': 'Mitte ükski',
  'summaryPage.besideNotRead': 'Seda projekti ei saa praegu lugeda. Avage see korra ja vaadake uuesti.',
  'summaryPage.besideUnplanned': 'Ei ole kavas',
  'summaryPage.presentHelp': 'Eri riigid, kui tegevuses on need loetletud.',

  'summaryPage.openRecord': 'Ava {label}',
} satisfies Readonly<Record<keyof typeof english, string>>;
