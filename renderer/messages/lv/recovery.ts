import type { recovery as english } from '../en/recovery.ts';

/** Latvian. Keys begin with `recovery.`. */
export const recovery = {
  'recovery.title': 'Jūsu dati ir jāatjauno',
  'recovery.reason.missing':
    'Šī datora krātuvē vairs nav projekta {project}. Tā notiek, ja notīrīti pārlūkprogrammas dati vai disks ir pilns.',
  'recovery.reason.wiped':
    'Šī datora krātuve tika bojāta, un pārlūkprogramma izdzēsa to, kas tajā bija no projekta {project}.',
  'recovery.reason.behind': 'Šī datora krātuvē no projekta {project} ir mazāk, nekā reiz bija saglabāts.',
  'recovery.reason.damaged': 'Daļu no tā, kas šī datora krātuvē ir no projekta {project}, nevar nolasīt.',
  'recovery.fromBackup':
    'Jaunākā veselā rezerves kopija izveidota: {moment}. {changes, plural, =0 {Žurnālā vēlāku izmaiņu nav.} zero {Žurnālā ir # vēlāku izmaiņu, pēdējā: {last}.} one {Žurnālā ir # vēlāka izmaiņa: {last}.} other {Žurnālā ir # vēlākas izmaiņas, pēdējā: {last}.}}',
  'recovery.fromJournal':
    'Rezerves kopijas nav, bet žurnālā {changes, plural, zero {ir # izmaiņu, pēdējā: {last}.} one {ir # izmaiņa: {last}.} other {ir # izmaiņas, pēdējā: {last}.}}',
  'recovery.bringsBack':
    '{records, plural, zero {Var atgūt # ierakstus.} one {Var atgūt # ierakstu.} other {Var atgūt # ierakstus.}} {missing, plural, =0 {No saglabātā nekas netrūkst.} zero {# saglabātu izmaiņu nav ne rezerves kopijā, ne žurnālā.} one {# saglabātas izmaiņas nav ne rezerves kopijā, ne žurnālā.} other {# saglabātu izmaiņu nav ne rezerves kopijā, ne žurnālā.}}',
  'recovery.nothing': 'Nav ne rezerves kopijas, ne žurnāla, no kā atjaunot. Ja Jums ir kopija failā, atveriet to.',
  'recovery.damagedBackups':
    '{count, plural, zero {# jaunākas rezerves kopijas ir bojātas un atstātas, kādas ir.} one {# jaunāka rezerves kopija ir bojāta un atstāta, kāda ir.} other {# jaunākas rezerves kopijas ir bojātas un atstātas, kādas ir.}}',
  'recovery.kept': 'Tas, kas te ir tagad, tiek paturēts līdzās un netiek dzēsts.',
  'recovery.backups': 'Rezerves kopijas',
  'recovery.restoreThis': 'Atjaunot no šīs',
  'recovery.restoreThisLabel': 'Atjaunot no šīs: {moment}',
  'recovery.backupLine':
    '{moment} · {records, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}} · {reason}',
  'recovery.noOther': 'Citas rezerves kopijas nav.',
  'recovery.chooseFolder': 'Izvēlēties mapi ar manām rezerves kopijām',
  'recovery.folderFailed': 'Šo mapi nevar izmantot. Izvēlieties citu mapi vai atveriet kopiju no faila.',
  'recovery.openFile': 'Atvērt kopiju no faila',
  'recovery.restore': 'Atjaunot visu',
  'recovery.restoring': 'Atjauno …',
  'recovery.saveHere': 'Saglabāt šeit esošā kopiju',
  'recovery.chooseAnother': 'Izvēlēties citu rezerves kopiju',
  'recovery.damaged': 'bojāta',
  'recovery.later': 'Programmu var arī aizvērt. Kamēr neizvēlaties, nekas netiek mainīts.',
  'recovery.saved': 'Kopija saglabāta: {place}.',
  'recovery.saveFailed': 'Kopiju neizdevās saglabāt. Nekas netika mainīts. Izvēlieties citu vietu un mēģiniet vēlreiz.',
  'recovery.failed':
    'Neizdevās atjaunot, un nekas netika mainīts. Izvēlieties citu rezerves kopiju vai saglabājiet šeit esošā kopiju un lūdziet palīdzību.',
  'recovery.notOpened': 'Projekts {project} netika atvērts',
  'recovery.tryAgain': 'Mēģināt vēlreiz',
  'recovery.otherProject': 'Atvērt citu projektu',
  'recovery.crashTitle': 'Šī lapa pārstāja darboties',
  'recovery.crashHelp':
    'Saglabātais nav zudis. Drošībai saglabājiet kopiju un tad atveriet lapu vēlreiz. Ja tā atkal pārstāj darboties, nosūtiet tālāk doto tekstu tam, kas uztur programmu; ierakstu tajā nav.',
  'recovery.crashSave': 'Saglabāt visu datu kopiju',
  'recovery.crashAgain': 'Atvērt lapu vēlreiz',
  'recovery.crashDetails': 'Sīkāk',
} satisfies Readonly<Record<keyof typeof english, string>>;
