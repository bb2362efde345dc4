import { parseAddress } from '../../package/address.ts';
import { countColumns, countSchema } from '../../schema/count.ts';
import type { DocumentBlock } from '../document/document.ts';
import { numberWords, sessionWords } from './counts-part.ts';
import { partnerWords } from './sheet-input.ts';
import type { SheetInput, SheetWords } from './sheet-input.ts';

const columns: ReadonlySet<string> = new Set(countColumns);
const counted: ReadonlySet<string> = new Set([...countColumns, 'staff', 'speakers', 'speakerCountries']);

/** How each count became what it is, oldest first: before, after, when, and which partner. */
export function historyPart({ changes, activity, dataset }: SheetInput, words: SheetWords): readonly DocumentBlock[] {
  const { shared, moment, field: nameOf } = words;
  const title = shared('evidenceSheet.history');
  const sessionOf = (id: string | undefined) => activity.sessions?.find((session) => session.id === id);
  const labelOf = (address: string) => {
    const { name, entry } = parseAddress(address);
    return name === 'sessions' ? `${nameOf(address)}, ${sessionWords(sessionOf(entry), words)}` : nameOf(address);
  };
  const rows = changes.flatMap(({ at, partner, fields }) =>
    fields
      .filter(({ address }) => isCount(address))
      .map((field) => [
        labelOf(field.address),
        field.wasDisputed ? shared('activityReport.twoVersions') : recordedWords(field.before, words),
        field.isDisputed ? shared('activityReport.twoVersions') : recordedWords(field.after, words),
        moment(at),
        partnerWords(partner, dataset, words),
      ]),
  );
  return [
    { type: 'heading', level: 1, text: title },
    rows.length === 0
      ? { type: 'text', text: shared('evidenceSheet.historyNone') }
      : {
          type: 'table',
          caption: title,
          head: [
            shared('evidenceSheet.count'),
            shared('evidenceSheet.before'),
            shared('evidenceSheet.after'),
            shared('evidenceSheet.when'),
            shared('evidenceSheet.partner'),
          ],
          rows,
        },
  ];
}

/** Counts of the activity and its sessions; breakdowns and country parts say too much about few people. */
function isCount(address: string): boolean {
  const { name, field } = parseAddress(address);
  return field === undefined ? counted.has(name) : name === 'sessions' && columns.has(field);
}

function recordedWords(value: unknown, words: SheetWords): string {
  const parsed = countSchema.safeParse(value);
  if (!parsed.success) return words.shared('activityReport.notFilled');
  const number = numberWords(parsed.data, words);
  const basis = 'basis' in parsed.data ? parsed.data.basis : undefined;
  if (basis === undefined) return number;
  return words.shared('activityReport.withBasis', { value: number, basis: words.shared(`basis.${basis}`) });
}
