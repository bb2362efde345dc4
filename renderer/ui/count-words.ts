import type { CountBasis } from '../../shared/codes/activity-codes.ts';
import type { RecordedCount } from '../../shared/schema/count.ts';
import type { Texts } from './text.tsx';

/** A count with its reason and basis: `50 (Signed list)`, `150 (basis not stated)`. Unknown is never 0. */
export function countWords(texts: Texts, count: RecordedCount): string {
  if (count.state === 'notApplicable') return texts.text('words.notApplicable');
  const number = count.state === 'number' ? texts.number(count.value) : texts.text('words.unknown');
  const beside = [
    ...(count.state === 'unknown' && count.reason !== undefined ? [count.reason] : []),
    ...(count.basis === undefined ? [] : [basisWords(texts, count.basis)]),
  ];
  return beside.length === 0 ? number : texts.text('words.numberWith', { number, beside: beside.join(', ') });
}

/** Beside a number nobody knows what is not stated. */
function basisWords(texts: Texts, basis: CountBasis): string {
  return basis === 'not stated' ? texts.text('words.basisNotStated') : texts.shared(`basis.${basis}`);
}
