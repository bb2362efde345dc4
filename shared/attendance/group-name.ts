import { foldName } from '../counting/distinct-names.ts';
import { WordBeginnings } from './word-beginnings.ts';

/** Beginnings and endings of words for organisations and groups that are hardly ever names of people. */
const groupWord =
  /(?<!\p{L})(?:savivald|pasvaldib|ministe?r|ministeer|universit|ulikool|seniunij|biedrib|asociacij|gimnazij|progimnazij|mokykl|vidusskol|poliklinik|ligonin|slimnic|komitet|departament|agentur|bendruomen|kopien|grup|vaikai$|berni$|lapsed$|moksleiv|mokiniai|studentai|skoleni|opilased|pabegeliai|pabegeliu|begli|beglu|pagulased|children|pupils|students|refugees|municipal|администрац|министер|міністер|университет|університет|громад|школ|учащиеся|ученики|учні|дети$|діти$|беженцы|біженці)|\p{L}(?:valitsus|selts|uhing|gumnaasium)(?!\p{L})|(?<!\p{L})(?:r|m) sav(?!\p{L})|(?<!\p{L})(?:sav|novads|centras|centrs|keskus|ruhm|group|группа|група)(?!\p{L})/u;

/** The first letters of its words of Latin letters, and the last ones of the compounds. */
const groupBeginnings = new WordBeginnings(
  'savivald pasvaldib minister universit ulikool seniunij biedrib asociacij gimnazij progimnazij mokykl'.split(' '),
  'vidusskol poliklinik ligonin slimnic komitet departament agentur bendruomen kopien grup vaikai berni'.split(' '),
  'lapsed moksleiv mokiniai studentai skoleni opilased pabegeliu begli pagulased children pupils'.split(' '),
  'refugees municipal sav novads centras keskus ruhm group'.split(' '),
);
const groupEndings = new WordBeginnings(['sus', 'lts', 'ing', 'ium']);

/** Whether a text where a name should be is that of an organisation or of a group: `Vilniaus m. sav.`, `Pabėgėlių grupė`. */
export function isGroupName(text: string): boolean {
  const folded = foldName(text);
  return mayBeGroup(folded) && groupWord.test(folded);
}

/** Most names have no word that begins or ends like one of a group: these need no pattern. */
function mayBeGroup(folded: string): boolean {
  for (let from = 0; from < folded.length;) {
    const blank = folded.indexOf(' ', from);
    const end = blank < 0 ? folded.length : blank;
    if (groupBeginnings.mayStandAt(folded, from) || groupEndings.mayStandAt(folded, end - 3)) return true;
    from = end + 1;
  }
  return false;
}
