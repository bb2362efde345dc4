import type { Decided } from './decided.ts';
import type { AttendanceRow } from './model.ts';
import type { Person } from './person.ts';
import { daysOfRows, nobody, unnamedWith } from './person-of-rows.ts';
import type { RowIndex } from './row-index.ts';

/** Connections and rows that count nobody, one line for each label and reason. */
export function connectionsOf(
  rows: readonly number[],
  status: 'unidentified' | 'excluded',
  index: RowIndex,
  decided: Decided,
): readonly Person[] {
  const groups: { readonly verdict: AttendanceRow['verdict']; readonly rows: number[] }[] = [];
  const byVerdict = new Map<AttendanceRow['verdict'], Map<string, number[]>>();
  for (const row of rows) {
    const verdict = decided.verdictOf(row, index.verdicts[row]!);
    const byLabel = byVerdict.get(verdict) ?? new Map<string, number[]>();
    if (byLabel.size === 0) byVerdict.set(verdict, byLabel);
    const label = index.labelOf(row);
    const group = byLabel.get(label);
    if (group) group.push(row);
    else {
      const begun = [row];
      byLabel.set(label, begun);
      groups.push({ verdict, rows: begun });
    }
  }
  return groups.map((group): Person => {
    const own = group.rows.map((row) => index.rows[row]!);
    const [first] = own as [AttendanceRow, ...AttendanceRow[]];
    const { verdict } = group;
    return {
      rows: own,
      status,
      reason: verdict === 'person' || verdict === 'unidentified' ? undefined : verdict,
      name: first.name,
      email: first.email,
      modes: first.modes,
      days: daysOfRows(own),
      minutes: undefined,
      isStaff: false,
      flags: first.flags.filter((flag) => flag !== 'shared-address'),
      organisation: first.organisation,
      organisationType: first.organisationType,
      country: first.country,
      gender: first.gender,
      unnamed: unnamedWith(own),
      isDecided: decided.isDecided(group.rows),
      perhapsSameAs: nobody,
    };
  });
}
