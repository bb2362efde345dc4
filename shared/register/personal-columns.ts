import { emailOf } from '../attendance/cell-values.ts';
import { foldName } from '../counting/distinct-names.ts';
import { findPersonalData } from '../package/personal-data-patterns.ts';
import type { Cell } from '../reading/sheet.ts';
import { shownText } from './cell-content.ts';

/** What a column says of people. None of it is taken in (`domain.md` §6, `reliability.md` "Personal data"). */
const personalKinds = [
  'name',
  'e-mail',
  'phone',
  'birth date',
  'personal code',
  'address',
  'document',
  'nationality',
  'status',
  'health',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Words of headers in English, Lithuanian, Latvian and Estonian. An address alone is where an event was. */
const words: Readonly<Record<PersonalKind, string>> = {
  name: 'contact; contact person; responsible person; name and surname; first name; surname; last name; person; participants names; trainer name; lecturer; author | kontaktas; kontaktinis asmuo; atsakingas asmuo; vardas pavardė; vardas; pavardė; lektorius; lektoriai; atsakingas; darbuotojas | kontaktpersona; atbildīgā persona; vārds uzvārds; vārds; uzvārds; lektors; lektori; atbildīgais | kontaktisik; vastutav isik; ees ja perekonnanimi; eesnimi; perekonnanimi; nimi; lektor; lektorid; vastutaja',
  'e-mail': 'e mail; email | el paštas; elektroninis paštas | e pasts; epasts | e post; epost; meil',
  phone: 'phone; telephone; mobile | telefonas; tel nr; mobilus | tālrunis; telefons; mobilais | telefon; mobiil',
  'birth date':
    'date of birth; birth date; birthday; year of birth; born | gimimo data; gimimo metai; gim data | dzimšanas datums; dzimšanas gads; dzimis | sünniaeg; sünnikuupäev; sünniaasta',
  'personal code':
    'personal code; personal number; personal id; national id; id code; identity number | asmens kodas; a k; ak | personas kods; p k; pk | isikukood; ik',
  address:
    'home address; residential address; place of residence; address of residence | gyvenamoji vieta; namų adresas; gyvenamosios vietos adresas | dzīvesvieta; mājas adrese; dzīvesvietas adrese; deklarētā adrese | elukoht; kodune aadress; elukoha aadress',
  document:
    'passport; passport no; passport number; document no; document number; id card; identity card; residence permit | pasas; paso nr; dokumento nr; dokumento numeris; asmens dokumentas; leidimas gyventi; leidimo gyventi nr | pase; pases nr; dokumenta nr; dokumenta numurs; uzturēšanās atļauja | passi nr; dokumendi nr; dokumendi number; elamisluba; isikut tõendav dokument',
  nationality:
    'nationality; citizenship; ethnicity; country of origin | pilietybė; tautybė; kilmės šalis | pilsonība; valstspiederība; tautība; izcelsmes valsts | kodakondsus; rahvus; päritoluriik',
  status:
    'legal status; residence status; refugee status; migration status; asylum status; protection status | teisinis statusas; pabėgėlio statusas; gyventojo statusas; migracijos statusas | juridiskais statuss; bēgļa statuss; uzturēšanās statuss; migrācijas statuss | õiguslik staatus; pagulasstaatus; elaniku staatus; rändestaatus',
  health:
    'health; disability; diet; dietary needs; dietary requirements; allergies; special needs; medical needs | sveikata; negalia; mityba; mitybos poreikiai; alergijos; specialieji poreikiai; specialūs poreikiai | veselība; invaliditāte; uzturs; ēdināšanas vajadzības; alerģijas; īpašas vajadzības | tervis; puue; toitumine; toiduvajadused; allergiad; erivajadused',
};

/** Folded words of a header → what it says of people. */
export const personalHeaders: ReadonlyMap<string, PersonalKind> = new Map(
  personalKinds.flatMap((kind) => words[kind].split(/[;|]/u).map((word) => [foldName(word), kind] as const)),
);

/** A content is recognised when so many of its cells agree. */
const share = 0.5;
/** So much of a cell is what was found in it: a long text that names an address is still about something else. */
const shareOfCell = 0.4;

/**
 * What the cells of a column say of people, whatever stands above them: addresses, telephone numbers and personal codes
 * of the three countries (with their check digits). Names are told by headers only: what an event was called can look
 * like one.
 */
export function personalContent(cells: readonly Cell[]): PersonalKind | undefined {
  if (cells.length === 0) return undefined;
  const found = new Map<PersonalKind, number>();
  for (const cell of cells) {
    const kind = kindOfCell(cell);
    if (kind !== undefined) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  const all = [...found.values()].reduce((sum, count) => sum + count, 0);
  if (all < cells.length * share) return undefined;
  return [...found].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function kindOfCell(cell: Cell): PersonalKind | undefined {
  if (typeof cell === 'number' && (!Number.isInteger(cell) || cell < 10_000_000)) return undefined;
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const text = shownText(cell);
  if (emailOf(text) !== undefined) return 'e-mail';
  const matches = findPersonalData(text);
  const [match] = matches;
  if (matches.reduce((sum, { found }) => sum + found.length, 0) < text.length * shareOfCell) return undefined;
  // A plain number may be an amount: only a personal code has a check digit.
  return typeof cell === 'number' && match?.what === 'phone' ? undefined : match?.what;
}
