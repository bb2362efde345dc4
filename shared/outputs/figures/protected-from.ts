import type { CountColumn } from '../../schema/count.ts';
import { protectParticipantsFrom } from '../../summary/protect-participants-from.ts';
import type { ProtectedParticipants } from '../../summary/protect-participants-from.ts';
import { countrySummaryOf } from '../../summary/summarise-country.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import { usualThreshold } from '../../suppression/hide-small-numbers.ts';
import type { Publication } from '../../suppression/publication.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';

/** By what small numbers of people with a trait are kept out of a document (`domain.md` §6). */
export interface Protection {
  /** Absent: below 5. */
  readonly threshold?: number;
  /** What readers have seen before; absent: nothing was published. */
  readonly published?: readonly Publication[];
}

/** The participants from these countries as they may leave. */
export function protectFrom(
  input: SummaryInput,
  countries: readonly string[],
  period: string | undefined,
  { threshold, published = [] }: Protection = {},
): ProtectedParticipants {
  const summaries = countries.map((country) => countrySummaryOf(input, country));
  return protectParticipantsFrom(summaries, { period, published, ...(threshold !== undefined && { threshold }) });
}

/** Which cells of a row of participants from a country are not shown. */
export function hidesOf(country: string, { isHidden }: ProtectedParticipants): (column: CountColumn) => boolean {
  return (column) => isHidden(country, column);
}

/** Says that numbers are not shown, where some are not. */
export function hiddenNote(
  { hidesAny }: Pick<ProtectedParticipants, 'hidesAny'>,
  { threshold = usualThreshold }: Protection = {},
  { shared }: Pick<DocumentWords, 'shared'>,
): readonly DocumentBlock[] {
  return hidesAny ? [{ type: 'text', role: 'note', text: shared('crossTable.hiddenNote', { threshold }) }] : [];
}
