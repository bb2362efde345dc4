import type { attendanceWritten as english } from '../en/attendance-written.ts';

/** Lithuanian. Keys begin with `attendance.`. */
export const attendanceWritten = {
  'attendance.method': 'Kaip skaičiuota',
  'attendance.methodExcluded': 'Neįskaityta: {reasons}.',
  'attendance.methodNoneExcluded': 'Įskaityta viskas.',
  'attendance.methodSheets': 'Iš lapų {sheets}, kuriuose yra vieno sąrašo versijos, įskaityta: {counted}.',
  'attendance.methodDecisions':
    '{count, plural, =0 {} one {# sprendimas priimtas ranka.} few {# sprendimai priimti ranka.} many {# sprendimo priimta ranka.} other {# sprendimų priimta ranka.}}',
  'attendance.print': 'Spausdinti būdą ir skaičius',
  'attendance.printTitle': 'Lankomumas: {title}',
  'attendance.printPrivacy': 'Be vardų: jie liko failuose, kompiuteryje, kuriame buvo skaičiuojama.',
  'attendance.printFile':
    '{format}: {rows, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}, SHA-256 {sha256}',
  'attendance.target': 'Kur rašomi skaičiai',
  'attendance.targetProposed':
    'siūloma: {why, select, both {ta pati diena ir pavadinimas} date {ta pati diena} other {tas pats pavadinimas}}',
  'attendance.targetOther': 'Kita veikla',
  'attendance.targetKnown': 'Esama veikla',
  'attendance.targetNew': 'Sukurti naują veiklą',
  'attendance.newTitle': 'Naujos veiklos pavadinimas',
  'attendance.session': 'Kuri jos dalis?',
  'attendance.sessionWhole': 'Visa veikla',
  'attendance.replaced': 'Šie skaičiai veikloje jau yra ir būtų pakeisti:',
  'attendance.replacedLine': '{field}: {before} → {after}',
  'attendance.replacedMore': 'ir dar {count, number}',
  'attendance.kept': 'Šiuose failuose to nėra, todėl lieka, kaip buvo: {numbers}',
  'attendance.emptied': 'ištuštinta',
  'attendance.earlierFiles':
    'Iš šių {present, number} ankstesniame šio renginio faile ({day}) buvo {again, number}; iš viso {together, plural, one {# dalyvis} few {# dalyviai} many {# dalyvio} other {# dalyvių}}.',
  'attendance.apply':
    'Įrašyti {count, plural, one {# dalyvį} few {# dalyvius} many {# dalyvio} other {# dalyvių}} į veiklą',
  'attendance.applyNew':
    'Sukurti veiklą su {count, plural, one {# dalyviu} few {# dalyviais} many {# dalyvio} other {# dalyvių}}',
  'attendance.applyStream': 'Įrašyti transliacijos rodiklius į veiklą',
  'attendance.applying': 'Daroma kopija ir rašoma …',
  'attendance.applyWaits.date': 'Pirmiausia nurodykite datą.',
  'attendance.applyWaits.mapping': 'Pirmiausia nurodykite, kas yra stulpeliuose.',
  'attendance.applyWaits.gender': 'Pirmiausia nurodykite, ką reiškia M.',
  'attendance.applyWaits.meeting': 'Pirmiausia pasirinkite susitikimus.',
  'attendance.applyWaits.sheets': 'Pirmiausia nurodykite, kurie lapai įskaitomi.',
  'attendance.applyWaits.target': 'Pasirinkite, kur rašyti skaičius.',
  'attendance.applyWaits.session': 'Jos dalys turi savo skaičius. Pasirinkite dalį.',
  'attendance.applyWaits.nobody': 'Rašyti nėra ko: šiuose failuose nėra dalyvavimo.',
  'attendance.applyWaits.title': 'Įrašykite naujos veiklos pavadinimą.',
  'attendance.applyFailed': 'Skaičiai neįrašyti, niekas nepakeista. {reason}',
  'attendance.applyFailedPlainly':
    'Skaičiai neįrašyti. Pažiūrėkite į išsaugojimo būseną viršuje ir bandykite dar kartą.',
  'attendance.batchName': 'Lankomumas: {title}',
  'attendance.applied':
    'Į veiklą „{title}“ {count, plural, one {įrašytas # dalyvis} few {įrašyti # dalyviai} many {įrašyta # dalyvio} other {įrašyta # dalyvių}}.',
  'attendance.undone': 'Įkėlimas „{title}“ atšauktas.',
  'attendance.undoneButFor':
    'Įkėlimas „{title}“ atšauktas, išskyrus {count, plural, one {# lauką, kuris} few {# laukus, kurie} many {# lauko, kuris} other {# laukų, kurie}} po to pakeisti.',
  'attendance.undoFailed':
    'Įkėlimo atšaukti nepavyko. Niekas nepakeista. Pažiūrėkite į išsaugojimo būseną viršuje ir bandykite dar kartą.',
  'attendance.evidence': 'Nurodykite, kur sąrašas laikomas',
  'attendance.evidenceHelp': 'Tai įrašoma prie veiklos įrodymų kartu su failo kontroline suma.',
  'attendance.evidenceAdd': 'Pridėti prie įrodymų',
  'attendance.evidenceAdded': 'Pridėta prie įrodymų.',
  'attendance.evidenceFailed': 'Nepridėta. Pažiūrėkite į išsaugojimo būseną viršuje ir bandykite dar kartą.',
  'attendance.earlier': 'Įkelta anksčiau',
  'attendance.earlierHelp':
    'Kiekvieną įkėlimą galima atšaukti visą. Nutempkite tą patį failą dar kartą, ir skaičius pasikartos su Jūsų sprendimais.',
  'attendance.earlier.at': 'Įkelta',
  'attendance.earlier.name': 'Kas',
  'attendance.earlier.undone': 'Atšaukta',
  'attendance.earlier.undo': 'Atšaukti: {name}, {moment}',
} satisfies Readonly<Record<keyof typeof english, string>>;
