import type { activities as english } from '../en/activities.ts';

/** Latvian. The list of activities and the trash. Keys begin with `activities.`. */
export const activities = {
  'activities.title': 'Aktivitātes',
  'activities.new': 'Jauna aktivitāte',
  'activities.trash': 'Atkritne',
  'activities.shown':
    '{shown, plural, =0 {Neviena aktivitāte} zero {# aktivitāšu} one {# aktivitāte} other {# aktivitātes}}{all, select, yes {} other { no {of, number}}}',
  'activities.figures':
    '{total, plural, zero {# dalībnieku} one {# dalībnieks} other {# dalībnieki}} (kas bija divās aktivitātēs, skaitās divreiz); {counted, plural, zero {ieskaitītas #} one {ieskaitīta #} other {ieskaitītas #}} no {activities, plural, zero {# aktivitātēm} one {# aktivitātes} other {# aktivitātēm}}',
  'activities.figuresUnknown':
    'Dalībnieku skaits nav zināms: nav ieskaitīta neviena no {activities, plural, zero {# aktivitātēm} one {# aktivitātes} other {# aktivitātēm}}',

  'activities.column.date': 'Datums',
  'activities.column.title': 'Nosaukums',
  'activities.column.type': 'Veids',
  'activities.column.where': 'Kur',
  'activities.column.inPerson': 'Klātienē',
  'activities.column.online': 'Tiešsaistē',
  'activities.column.total': 'Kopā',
  'activities.column.state': 'Stāvoklis',
  'activities.column.partner': 'Partneris',
  'activities.sortBy': 'Kārtot pēc kolonnas „{column}“',
  'activities.noDate': 'nav datuma',
  'activities.noTitle': '(bez nosaukuma)',
  'activities.unknown': 'nav zināms',
  'activities.empty': 'nav aizpildīts',
  'activities.nobodyThisWay': 'nav piemērojams',

  'activities.state.complete': 'Pilnīga',
  'activities.state.pleaseCheck': 'Jāpārbauda',
  'activities.state.mustFix': 'Jāizlabo',
  'activities.state.unchecked': 'Pārbauda',

  'activities.filter.text': 'Meklēt šajā sarakstā',
  'activities.filter.types': 'Veids',
  'activities.filter.countries': 'Valsts',
  'activities.filter.partners': 'Partneris',
  'activities.filter.states': 'Stāvoklis',
  'activities.filter.choose': '{filter}: izvēlieties, ko rādīt',
  'activities.filter.takeOff': 'Noņemt filtru „{value}“',
  'activities.filter.clear': 'Rādīt visas',
  'activities.filter.period': 'Periods: {period}',
  'activities.filter.allPeriods': 'Visi periodi',
  'activities.filter.showAllPeriods': 'Rādīt šajā sarakstā visus periodus',
  'activities.filter.backToPeriod': 'Tikai {period}',

  'activities.groupBy': 'Grupēšana',
  'activities.group.none': 'Negrupēt',
  'activities.group.country': 'Norises valsts',
  'activities.group.type': 'Veids',
  'activities.group.quarter': 'Ceturksnis',
  'activities.group.year': 'Gads',
  'activities.group.partner': 'Partneris',
  'activities.group.rows': '{rows, plural, zero {# aktivitāšu} one {# aktivitāte} other {# aktivitātes}}',
  'activities.group.counted':
    '{counted, plural, zero {ieskaitītas #} one {ieskaitīta #} other {ieskaitītas #}} no {activities, number}',
  'activities.group.noType': 'Veids nav norādīts',
  'activities.group.noPartner': 'Partneris nav norādīts',
  'activities.group.noDate': 'Nav datuma',
  'activities.group.noCountry': 'Valsts nav pierakstīta',
  'activities.group.online': 'Tiešsaistē',
  'activities.group.undecided': 'Divas versijas, nav izlemts',

  'activities.due.title': 'Termiņš pienācis, bet ieraksta vēl nav',
  'activities.due.item': '{code} {title}',
  'activities.due.start': 'Sākt',
  'activities.due.startNamed': 'Sākt ierakstu: {code} {title}',
  'activities.due.more': 'Rādīt {more, plural, zero {vēl #} one {vēl #} other {vēl #}}',
  'activities.due.fewer': 'Rādīt mazāk',

  'activities.emptyTitle': 'Vēl nav ierakstīta neviena aktivitāte',
  'activities.emptyText':
    'Ierakstiet, kas ir noticis vai notiks: lai sāktu, pietiek ar nosaukumu. Viss tiek saglabāts rakstīšanas laikā.',
  'activities.startWithPlan': 'Sākt ar plāna punktu',
  'activities.nothingFits': 'Neviena aktivitāte neatbilst šiem filtriem',
  'activities.nothingFitsText': 'Noņemiet kādu filtru vai izvēlieties citu periodu.',

  'activities.keys':
    'Taustiņi: ↑ ↓ pārvieto pa rindām, Enter atver, N izveido jaunu aktivitāti, D izveido līdzīgu, Delete pārvieto uz atkritni.',
  'activities.movedToTrash': 'Aktivitāte „{title}“ ir atkritnē.',
  'activities.copied':
    'Izveidota jauna, aktivitātei „{title}“ līdzīga aktivitāte. Vēl jāaizpilda tās statuss, datumi un skaitļi.',
  'activities.failed': 'To neizdevās saglabāt, un nekas netika mainīts. Mēģiniet vēlreiz.',

  'activities.trash.title': 'Atkritne',
  'activities.trash.description':
    'Šajā projektā izdzēstais. Nekas no tā nav summās, nosūtāmajos failos un atskaitēs. Tas paliek šeit, līdz to atjaunojat vai izdzēšat uz visiem laikiem.',
  'activities.trash.empty': 'Atkritne ir tukša',
  'activities.trash.name': 'Nosaukums',
  'activities.trash.kind': 'Veids',
  'activities.trash.deletedAt': 'Izdzēsts',
  'activities.trash.action': 'Darbība',
  'activities.trash.restore': 'Atjaunot',
  'activities.trash.restoreNamed': 'Atjaunot: {name}',
  'activities.trash.restored': 'Atjaunots: „{name}“.',
  'activities.trash.kindName':
    '{kind, select, activity {Aktivitāte} organisation {Organizācija} place {Vieta} mappedOrganisation {Kartēta organizācija} attendanceImport {Ielasīts dalībnieku saraksts} overlap {Atbilde par kopīgiem dalībniekiem} other {Periods}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
