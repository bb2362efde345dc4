import type { attendanceWritten as english } from '../en/attendance-written.ts';

/** Latvian. Keys begin with `attendance.`. */
export const attendanceWritten = {
  'attendance.method': 'Kā skaitīts',
  'attendance.methodExcluded': 'Nav ieskaitīts: {reasons}.',
  'attendance.methodNoneExcluded': 'Ieskaitīts viss.',
  'attendance.methodSheets': 'No lapām {sheets}, kurās ir viena saraksta versijas, ieskaitīts: {counted}.',
  'attendance.methodDecisions':
    '{count, plural, =0 {} zero {# lēmumu pieņemts ar roku.} one {# lēmums pieņemts ar roku.} other {# lēmumi pieņemti ar roku.}}',
  'attendance.print': 'Drukāt veidu un skaitļus',
  'attendance.printTitle': 'Apmeklējums: {title}',
  'attendance.printPrivacy': 'Bez vārdiem: tie palika failos, datorā, kurā tika skaitīts.',
  'attendance.printFile': '{format}: {rows, plural, zero {# rindu} one {# rinda} other {# rindas}}, SHA-256 {sha256}',
  'attendance.target': 'Kur raksta skaitļus',
  'attendance.targetProposed':
    'ieteikts: {why, select, both {tā pati diena un nosaukums} date {tā pati diena} other {tas pats nosaukums}}',
  'attendance.targetOther': 'Cita aktivitāte',
  'attendance.targetKnown': 'Esoša aktivitāte',
  'attendance.targetNew': 'Izveidot jaunu aktivitāti',
  'attendance.newTitle': 'Jaunās aktivitātes nosaukums',
  'attendance.session': 'Kura tās daļa?',
  'attendance.sessionWhole': 'Visa aktivitāte',
  'attendance.replaced': 'Šie skaitļi aktivitātē jau ir un tiktu aizstāti:',
  'attendance.replacedLine': '{field}: {before} → {after}',
  'attendance.replacedMore': 'un vēl {count, number}',
  'attendance.kept': 'Šajos failos tā nav, tāpēc paliek, kā bija: {numbers}',
  'attendance.emptied': 'iztukšots',
  'attendance.earlierFiles':
    'No šiem {present, number} agrākā šī pasākuma failā ({day}) bija {again, number}; kopā {together, plural, zero {# dalībnieku} one {# dalībnieks} other {# dalībnieki}}.',
  'attendance.apply':
    'Ierakstīt aktivitātē {count, plural, zero {# dalībnieku} one {# dalībnieku} other {# dalībniekus}}',
  'attendance.applyNew':
    'Izveidot aktivitāti ar {count, plural, zero {# dalībniekiem} one {# dalībnieku} other {# dalībniekiem}}',
  'attendance.applyStream': 'Ierakstīt aktivitātē straumēšanas rādītājus',
  'attendance.applying': 'Veido kopiju un raksta …',
  'attendance.applyWaits.date': 'Vispirms norādiet datumu.',
  'attendance.applyWaits.mapping': 'Vispirms norādiet, kas ir kolonnās.',
  'attendance.applyWaits.gender': 'Vispirms norādiet, ko nozīmē M.',
  'attendance.applyWaits.meeting': 'Vispirms izvēlieties sanāksmes.',
  'attendance.applyWaits.sheets': 'Vispirms norādiet, kuras lapas ieskaitīt.',
  'attendance.applyWaits.target': 'Izvēlieties, kur rakstīt skaitļus.',
  'attendance.applyWaits.session': 'Tās daļām ir savi skaitļi. Izvēlieties daļu.',
  'attendance.applyWaits.nobody': 'Nav ko rakstīt: šajos failos nav apmeklējuma.',
  'attendance.applyWaits.title': 'Ierakstiet jaunās aktivitātes nosaukumu.',
  'attendance.applyFailed': 'Skaitļi nav ierakstīti, nekas nav mainīts. {reason}',
  'attendance.applyFailedPlainly':
    'Skaitļi nav ierakstīti. Paskatieties uz saglabāšanas stāvokli augšā un mēģiniet vēlreiz.',
  'attendance.batchName': 'Apmeklējums: {title}',
  'attendance.applied':
    'Aktivitātē „{title}“ {count, plural, zero {ierakstīti # dalībnieku} one {ierakstīts # dalībnieks} other {ierakstīti # dalībnieki}}.',
  'attendance.undone': 'Ielasīšana „{title}“ ir atsaukta.',
  'attendance.undoneButFor':
    'Ielasīšana „{title}“ ir atsaukta, izņemot {count, plural, zero {# laukus, kas} one {# lauku, kas} other {# laukus, kas}} pēc tam mainīti.',
  'attendance.undoFailed':
    'Ielasīšanu neizdevās atsaukt. Nekas nav mainīts. Paskatieties uz saglabāšanas stāvokli augšā un mēģiniet vēlreiz.',
  'attendance.evidence': 'Norādiet, kur saraksts glabājas',
  'attendance.evidenceHelp': 'To ieraksta aktivitātes apliecinājumos kopā ar faila kontrolsummu.',
  'attendance.evidenceAdd': 'Pievienot apliecinājumiem',
  'attendance.evidenceAdded': 'Pievienots apliecinājumiem.',
  'attendance.evidenceFailed': 'Nav pievienots. Paskatieties uz saglabāšanas stāvokli augšā un mēģiniet vēlreiz.',
  'attendance.earlier': 'Agrāk ielasīts',
  'attendance.earlierHelp':
    'Katru ielasīšanu var atsaukt visu kopā. Ievelciet to pašu failu vēlreiz, un skaitlis atkārtosies ar Jūsu lēmumiem.',
  'attendance.earlier.at': 'Ielasīts',
  'attendance.earlier.name': 'Kas',
  'attendance.earlier.undone': 'Atsaukts',
  'attendance.earlier.undo': 'Atsaukt: {name}, {moment}',
} satisfies Readonly<Record<keyof typeof english, string>>;
