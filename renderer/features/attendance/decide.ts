import { isAboutFile } from '../../../shared/attendance/decided.ts';
import type { AttendanceDecision, PersonLine, PersonRow } from '../../../shared/attendance/review.ts';

/** Decides about somebody: about every row that is taken for this person, so that none brings the person back. */
export function aboutPerson(person: PersonLine, decision: 'include' | 'exclude'): readonly AttendanceDecision[] {
  return person.rows.map(({ place }) => ({ decision, place }));
}

/** Says that the cells of somebody that name several people are those people. */
export function aboutCells({ rows }: PersonLine): readonly AttendanceDecision[] {
  return rows.flatMap(({ place, people }): AttendanceDecision[] =>
    people ? [{ decision: 'several people', place }] : [],
  );
}

/** Whom the cells of somebody name, when they are several. */
export function namesInCells({ rows }: PersonLine): readonly string[] {
  return [...new Set(rows.flatMap(({ people = [] }) => people))];
}

/** Says that two lines are one person, or that they are two. */
export function aboutPair(
  one: PersonLine,
  other: PersonLine,
  decision: 'same person' | 'different people',
): readonly AttendanceDecision[] {
  const [first, second] = [one.rows[0], other.rows[0]];
  return first && second ? [{ decision, place: first.place, other: second.place }] : [];
}

/** Says that one of the rows that are taken for somebody is of another person, who bears the same name. */
export function aboutRow({ rows: [first] }: PersonLine, row: PersonRow): readonly AttendanceDecision[] {
  return first ? [{ decision: 'different people', place: first.place, other: row.place }] : [];
}

/** The decisions that still hold when a file has gone. */
export function decisionsLeft(decisions: readonly AttendanceDecision[], file: string): readonly AttendanceDecision[] {
  return decisions.filter((decision) => !isAboutFile(decision, file));
}
