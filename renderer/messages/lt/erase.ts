import type { erase as english } from '../en/erase.ts';

/** Lithuanian. Keys begin with `erase.`. */
export const erase = {
  'erase.open': 'Ištrinti visam laikui',
  'erase.openNamed': 'Ištrinti visam laikui: {name}',
  'erase.title': 'Ištrinti visam laikui: „{name}“',
  'erase.titleField': 'Ištrinti visam laikui, kas anksčiau buvo lauke „{field}“',
  'erase.record':
    'Bus ištrinta viskas, kas kada nors buvo įrašyta šiame įraše: čia, jo istorijoje ir visose šio kompiuterio atsarginėse kopijose. To nebus galima nei atkurti, nei atšaukti.',
  'erase.field':
    'Bus ištrinta viskas, kas šiame lauke buvo anksčiau: čia, istorijoje ir visose šio kompiuterio atsarginėse kopijose. To nebus galima nei atkurti, nei atšaukti.',
  'erase.reach':
    'Kiti tai irgi ištrins, kai perims kitą Jūsų failą. Jau išsaugotų ar išsiųstų failų, darbaknygių, ataskaitų ir kopijų pasiekti negalima: paprašykite visų, kas jų turi, juos ištrinti.',
  'erase.current': 'Ištrinti ir tai, kas ten yra dabar: {value}',
  'erase.word': 'IŠTRINTI',
  'erase.type': 'Kad galėtumėte tęsti, įrašykite {word}',
  'erase.go': 'Ištrinti visam laikui',
  'erase.step.backup': 'Pirma daroma atsarginė kopija. Kol kas niekas neištrinta.',
  'erase.step.erase': 'Trinama. Sustabdyti negalima.',
  'erase.step.backups': 'Šalinama iš atsarginių kopijų: {done} iš {of}. Sustabdyti negalima.',
  'erase.done': 'Ištrinta visam laikui – čia ir visose atsarginėse kopijose.',
  'erase.doneHere': 'Čia ištrinta visam laikui, bet dar ne visose atsarginėse kopijose.',
  'erase.failed': 'Niekas neištrinta. Bandykite dar kartą.',
  'erase.uncut':
    '{count, plural, one {Iš # atsarginės kopijos} few {Iš # atsarginių kopijų} many {Iš # atsarginės kopijos} other {Iš # atsarginių kopijų}} pašalinti nepavyko, ten tai dar gali būti. Kitą kartą paleidus programą bus bandoma dar kartą. Jei kopijos nereikia, ištrinkite ją.',
  'erase.removeBackup': 'Ištrinti šią kopiją',
  'erase.removeBackupNamed': 'Ištrinti šią kopiją: {name}',
  'erase.gone': 'ištrinta',
} satisfies Readonly<Record<keyof typeof english, string>>;
