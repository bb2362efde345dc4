import type { Answer } from '../../../../shared/linkage/answer-record.ts';
import type { Side } from '../../../../shared/linkage/combine-fields.ts';
import { countColumns } from '../../../../shared/schema/count.ts';
import type { CountColumn } from '../../../../shared/schema/count.ts';

/** What somebody has chosen and typed so far. */
export interface AnswerDraft {
  readonly answer: Answer['answer'] | null;
  /** Which record stands when they are the same event. */
  readonly kept: string;
  /** Whose value each field of it gets; what is not named, as usual. */
  readonly chosen: Readonly<Partial<Record<string, Side>>>;
  readonly method: 'sum' | 'max' | 'stated' | null;
  /** As typed, by column. */
  readonly typed: Readonly<Partial<Record<CountColumn, string>>>;
  readonly reason: string;
}

/** What is still to be chosen or typed, as the key of its sentence. */
export type Lacking = 'answer' | 'method' | 'number' | 'total' | 'reason';

/**
 * The answer that is chosen; or what it lacks. A number that changes sums needs a reason: who reads the total later
 * would not know why it is not the sum.
 */
export function readDraft(draft: AnswerDraft): Answer | { readonly lacks: Lacking } {
  const { answer, kept, method, reason } = draft;
  if (answer === null) return { lacks: 'answer' };
  if (answer === 'different') return { answer };
  if (answer === 'same') return { answer, kept };
  if (method === null) return { lacks: 'method' };
  if (method === 'sum') return { answer, method };
  if (method === 'max') return reason.trim() === '' ? { lacks: 'reason' } : { answer, method };
  const stated = statedNumbers(draft);
  if (stated === 'not a number') return { lacks: 'number' };
  if (stated.total === undefined) return { lacks: 'total' };
  return reason.trim() === '' ? { lacks: 'reason' } : { answer, method, stated };
}

/** The same answer as far as it is chosen, for showing what it does: the reason may come later. */
export function answerSoFar(draft: AnswerDraft): Answer | undefined {
  const read = readDraft({ ...draft, reason: 'later' });
  return 'lacks' in read ? undefined : read;
}

/** The typed numbers; the total is their sum where nobody has typed it. */
export function statedNumbers({
  typed,
}: Pick<AnswerDraft, 'typed'>): Partial<Record<CountColumn, number>> | 'not a number' {
  const stated: Partial<Record<CountColumn, number>> = {};
  for (const column of countColumns) {
    const text = (typed[column] ?? '').replaceAll(/\s/gu, '');
    if (text === '') continue;
    if (!/^\d{1,7}$/.test(text)) return 'not a number';
    stated[column] = Number(text);
  }
  if (stated.total !== undefined || (stated.inPerson === undefined && stated.online === undefined)) return stated;
  const total = (stated.inPerson ?? 0) + (stated.online ?? 0) - (stated.both ?? 0);
  return total < 0 ? stated : { ...stated, total };
}
