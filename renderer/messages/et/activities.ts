import type { activities as english } from '../en/activities.ts';

/** Estonian. The list of activities and the trash. Keys begin with `activities.`. */
export const activities = {
  'activities.title': 'Tegevused',
  'activities.new': 'Uus tegevus',
  'activities.trash': 'Prügikast',
  'activities.shown':
    '{shown, plural, =0 {Tegevusi ei ole} one {# tegevus} other {# tegevust}}{all, select, yes {} other { (kokku {of, number})}}',
  'activities.figures':
    'Osalejaid {total, number} (kes osales kahes tegevuses, on arvus kaks korda); {activities, plural, one {# tegevusest} other {# tegevusest}} on arvestatud {counted, number}',
  'activities.figuresUnknown':
    'Osalejate arv on teadmata: {activities, plural, one {# tegevust ei ole arvestatud} other {# tegevusest ei ole arvestatud ühtegi}}',

  'activities.column.date': 'Kuupäev',
  'activities.column.title': 'Pealkiri',
  'activities.column.type': 'Liik',
  'activities.column.where': 'Kus',
  'activities.column.inPerson': 'Kohapeal',
  'activities.column.online': 'Veebis',
  'activities.column.total': 'Kokku',
  'activities.column.state': 'Seis',
  'activities.column.partner': 'Partner',
  'activities.sortBy': 'Sordi veeru järgi: {column}',
  'activities.noDate': 'kuupäevata',
  'activities.noTitle': '(pealkirjata)',
  'activities.unknown': 'teadmata',
  'activities.empty': 'täitmata',
  'activities.nobodyThisWay': 'ei kohaldu',

  'activities.state.complete': 'Valmis',
  'activities.state.pleaseCheck': 'Palun kontrolli',
  'activities.state.mustFix': 'Tuleb parandada',
  'activities.state.unchecked': 'Kontrollimisel',

  'activities.filter.text': 'Otsi sellest loendist',
  'activities.filter.types': 'Liik',
  'activities.filter.countries': 'Riik',
  'activities.filter.partners': 'Partner',
  'activities.filter.states': 'Seis',
  'activities.filter.choose': '{filter}: vali, mida näidatakse',
  'activities.filter.takeOff': 'Eemalda filter: {value}',
  'activities.filter.clear': 'Näita kõiki',
  'activities.filter.period': 'Periood: {period}',
  'activities.filter.allPeriods': 'Kõik perioodid',
  'activities.filter.showAllPeriods': 'Näita siin kõiki perioode',
  'activities.filter.backToPeriod': 'Ainult {period}',

  'activities.groupBy': 'Rühmita',
  'activities.group.none': 'Rühmitamata',
  'activities.group.country': 'Toimumisriik',
  'activities.group.type': 'Liik',
  'activities.group.quarter': 'Kvartal',
  'activities.group.year': 'Aasta',
  'activities.group.partner': 'Partner',
  'activities.group.rows': '{rows, plural, one {# tegevus} other {# tegevust}}',
  'activities.group.counted': 'arvestatud {counted, number}/{activities, number}',
  'activities.group.noType': 'Liik märkimata',
  'activities.group.noPartner': 'Partner märkimata',
  'activities.group.noDate': 'Kuupäevata',
  'activities.group.noCountry': 'Riik märkimata',
  'activities.group.online': 'Veebis',
  'activities.group.undecided': 'Kaks versiooni, otsustamata',

  'activities.due.title': 'Aeg käes, kirjet veel ei ole',
  'activities.due.item': '{code} {title}',
  'activities.due.start': 'Alusta',
  'activities.due.startNamed': 'Alusta kirjet: {code} {title}',
  'activities.due.more': 'Näita {more, plural, one {veel #} other {veel #}}',
  'activities.due.fewer': 'Näita vähem',

  'activities.emptyTitle': 'Ühtegi tegevust ei ole veel kirja pandud',
  'activities.emptyText':
    'Pange kirja, mis toimus või mis on tulemas: alustuseks piisab pealkirjast. Kõik salvestatakse kirjutamise ajal.',
  'activities.startWithPlan': 'Alusta kavapunktist',
  'activities.nothingFits': 'Nende filtritega ei leitud ühtegi tegevust',
  'activities.nothingFitsText': 'Eemaldage mõni filter või vaadake teist perioodi.',

  'activities.keys':
    'Klahvid: ↑ ↓ liigub ridadel, Enter avab, N loob uue tegevuse, D loob samasuguse, Delete viib prügikasti.',
  'activities.movedToTrash': '„{title}“ on prügikastis.',
  'activities.copied':
    'Loodi uus tegevus, mis on samasugune nagu „{title}“. Olek, kuupäevad ja arvud tuleb veel täita.',
  'activities.failed': 'Seda ei õnnestunud salvestada ja midagi ei muudetud. Proovige uuesti.',

  'activities.trash.title': 'Prügikast',
  'activities.trash.description':
    'Mis on selles projektis kustutatud. Siin olevat ei ole koguarvudes, saadetavates failides ega aruannetes. See jääb siia, kuni selle taastate või jäädavalt kustutate.',
  'activities.trash.empty': 'Prügikast on tühi',
  'activities.trash.name': 'Nimetus',
  'activities.trash.kind': 'Liik',
  'activities.trash.deletedAt': 'Kustutatud',
  'activities.trash.action': 'Toiming',
  'activities.trash.restore': 'Taasta',
  'activities.trash.restoreNamed': 'Taasta: {name}',
  'activities.trash.restored': '„{name}“ on taastatud.',
  'activities.trash.kindName':
    '{kind, select, activity {Tegevus} organisation {Organisatsioon} place {Koht} mappedOrganisation {Kaardistatud organisatsioon} attendanceImport {Sisse loetud osalejate nimekiri} overlap {Vastus ühiste osalejate kohta} other {Periood}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
