import { foldName } from '../counting/distinct-names.ts';
import { findDates } from '../counting/date-text.ts';
import type { FoundDate } from '../counting/date-text.ts';

/** Texts whose dates are not the event's: contracts, laws, when something was printed. */
const notTheEvent =
  /\b(?:sutart|contract|agreement|ligum|leping|generated|printed|atspausdint|isspausdint|drukats|reglament|regul|isakym|dogovor)|договор|договір|распечат/u;
/** Words before the date of the event itself. */
const dateLabel = /\b(?:data|date|datums|kuupaev|kada|kad notika|laikas|laiks|aeg|when)\b|дата|коли|когда/u;

/**
 * The dates that texts above a table name, the likeliest for the event first; several when nothing tells them apart. A
 * date with a label ("Data:") goes before one without.
 */
export function datesIn(texts: readonly string[]): readonly FoundDate[] {
  const plain: FoundDate[] = [];
  const labelled: FoundDate[] = [];
  for (const text of texts) {
    const folded = foldName(text);
    const dates = findDates(text);
    if (notTheEvent.test(folded)) continue;
    (dateLabel.test(folded) ? labelled : plain).push(...dates);
  }
  const chosen = labelled.length > 0 ? labelled : plain;
  const seen = new Set<string>();
  return chosen.filter(({ from, to }) => {
    const key = `${from} ${to ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
