import type { Cell } from '../reading/sheet.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { AttendanceRow, PersonFlag } from './model.ts';
import { skeletonOf } from './name-skeleton.ts';
import { nameKey, readName } from './person-name.ts';
import { placeKey } from './person.ts';
import type { AttendanceDecision } from './review.ts';

const nobody: readonly string[] = [];
/** Longer texts are no list of names. */
const longest = 400;
/** `J. Pavyzdys`: an initial before a surname. */
const initial = /^(\p{Lu})\.\s*(?=\p{Lu}\p{L}{2})/u;
const between = /[,;\n&+]|\s\/\s|\s(?:ir|un|ja|and|и|та|і|й)\s(?=\p{Lu})/u;

/**
 * `Jonas Pavyzdys, Ona Pavyzdė` in one cell, on two lines of it, or with a stroke between; `J. Pavyzdys, O. Pavyzdė`; three
 * first names. One name in two alphabets is one person.
 */
export function listsPeople(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || !/[,;\n/]/u.test(cell) || cell.length > longest) return false;
  const parts = partsOf(cell, /[,;\n]|\s\/\s/u);
  return areFirstNames(parts) || isFamily(parts) || areNames(parts);
}

/** The people whom a cell names, when they are several and each of them can be read; a surname may stand behind the last. */
export function peopleInCell(cell: Cell | undefined): readonly string[] {
  if (typeof cell !== 'string' || cell.length > longest || !between.test(cell)) return nobody;
  const parts = partsOf(cell, between);
  if (areFirstNames(parts) || isFamily(parts)) return parts;
  const surname = parts.at(-1)?.split(' ').at(-1);
  const hasOneSurname =
    parts.length > 1 &&
    parts.slice(0, -1).every((part) => /^\p{Lu}\p{Ll}+$/u.test(part)) &&
    parts.at(-1)!.includes(' ') &&
    // `Pavyzdys, Jonas` is one name.
    !/^[^,;\n]+[,;\n][^,;\n&+]+$/u.test(cell);
  const names = hasOneSurname ? [...parts.slice(0, -1).map((part) => `${part} ${surname}`), parts.at(-1)!] : parts;
  return areNames(names) ? names : nobody;
}

function partsOf(cell: string, separator: RegExp): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim().replace(/\s+/gu, ' '))
    .filter((part) => part !== '');
}

function areFirstNames(parts: readonly string[]): boolean {
  return parts.length > 2 && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part));
}

/** `Pavyzdys Jonas, Ona, Rasa`: two or more behind the first, for one alone may be a town. */
function isFamily([first = '', ...others]: readonly string[]): boolean {
  return others.length > 1 && looksLikePerson(first) && others.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part));
}

function areNames(parts: readonly string[]): boolean {
  const isList = parts.length > 1 && parts.every((part) => looksLikePerson(part.replace(initial, '$1a ')));
  return isList && new Set(parts.map((part) => skeletonOf(nameKey(part)))).size > 1;
}

/**
 * The rows, with those of which somebody said that they are several people made into one row for each: each with the name
 * of one of them, and without the address, of which nobody knows whose it is.
 */
export function withPeopleApart(
  rows: readonly AttendanceRow[],
  decisions: readonly AttendanceDecision[],
): readonly AttendanceRow[] {
  const places = new Set(
    decisions.flatMap(({ decision, place }) => (decision === 'several people' ? [placeKey(place)] : [])),
  );
  if (places.size === 0) return rows;
  return rows.flatMap((row) => (row.people && places.has(placeKey(row.place)) ? rowsOfPeople(row, row.people) : [row]));
}

function rowsOfPeople(row: AttendanceRow, people: readonly string[]): readonly AttendanceRow[] {
  const kept = row.flags.filter((flag) => flag === 'no-time' || flag === 'no-signature');
  return people.map((person, index): AttendanceRow => {
    const { key, isSingle, isPartial } = readName(person);
    const partial: readonly PersonFlag[] = isSingle ? ['single-name'] : isPartial ? ['partial-name'] : [];
    return {
      ...row,
      place: index === 0 ? row.place : { ...row.place, part: index + 1 },
      name: person,
      key,
      otherName: undefined,
      otherKey: undefined,
      email: undefined,
      unnamed: undefined,
      isCompany: false,
      people: undefined,
      flags: [...partial, ...kept],
    };
  });
}
