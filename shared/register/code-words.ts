import { modeOf } from '../attendance/cell-values.ts';
import { activityModes, activityStatuses, activityTypes } from '../codes/activity-codes.ts';
import { foldName } from '../counting/distinct-names.ts';
import { locales } from '../messages/format-message.ts';
import { sentence } from '../messages/sentence.ts';

const vocabularies = { type: activityTypes, status: activityStatuses, mode: activityModes } as const;
type Vocabulary = keyof typeof vocabularies;
type Code<Of extends Vocabulary> = (typeof vocabularies)[Of][number];

/** What people write besides the labels of the four languages. */
const otherWords: { readonly [Of in Vocabulary]: Readonly<Partial<Record<Code<Of>, string>>> } = {
  type: {
    'kick-off meeting': 'kick off; kickoff; opening meeting; įvadinis renginys; projekto pradžia; atklāšana; avaüritus',
    conference:
      'final conference; forum; forumas; forums; foorum; baigiamoji konferencija; noslēguma konference; lõpukonverents',
    'web conference': 'online conference; internetinė konferencija; veebikonverents',
    'study visit':
      'study trip; studijų vizitas; pažintinis vizitas; pažintinė kelionė; studiju vizīte; pieredzes brauciens; õppereis; õppekäik',
    'country seminar':
      'seminar; national seminar; seminaras; nacionalinis seminaras; seminārs; nacionālais seminārs; riiklik seminar',
    training: 'trainings; course; courses; mokymas; kursai; apmācības; apmācība; kursi; kursused; kursus; koolitused',
    'methodology workshop': 'methodological workshop; metodinis seminaras; metodikas seminārs; metoodikaseminar',
    'focus group': 'focus groups; fokus grupės; diskusijų grupė; fokusgrupas; fookusgrupid; fookusgrupi intervjuu',
    mapping: 'organisation mapping; organizacijų žemėlapis; organizāciju kartēšana; kaardistus',
    'pan-Baltic exchange':
      'exchange of experience; experience exchange; patirties mainai; pieredzes apmaiņa; kogemuste vahetus',
    twinning: 'twinning; twinning visit; miestai dvyniai; sadraudzības pilsētas; sõpruslinnad',
    'peer learning': 'peer learning; mokymasis vieniems iš kitų; savstarpējā mācīšanās; vastastikune õppimine',
    'advisory support':
      'consultation; consultations; advice; konsultacija; konsultacijos; konsultācija; konsultācijas; nõustamine; konsultatsioon',
    other: 'kita; kitas; cits; cita; muu',
  },
  status: {
    planned: 'planuojama; planuojamas; planuota; suplanuotas; plānota; plānojas; planeeritud; kavas',
    held: 'done; completed; took place; finished; implemented; yes; įvykdyta; įvykęs; įvykusi; atlikta; baigta; taip; notika; notikusi; izpildīts; pabeigts; jā; toimus; tehtud; lõpetatud; jah',
    postponed:
      'moved; atidėtas; nukelta; nukeltas; perkelta; atlikta uz vēlāku; pārcelta; pārcelts; edasilükatud; lükatud edasi',
    cancelled: 'canceled; atšauktas; neįvyko; atcelta; atcelts; nenotika; ära jäetud; jäi ära; ei toimunud; tühistatud',
  },
  mode: {
    hybrid: 'mišrus; hibridinis; hibridiniu būdu; mišriu būdu; hibrīds; hibrīda; hübriid; hübriidne; mixed',
    'in person': 'face to face; f2f; kontaktinis; fiziskā klātienē; füüsiline',
    online: 'zoom; teams; ms teams; webex; google meet; internetu; virtualus',
  },
};

/** Words that turn what stands beside them into its opposite, or into what is still to come. */
const turning: ReadonlySet<string> = new Set(
  'not; no; never; without; yet; will; shall; to be; be; partly; partially; almost; half | ne; nebuvo; nebus; nėra; be; dar; bus; būsi; turi; turėjo; iš dalies; dalies; dalinai; beveik | nav; nebija; nebūs; bez; vēl; tiks; būs; jābūt; daļēji; gandrīz | ei; pole; polnud; mitte; ilma; veel; saab; tuleb; peab; osaliselt; peaaegu'
    .split(/[;|]/u)
    .map(foldName),
);

/** In place of the code of a word that means different things in two languages. */
const severalCodes = '';

const byVocabulary = new Map<Vocabulary, ReadonlyMap<string, string>>();

/** The code of a text in any of the languages; undefined when none, or more than one, is meant. */
export function readCode<Of extends Vocabulary>(vocabulary: Of, text: string): Code<Of> | undefined {
  const words = wordsOf(vocabulary);
  const folded = foldName(text);
  const whole = words.get(folded);
  if (whole !== undefined) return whole === severalCodes ? undefined : (whole as Code<Of>);
  // "Not held", "dar neįvyko", "bus įvykdyta" are something else than the word inside them.
  if (folded.split(' ').some((word) => turning.has(word))) return undefined;
  if (vocabulary === 'mode') return modeFrom(text) as Code<Of> | undefined;
  if (folded.length > 60) return undefined;
  // `Mokymai savivaldybėms` is a training; `mokymai ir konferencija` may be either.
  const inside = [...words].filter(([word]) => ` ${folded} `.includes(` ${word} `));
  const longest = inside.filter(
    ([word]) => !inside.some(([other]) => other !== word && ` ${other} `.includes(` ${word} `)),
  );
  const codes = new Set(longest.map(([, code]) => code));
  const [code] = codes;
  return codes.size === 1 && code !== severalCodes ? (code as Code<Of>) : undefined;
}

function modeFrom(text: string): string | undefined {
  const mode = modeOf(text);
  if (mode === undefined) return undefined;
  return mode === 'both' ? 'hybrid' : mode === 'inPerson' ? 'in person' : 'online';
}

function wordsOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = byVocabulary.get(vocabulary);
  if (known) return known;
  const found = new Map<string, string>();
  const others: Readonly<Record<string, string>> = otherWords[vocabulary];
  for (const code of vocabularies[vocabulary]) {
    const labels = locales.map((locale) => sentence(`${vocabulary}.${code}` as 'type.other', {}, locale));
    for (const word of [code, ...labels, ...(others[code] ?? '').split(';')]) {
      const folded = foldName(word);
      if (folded === '') continue;
      // `Atlikta` is "done" in Lithuanian and "postponed" in Latvian: nobody is told by it.
      found.set(folded, (found.get(folded) ?? code) === code ? code : severalCodes);
    }
  }
  byVocabulary.set(vocabulary, found);
  return found;
}

const besideTitle = /^([^:–—]{3,30})[:–—]|\(([^()]{3,40})\)/gu;

/** Whether a title says, in brackets or in front of it, that the activity did not take place: `Mokymai (atšaukta)`. */
export function saysCancelled(title: string): boolean {
  return [...title.matchAll(besideTitle)].some(
    (found) => readCode('status', found[1] ?? found[2] ?? '') === 'cancelled',
  );
}
