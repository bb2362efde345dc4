import type { combine as english } from '../en/combine.ts';
import { fieldNames } from './field-names.ts';

/** Latvian. Keys begin with `combine.`. */
export const combine = {
  ...fieldNames,

  'combine.title': 'Apvienot atskaites',
  'combine.description':
    'Pārņemiet failus, ko atsūtījuši citi. Vispirms redzams, kas mainītos; nekas netiek ierakstīts, kamēr to nepārņemat.',
  'combine.tab.files': 'Faili',
  'combine.tab.conflicts': 'Divas versijas ({count, number})',
  'combine.tab.earlier': 'Agrāk pārņemtais',
  'combine.parts': 'Šīs lapas daļas',

  'combine.drop': 'Ievelciet šeit vienu vai vairākus failus',
  'combine.dropHelp':
    'Faili ar paplašinājumu „.forin“: partneru vai kolēģu atskaites un sākuma faili. Šeit veidotas un „Excel“ vai „LibreOffice“ labotas darbgrāmatas (.xlsx). To pašu failu var droši ievilkt arī divreiz.',
  'combine.choose': 'Izvēlēties failus',
  'combine.readOnly': 'Pašlaik neko nevar pārņemt: {reason}',

  'combine.reading': 'Lasa failu {file}: nolasīti {done, number} no {all, number}.',
  'combine.cancelReading': 'Pārtraukt lasīšanu',
  'combine.filesTable': 'Kas ir katrā failā',
  'combine.column.file': 'Fails',
  'combine.column.new': 'Jauni',
  'combine.column.changed': 'Mainīti',
  'combine.column.unchanged': 'Nemainīti',
  'combine.column.removed': 'Dzēsti',
  'combine.column.conflicts': 'Divas versijas',
  'combine.column.action': 'Darbība',
  'combine.total': 'Visi faili kopā',
  'combine.totalHelp': 'Kas vairākos failos ir vienāds, to skaita vienreiz.',
  'combine.removeFile': 'Neņemt failu {file}',
  'combine.leaveOut': 'Neņemt',
  'combine.refused': 'Nav pieņemts',
  'combine.waiting': 'Gaida nolasīšanu',
  'combine.madeBy':
    '{purpose, select, starter {Sākuma fails} decisions {Lēmumi} consolidated {Apvienotas atskaites} other {Atskaite}}{from, select, none {} other { ({from})}}, izveides laiks: {moment}',
  'combine.declares': 'Paziņo, ka {period} ir pabeigts.',
  'combine.newerProject':
    'Šajos failos ir jaunāks projekta apraksts (versija {found, number}; šeit – {known, number}). Tas aizstās šeit esošo.',

  'combine.group.added': 'Jauni: {count, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}',
  'combine.group.changed': 'Mainīti: {count, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}',
  'combine.group.removed':
    'Dzēsti vai iztukšoti: {count, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}',
  'combine.group.conflicts': 'Divas versijas: {count, plural, zero {# lauku} one {# lauks} other {# lauki}}',
  'combine.conflictsHelp':
    'Divi cilvēki mainīja to pašu, nezinot viens par otru. Paturētas abas vērtības; vēlāk izvēlēsieties vienu.',
  'combine.nothing': 'Viss, kas ir šajos failos, šeit jau ir. Pārņemt nav ko.',
  'combine.fieldsChanged': '{count, plural, zero {# lauku} one {# lauks} other {# lauki}}',
  'combine.field': 'Lauks',
  'combine.before': 'Šeit tagad',
  'combine.after': 'Pēc tam',
  'combine.fieldsOf': 'Mainītie lauki: {label}',
  'combine.willConflict': 'divas versijas',
  'combine.noName': '{kind} bez nosaukuma',

  'combine.kind.activity': 'Aktivitāte',
  'combine.kind.organisation': 'Organizācija',
  'combine.kind.place': 'Vieta',
  'combine.kind.mappedOrganisation': 'Kartēta organizācija',
  'combine.kind.attendanceImport': 'Dalībnieku saraksts',
  'combine.kind.overlap': 'Kopīgi dalībnieki',
  'combine.kind.period': 'Periods',

  'combine.mass.warn':
    'Šie faili izdzēstu vai iztukšotu {removed, number} no {present, number} šeit esošajiem ierakstiem. Pirms tos pārņemat, aplūkojiet tālāk doto sarakstu.',
  'combine.mass.confirm':
    'Šie faili izdzēstu vai iztukšotu {removed, number} no {present, number} šeit esošajiem ierakstiem. Ja tā jābūt, tālāk ierakstiet {word}.',
  'combine.mass.word': 'DZĒST',
  'combine.mass.label': 'Lai turpinātu, ierakstiet {word}',
  'combine.apply':
    '{count, plural, =0 {Pārņemt} zero {Pārņemt # izmaiņas} one {Pārņemt # izmaiņu} other {Pārņemt # izmaiņas}}',
  'combine.applying': 'Veido rezerves kopiju un pārņem …',
  'combine.comparing': 'Notiek salīdzināšana ar to, kas šeit jau ir …',
  'combine.step.backup': 'Vispirms tiek veidota rezerves kopija. Pagaidām nekas nav mainīts.',
  'combine.step.merge': 'Faili tiek apvienoti. Pagaidām nekas nav mainīts.',
  'combine.step.write': 'Ieraksti tiek saglabāti. Tagad to nevar apturēt, bet pēc tam var atsaukt.',
  'combine.step.erase': 'Uz visiem laikiem izdzēstais tiek izņemts no rezerves kopijām. To nevar apturēt.',
  'combine.erases':
    '{count, plural, zero {# vietās} one {# vietā} other {# vietās}} šie faili kaut ko izdzēš uz visiem laikiem: šeit, vēsturē un visās rezerves kopijās. To nevar atsaukt.',
  'combine.stopped': 'Apturēts. Nekas netika mainīts.',
  'combine.clear': 'Noņemt visus failus',
  'combine.applied':
    '{count, plural, =0 {Faili ir pārņemti.} zero {Mainīto ierakstu skaits: #.} one {Mainīts # ieraksts.} other {Mainīti # ieraksti.}} Pirms tam izveidota rezerves kopija.',
  'combine.toConflicts':
    '{count, plural, zero {# laukiem ir divas versijas} one {# laukam ir divas versijas} other {# laukiem ir divas versijas}}. Izvēlēties tagad',
  'combine.applyFailed': 'Faili nav pārņemti, un nekas netika mainīts. {reason}',
  'combine.applyFailedPlainly':
    'Faili nav pārņemti. Aplūkojiet saglabāšanas stāvokli loga augšpusē un mēģiniet vēlreiz.',
  'combine.batchName':
    '{file}{more, plural, =0 {} zero { un vēl # failu} one { un vēl # fails} other { un vēl # faili}}{author, select, none {} other {; pārņēma {author}}}',

  'combine.undone': 'Atsaukts: „{name}“.',
  'combine.undoneButFor':
    'Atsaukts: „{name}“, izņemot {count, plural, zero {# laukus, kas} one {# lauku, kas} other {# laukus, kas}} kopš tā laika mainīti vai izmantoti:',
  'combine.undoFailed':
    'Neizdevās atsaukt: „{name}“. Nekas netika mainīts. Aplūkojiet saglabāšanas stāvokli loga augšpusē un mēģiniet vēlreiz.',
  'combine.leftAlone': '{label}: {field}',
  'combine.leftAloneRecord': '{label}: pats ieraksts',
  'combine.leftAloneTwoVersions': '{label}: {field} (divas versijas)',
  'combine.leftAloneHelp':
    'Par to, kas atzīmēts ar „divas versijas“, izlemsiet daļā „Divas versijas“: vai nu ieraksta vairs nav, vai arī paliek izmaiņas.',
  'combine.moreLeftAlone': '{count, plural, zero {un vēl #} one {un vēl #} other {un vēl #}}',
  'combine.undoAskLabel': 'Atsaukt „{name}“',
  'combine.undoAsk':
    'Atsaucot „{name}“, {records, plural, =0 {netiktu atjaunots neviens ieraksts} zero {tiktu atjaunoti # ieraksti} one {tiktu atjaunots # ieraksts} other {tiktu atjaunoti # ieraksti}}. {count, plural, zero {# lauki kopš tā laika ir mainīti vai tiek lietoti un paliktu, kādi ir} one {# lauks kopš tā laika ir mainīts vai tiek lietots un paliktu, kāds ir} other {# lauki kopš tā laika ir mainīti vai tiek lietoti un paliktu, kādi ir}}:',
  'combine.undoRest': 'Atsaukt pārējo',
  'combine.undoNot': 'Atstāt visu, kā ir',
  'combine.applyAgain': 'Pārņemt vēlreiz',
  'combine.again': 'Pārņemts vēlreiz: „{name}“.',
  'combine.againButFor':
    'Pārņemts vēlreiz: „{name}“, izņemot {count, plural, zero {# laukus, kas mainīti} one {# lauku, kas mainīts} other {# laukus, kas mainīti}} kopš tā laika:',
  'combine.againFailed':
    '„{name}“ neizdevās pārņemt vēlreiz. Nekas netika mainīts. Apskatiet saglabāšanas stāvokli augšā un mēģiniet vēlreiz.',
  'combine.batch.again': 'Pārņemt vēlreiz: {name} ({moment})',
  'combine.earlier': 'Agrāk pārņemtais',
  'combine.earlierHelp':
    'Visu pārņemto var atsaukt, arī vēlāk. Kopš tā laika mainītais paliek, kāds ir, un tas tiek parādīts.',
  'combine.noEarlier': 'Vēl nekas nav pārņemts.',
  'combine.earlierUnread': 'Agrāk pārņemtā sarakstu neizdevās nolasīt. Nekas netika mainīts. Pārlādējiet lapu.',
  'combine.batch.at': 'Kad',
  'combine.batch.kind': 'Veids',
  'combine.batch.kind.merge': 'Apvienots',
  'combine.batch.kind.import': 'Saraksta ielasīšana',
  'combine.batch.kind.bulk': 'Kopīga maiņa',
  'combine.batch.kind.answer': 'Atbilde: tas pats pasākums?',
  'combine.batch.name': 'Kas un kurš pārņēma',
  'combine.batch.records': 'Ieraksti',
  'combine.batch.undone': 'Atsaukts',
  'combine.batch.undo': 'Atsaukt: {name} ({moment})',

  'combine.conflicts.none': 'Nevienam laukam nav divu versiju.',
  'combine.conflicts.help':
    'Divi cilvēki mainīja vienu un to pašu lauku, nezinot viens par otru. Nekas nav zudis: izvēlieties, kura vērtība paliek. Līdz tam lauks skaitās nezināms.',
  'combine.conflicts.from': '{sender}, {moment}',
  'combine.conflicts.unknownSender': 'Nezināms sūtītājs',
  'combine.conflicts.senderOf': '{author} ({partner})',
  'combine.conflicts.deleted': 'Ieraksts ir dzēsts',
  'combine.conflicts.there': 'Ieraksts paliek',
  'combine.conflicts.cleared': 'Lauks ir iztukšots',
  'combine.conflicts.reason': 'Kāpēc (var neaizpildīt)',
  'combine.conflicts.reasonHelp': 'To glabā un nosūta kopā ar lēmumu.',
  'combine.conflicts.chooseFirst': 'Izvēlieties vienu no vērtībām.',
  'combine.conflicts.failed': 'Lēmums nav saglabāts. {reason}',
  'combine.conflicts.failedPlainly':
    'Lēmums nav saglabāts. Aplūkojiet saglabāšanas stāvokli loga augšpusē un mēģiniet vēlreiz.',
  'combine.conflicts.records': 'Ieraksti divās versijās',
  'combine.conflicts.takeAll': 'Ņemt visas viena sūtītāja vērtības:',
  'combine.conflicts.takeAllOf': '{sender} ({count, plural, zero {# lauki} one {# lauks} other {# lauki}})',
  'combine.conflicts.other': 'Cita vērtība',
  'combine.conflicts.otherLabel': 'Pareizā vērtība',
  'combine.conflicts.otherCount': 'Skaitlis, ? – nav zināms, - – nav piemērojams.',
  'combine.conflicts.otherEmpty': 'Ierakstiet vērtību vai izvēlieties kādu no pārējām.',
  'combine.conflicts.otherFirst': 'Viena no ierakstītajām vērtībām te nevar būt. Blakus tai rakstīts, kā trūkst.',
  'combine.conflicts.decideCount':
    '{count, plural, =0 {Izlemt} zero {Izlemt par # laukiem} one {Izlemt par # lauku} other {Izlemt par # laukiem}}',
  'combine.conflicts.decidedCount':
    '{label}: {count, plural, zero {izlemts par # laukiem} one {izlemts par # lauku} other {izlemts par # laukiem}}.',
  'combine.conflicts.keys': 'Ctrl+Enter – izlemt',
  'combine.conflicts.history': 'Kas noticis ar šiem laukiem',
  'combine.conflicts.noHistory': 'Šajā datorā nekas nav pierakstīts.',
  'combine.conflicts.changed': 'Kad un kurš',
  'combine.conflicts.was': 'Iepriekš',
  'combine.conflicts.became': 'Pēc tam',
  'combine.decisions.title': 'Jau izlemts',
  'combine.decisions.count': '{count, plural, zero {# lēmumi} one {# lēmums} other {# lēmumi}}',
  'combine.decisions.what': 'Kas',
  'combine.decisions.by': 'Kurš izlēma',
  'combine.decisions.why': 'Kāpēc',
  'combine.decisions.help':
    'Lēmumi tiek nosūtīti kopā ar katru Jūsu atskaiti un tur atrisina tos pašus laukus. Atsevišķs fails vajadzīgs tikai tam, kas atskaites apvieno ar komandām. Ja neviens to nav prasījis, tas nav vajadzīgs.',
  'combine.decisions.save': 'Saglabāt lēmumus',
  'combine.decisions.saved': 'Fails {file} saglabāts: {place}.',
  'combine.decisions.failed': 'Fails netika saglabāts. Nekas netika mainīts; mēģiniet vēlreiz.',
  'combine.decisions.fileName': 'lemumi',
  'combine.conflicts.open': 'Atvērt aktivitāti',

  'combine.fieldInList': '{list}: {field}',
  'combine.fieldInEntry': '{list}, {entry}: {field}',
  'combine.narrative': '{part} ({language})',
  'combine.narrativeOfCountry': '{part} ({language}, {country})',
  'combine.span': 'no {min} līdz {max}',
  'combine.qualified': '{qualifier} {number}',
  'combine.cost': '{amount} {currency}',
  'combine.entries': '{count, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}',
  'combine.unknownRecord': 'ieraksts, kura šeit nav',
} satisfies Readonly<Record<keyof typeof english, string>>;
