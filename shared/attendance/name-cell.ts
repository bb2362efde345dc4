import type { Cell } from '../reading/sheet.ts';
import { emailOf } from './cell-values.ts';
import { companyOf } from './company.ts';
import type { Company } from './company.ts';
import { isGroupName } from './group-name.ts';
import { personBehindRole } from './looks-like-person.ts';
import { namesOrganisation, namesWork, readName } from './person-name.ts';
import type { ReadName } from './person-name.ts';
import { textAt } from './row-plan.ts';
import type { RowPlan } from './row-plan.ts';

/** What stands where the name should. */
export interface NameCell {
  /** As it stands there; without an address that stands beside it. */
  readonly shown: string;
  readonly name: ReadName;
  /** An address in its place, or beside it. */
  readonly email: string | undefined;
  /** Who came with them and is not named. */
  readonly company: Company | undefined;
  /** `Organizatorė Rasa Pavyzdytė`: what somebody does stood before the name. */
  readonly isOfStaff: boolean;
}

/** Reads the name of a row, from one cell or from two, and what people write into it besides. */
export function readNameCell(row: readonly Cell[], columns: RowPlan['columns'], isTyped: boolean): NameCell {
  const whole = nameIn(row, columns);
  const hasAddress = whole.includes('@');
  const address = hasAddress ? emailOf(whole) : undefined;
  if (address !== undefined)
    return { shown: whole, name: readName(''), email: address, company: undefined, isOfStaff: false };
  const beside = hasAddress ? addressBeside(whole) : undefined;
  const whoever = beside?.name ?? whole;
  const behindRole = isTyped ? personBehindRole(whoever) : undefined;
  const shown = behindRole ?? whoever;
  const company = companyOf(shown, isTyped);
  const isOfStaff = behindRole !== undefined;
  return { shown, name: nameWith(company, shown), email: beside?.email, company, isOfStaff };
}

function nameIn(row: readonly Cell[], { fullName, firstName, lastName }: RowPlan['columns']): string {
  const whole = onLines(row[fullName]) ?? textAt(row, fullName);
  return whole === '' ? `${textAt(row, firstName)} ${textAt(row, lastName)}`.trim() : whole;
}

/** Whoever came with them is no part of the name: on the next day they may come alone. What is shown is what stands there. */
function nameWith(company: Company | undefined, shown: string): ReadName {
  return company ? { ...readName(company.name), shown, mayBeSeveral: true } : readName(shown);
}

/** A whole name on the first line, and what is clearly no name on those below: an organisation, or what somebody does. */
function onLines(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string' || !cell.includes('\n')) return undefined;
  const [first = '', ...others] = cell.split('\n').map((line) => line.trim());
  const rest = others.filter((line) => line !== '').join(', ');
  if (!/^\p{L}{2,} \p{L}[\p{L} -]+$/u.test(first)) return undefined;
  const isAbbreviation = /^\p{Lu}{2}[\p{Lu}\d -]*$/u.test(rest) && first !== first.toUpperCase();
  const isNoName =
    isAbbreviation ||
    isGroupName(rest) ||
    namesOrganisation(rest) ||
    namesWork(rest) ||
    /^["„“«]/u.test(rest) ||
    rest.split(' ').length > 3;
  return isNoName && !rest.includes('@') ? `${first} | ${rest}` : undefined;
}

/** Longer texts hold no name. */
const longest = 300;
const addressIn = /[^\s@<>,;:()[\]–]+@[^\s@<>,;()[\]]+/u;

/** `Rasa Pavyzdytė <rasa@mail.example>`, as addresses are copied from a message: a name, its address, and nothing behind it. */
function addressBeside(text: string): { readonly name: string; readonly email: string } | undefined {
  const found = addressIn.exec(text.slice(0, longest));
  if (!found || /[^\s>)\].;,]/u.test(text.slice(found.index + found[0].length, longest))) return undefined;
  const name = text.slice(0, found.index).replace(/[\s,;:–<([-]+$/u, '');
  const email = emailOf(found[0]);
  return /\p{L}/u.test(name) && email !== undefined ? { name: name.trim(), email } : undefined;
}
