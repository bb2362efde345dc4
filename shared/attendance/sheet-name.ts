import { findDates } from '../counting/date-text.ts';
import { foldName } from '../counting/distinct-names.ts';
import { dayOfHeader } from './day-header.ts';
import { headingSays } from './heading-says.ts';

/** What the tab of a sheet says of the list on it, beside other lists of the workbook. */
export interface SheetName {
  /** What is left without the words below: versions of one list have it in common. */
  readonly stem: string;
  /** From −2, surely a draft, to 2, surely the last version; 0: it says nothing of it. */
  readonly rank: number;
  /** `v2`, `versija 2`. */
  readonly version: number | undefined;
  /** `(2)`, as spreadsheets call a copy, or the word for it. */
  readonly isCopy: boolean;
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:prelim|draft|provis|preliminar|pirmin|pradin|juodrast|planuojam|melnrakst|sakotnej|iepriekse?j|planot|esialg|eelnimekir|mustand|kavandat|tentative|planned|expected|numatom|sagaidam|oodatav|ожида|очікув|предварит|черновик|чернетк|попередн|планир)/u,
    -2,
  ],
  [/^(?:projektas|projekts|projekt|проект|проєкт|old|sen[ao]s?|senasis|vec[ai]s?|vana|стар\p{L}{2})$/u, -1],
  [
    /^(?:final|finalin|galutin|lopli[kc]|gala|galig|actual|faktin|faktisk|tegelik|фактич|svarrast|tirrakst|puhtand|итогов|окончат|финал|остаточн|підсумк|фінал)/u,
    2,
  ],
  [
    /^(?:new|latest|updated|corrected|nauj(?:as|a|asis|ausias)|atnaujint|papildyt|pataisyt|patvirtint|jaun(?:s|ais|akais)|atjaun|papildin|labot|apstiprin|uus|taiendat|parandat|kinnitat|нов(?:ый|ий|ая)|обновл|оновл|исправл|виправл)/u,
    1,
  ],
];
const copy = /^(?:copy|kopij|kopia|koopia|копи[яйюи]|копі[яйюї])/u;
const version =
  /^(?:v|ver|vers|versija|versijos|version|versioon|red|redakcija|variantas|variants|variant|версия|версія|вариант|варіант)$/u;
const versionWithNumber = /^(?:v|ver|red)(\d{1,3})$/u;

/** @param name as it stands on the tab */
export function readSheetName(name: string): SheetName {
  const bracket = /\((\d{1,2})\)\s*$/u.exec(name);
  const words = foldName(bracket ? name.slice(0, bracket.index) : name).split(' ');
  const stem: string[] = [];
  let [rank, isCopy] = [0, bracket !== null];
  let number: number | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const next = words[at + 1];
    const found = ranks.find(([beginning]) => beginning.test(word));
    const numbered = versionWithNumber.exec(word);
    if (numbered) number = Number(numbered[1]);
    else if (version.test(word) && next !== undefined && /^\d{1,3}$/u.test(next)) {
      number = Number(next);
      at += 1;
    } else if (copy.test(word)) isCopy = true;
    else if (found) rank = found[1];
    else if (!(isCopy && word === 'of')) stem.push(word);
  }
  return { stem: stem.join(' '), rank, version: number, isCopy };
}

/** Days of the week, parts of a day, sessions, groups, meals, certificates: a sheet of one of them is a part of the event. */
const parts =
  /(?<!\p{L})(?:pirmadien|antradien|treciadien|ketvirtadien|penktadien|sestadien|sekmadien|pirmdien|otrdien|tresdien|ceturtdien|piektdien|svetdien|esmaspaev|teisipaev|kolmapaev|neljapaev|reede|laupaev|puhapaev|monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельн|вторник|сред[ау]|четверг|пятниц|суббот|воскрес|понеділ|вівтор|серед[ау]|четвер|п ятниц|субот|неділ|ryt(?:as|o|ine)|popiet|vakar|rit(?:s|a)(?!\p{L})|pecpusdien|hommik|parastlouna|ohtu|morning|afternoon|evening|утр[оа]|вечер|вечір|ранок|sesij|session|sessioon|seans|сесси|сесі|grup|group|ruhm|групп|груп|dal(?:is|a)(?!\p{L})|osa(?!\p{L})|part(?!\p{L})|част|modul|moodul|module|модул|paskait|lekcij|loeng|lecture|лекци|лекці|seminar|workshop|darbnic|dirbtuv|tootuba|мастерск|майстерн|diskusij|arutelu|pietus|pusdien|vakarien|louna|lunch|dinner|kava|coffee|обед|обід|delegacij|delegation|delegatsioon|делегац|savanori|brivpratig|vabatahtlik|volunteer|pazymej|sertifikat|certificat|apliecib|tunnistus|сертификат|сертифікат|sutikim|consent|piekrisan|nousolek|согласи|згод[аи]|(?:dien|day|paev|ден)\p{L}*\d)/u;
/** `Mokymai A`, `Training 2`: one of several events of a kind. */
const numberedEvent =
  /(?<!\p{L})(?:mokym|apmacib|koolitus|training|rengin|pasakum|uritus|event|susitikim|sanaksm|koosolek|meeting|тренинг|тренінг|встреч|зустріч)\p{L}* (?:\d{1,2}|[a-d]|i{1,3}|iv|v)$/u;

/**
 * What makes a list a part of the event: a day, a session, a way of taking part, people of another kind. Undefined where
 * neither tab nor titles say such a thing.
 * @param titles what stands above the list
 */
export function partOfEvent(name: string, titles: readonly string[]): string | undefined {
  // A copy of the sheet of one day is of that day, too.
  const { stem } = readSheetName(name);
  const isPart = parts.test(stem) || numberedEvent.test(stem) || findDates(name).length > 0;
  if (isPart || dayOfHeader(name) !== undefined || headingSays(name) !== undefined) return stem;
  const title = titles
    .filter((text) => text.length < 100)
    .map(foldName)
    .find((text) => parts.test(text));
  return title;
}
