import type { erase as english } from '../en/erase.ts';

/** Latvian. Keys begin with `erase.`. */
export const erase = {
  'erase.open': 'Izdzēst uz visiem laikiem',
  'erase.openNamed': 'Izdzēst uz visiem laikiem: {name}',
  'erase.title': 'Izdzēst uz visiem laikiem: „{name}“',
  'erase.titleField': 'Izdzēst uz visiem laikiem to, kas agrāk bija laukā „{field}“',
  'erase.record':
    'Tiks izdzēsts viss, kas jebkad bijis šajā ierakstā: šeit, tā vēsturē un visās šī datora rezerves kopijās. To nevarēs ne atjaunot, ne atsaukt.',
  'erase.field':
    'Tiks izdzēsts viss, kas agrāk bijis šajā laukā: šeit, vēsturē un visās šī datora rezerves kopijās. To nevarēs ne atjaunot, ne atsaukt.',
  'erase.reach':
    'Citi to izdzēsīs arī pie sevis, kad pārņems Jūsu nākamo failu. Jau saglabātie vai nosūtītie faili, darbgrāmatas, atskaites un kopijas nav sasniedzami: palūdziet visiem, kam tādi ir, tos izdzēst.',
  'erase.current': 'Izdzēst arī to, kas tur ir tagad: {value}',
  'erase.word': 'DZĒST',
  'erase.type': 'Lai turpinātu, ierakstiet {word}',
  'erase.go': 'Izdzēst uz visiem laikiem',
  'erase.step.backup': 'Vispirms tiek veidota rezerves kopija. Pagaidām nekas nav izdzēsts.',
  'erase.step.erase': 'Notiek dzēšana. To nevar apturēt.',
  'erase.step.backups': 'Tiek izņemts no rezerves kopijām: {done} no {of}. To nevar apturēt.',
  'erase.done': 'Izdzēsts uz visiem laikiem – šeit un visās rezerves kopijās.',
  'erase.doneHere': 'Šeit izdzēsts uz visiem laikiem, bet vēl ne visās rezerves kopijās.',
  'erase.failed': 'Nekas netika izdzēsts. Mēģiniet vēlreiz.',
  'erase.uncut':
    '{count, plural, zero {No # rezerves kopijām} one {No # rezerves kopijas} other {No # rezerves kopijām}} to neizdevās izņemt, un tur tas vēl var būt. Nākamajā palaišanas reizē tas tiks mēģināts vēlreiz. Ja kopija nav vajadzīga, izdzēsiet to.',
  'erase.removeBackup': 'Izdzēst šo kopiju',
  'erase.removeBackupNamed': 'Izdzēst šo kopiju: {name}',
  'erase.gone': 'izdzēsts',
} satisfies Readonly<Record<keyof typeof english, string>>;
