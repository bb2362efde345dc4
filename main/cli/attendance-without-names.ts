import { personGroups } from '../../shared/attendance/review.ts';
import type { Breakdown } from '../../shared/attendance/review.ts';
import { nameKey } from '../../shared/attendance/person-name.ts';
import type { AttendanceSession } from '../../shared/attendance/session.ts';
import type { Issue } from '../../shared/issue.ts';
import { findPersonalData } from '../../shared/package/personal-data-patterns.ts';

/** Under what people are printed whose organisation may be a person. */
const notPrinted = '(not printed)';

/** An issue that calls a sheet by its number: its name may be a person's. */
export function withoutSheetName(issue: Issue, sheets: readonly { readonly name: string }[] = []): Issue {
  const { sheet } = issue.path;
  if (sheet === undefined) return issue;
  const index = sheets.findIndex(({ name }) => name === sheet);
  return { ...issue, path: { ...issue.path, sheet: index < 0 ? '…' : `no. ${index + 1}` } };
}

/**
 * A breakdown by organisation in which nobody stands: in that column people write their own names, addresses and
 * telephone numbers as well.
 */
export function withoutPeople(organisations: Breakdown, session: AttendanceSession): Breakdown {
  if (Object.keys(organisations).length === 0) return organisations;
  const people = new Set(
    personGroups.flatMap((group) =>
      session.people(group, 0, Number.MAX_SAFE_INTEGER).people.map(({ name }) => nameKey(name)),
    ),
  );
  people.delete('');
  const printed = new Map<string, number>();
  for (const [name, persons] of Object.entries(organisations)) {
    const isPerson = people.has(nameKey(name)) || findPersonalData(name).length > 0;
    const shown = isPerson ? notPrinted : name;
    printed.set(shown, (printed.get(shown) ?? 0) + persons);
  }
  return Object.fromEntries(printed);
}
