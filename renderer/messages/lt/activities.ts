import type { activities as english } from '../en/activities.ts';

/** Lithuanian. The list of activities and the trash. Keys begin with `activities.`. */
export const activities = {
  'activities.title': 'Veiklos',
  'activities.new': 'Nauja veikla',
  'activities.trash': 'Šiukšlinė',
  'activities.shown':
    '{shown, plural, =0 {Nė vienos veiklos} one {# veikla} few {# veiklos} many {# veiklos} other {# veiklų}}{all, select, yes {} other { iš {of, number}}}',
  'activities.figures':
    'Dalyvių skaičius – {total, number} (kas dalyvavo dviejose veiklose, skaičiuojamas du kartus); įskaityta {counted, number} iš {activities, plural, one {# veiklos} few {# veiklų} many {# veiklos} other {# veiklų}}',
  'activities.figuresUnknown':
    'Dalyvių skaičius nežinomas: neįskaityta nė viena iš {activities, plural, one {# veiklos} few {# veiklų} many {# veiklos} other {# veiklų}}',

  'activities.column.date': 'Data',
  'activities.column.title': 'Pavadinimas',
  'activities.column.type': 'Rūšis',
  'activities.column.where': 'Kur',
  'activities.column.inPerson': 'Gyvai',
  'activities.column.online': 'Nuotoliu',
  'activities.column.total': 'Iš viso',
  'activities.column.state': 'Būklė',
  'activities.column.partner': 'Partneris',
  'activities.sortBy': 'Rikiuoti pagal stulpelį „{column}“',
  'activities.noDate': 'be datos',
  'activities.noTitle': '(be pavadinimo)',
  'activities.unknown': 'nežinoma',
  'activities.empty': 'neužpildyta',
  'activities.nobodyThisWay': 'netaikoma',

  'activities.state.complete': 'Užpildyta',
  'activities.state.pleaseCheck': 'Prašome patikrinti',
  'activities.state.mustFix': 'Būtina pataisyti',
  'activities.state.unchecked': 'Tikrinama',

  'activities.filter.text': 'Rasti šiame sąraše',
  'activities.filter.types': 'Rūšis',
  'activities.filter.countries': 'Šalis',
  'activities.filter.partners': 'Partneris',
  'activities.filter.states': 'Būklė',
  'activities.filter.choose': '{filter}: pasirinkti, kas rodoma',
  'activities.filter.takeOff': 'Nuimti filtrą „{value}“',
  'activities.filter.clear': 'Rodyti viską',
  'activities.filter.period': 'Laikotarpis: {period}',
  'activities.filter.allPeriods': 'Visi laikotarpiai',
  'activities.filter.showAllPeriods': 'Šiame sąraše rodyti visus laikotarpius',
  'activities.filter.backToPeriod': 'Tik {period}',

  'activities.groupBy': 'Grupuoti pagal',
  'activities.group.none': 'Negrupuoti',
  'activities.group.country': 'Šalį, kurioje vyko',
  'activities.group.type': 'Rūšį',
  'activities.group.quarter': 'Ketvirtį',
  'activities.group.year': 'Metus',
  'activities.group.partner': 'Partnerį',
  'activities.group.rows': '{rows, plural, one {# veikla} few {# veiklos} many {# veiklos} other {# veiklų}}',
  'activities.group.counted': 'įskaityta {counted, number} iš {activities, number}',
  'activities.group.noType': 'Rūšis nenurodyta',
  'activities.group.noPartner': 'Partneris nenurodytas',
  'activities.group.noDate': 'Be datos',
  'activities.group.noCountry': 'Šalis neužrašyta',
  'activities.group.online': 'Nuotoliu',
  'activities.group.undecided': 'Dvi versijos, nenuspręsta',

  'activities.due.title': 'Laikas jau atėjo, o įrašo dar nėra',
  'activities.due.item': '{code} {title}',
  'activities.due.start': 'Pradėti',
  'activities.due.startNamed': 'Pradėti įrašą: {code} {title}',
  'activities.due.more': 'Rodyti dar {more, plural, one {#} few {#} many {#} other {#}}',
  'activities.due.fewer': 'Rodyti mažiau',

  'activities.emptyTitle': 'Dar neįrašyta nė viena veikla',
  'activities.emptyText': 'Įrašykite, kas įvyko arba kas vyks: pradžiai pakanka pavadinimo. Viskas išsaugoma rašant.',
  'activities.startWithPlan': 'Pradėti nuo plano punkto',
  'activities.nothingFits': 'Šių filtrų neatitinka nė viena veikla',
  'activities.nothingFitsText': 'Nuimkite filtrą arba peržiūrėkite kitą laikotarpį.',

  'activities.keys':
    'Klavišai: ↑ ↓ – per eilutes, Enter – atverti, N – nauja veikla, D – panaši veikla, Delete – į šiukšlinę.',
  'activities.movedToTrash': '„{title}“ perkelta į šiukšlinę.',
  'activities.copied': 'Sukurta nauja veikla, panaši į „{title}“. Dar reikia užpildyti jos būseną, datas ir skaičius.',
  'activities.failed': 'To išsaugoti nepavyko, niekas nepakeista. Bandykite dar kartą.',

  'activities.trash.title': 'Šiukšlinė',
  'activities.trash.description':
    'Kas šiame projekte ištrinta. Tai neįtraukiama į sumas, siunčiamus failus ir ataskaitas. Įrašai čia lieka, kol juos atkursite arba ištrinsite visam laikui.',
  'activities.trash.empty': 'Šiukšlinė tuščia',
  'activities.trash.name': 'Pavadinimas',
  'activities.trash.kind': 'Kas tai',
  'activities.trash.deletedAt': 'Ištrinta',
  'activities.trash.action': 'Veiksmas',
  'activities.trash.restore': 'Atkurti',
  'activities.trash.restoreNamed': 'Atkurti: {name}',
  'activities.trash.restored': 'Atkurta: „{name}“.',
  'activities.trash.kindName':
    '{kind, select, activity {Veikla} organisation {Organizacija} place {Vieta} mappedOrganisation {Žemėlapiavimo metu rasta organizacija} attendanceImport {Įkeltas dalyvių sąrašas} overlap {Atsakymas apie bendrus dalyvius} other {Laikotarpis}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
