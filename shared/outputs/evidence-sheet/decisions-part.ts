import { parseAddress } from '../../package/address.ts';
import type { Overlap } from '../../schema/bookkeeping.ts';
import { labelOf } from '../../summary/counted-activities.ts';
import type { DocumentBlock } from '../document/document.ts';
import { partnerWords } from './sheet-input.ts';
import type { SheetInput, SheetWords } from './sheet-input.ts';

/** What people decided about the activity: between two versions, about one event in two records, about shared participants. */
export function decisionsPart(input: SheetInput, words: SheetWords): readonly DocumentBlock[] {
  const { shared } = words;
  const items = [...versionLines(input, words), ...overlapLines(input, words)];
  return [
    { type: 'heading', level: 1, text: shared('evidenceSheet.decisions') },
    items.length === 0
      ? { type: 'text', text: shared('evidenceSheet.decisionsNone') }
      : { type: 'list', isOrdered: false, items: items.map((text) => ({ text })) },
  ];
}

/** Which fields had two versions and were decided; what stood in them is not said here. */
function versionLines({ changes, conflicts, dataset }: SheetInput, words: SheetWords): readonly string[] {
  const { shared, moment, field: nameOf } = words;
  const decided = changes.flatMap(({ at, partner, fields }) =>
    fields
      .filter(({ address, wasDisputed, isDisputed }) => wasDisputed && !isDisputed && !isPosition(address))
      .map(({ address }) =>
        shared('evidenceSheet.versionDecided', {
          field: nameOf(address),
          when: moment(at),
          partner: partnerWords(partner, dataset, words),
        }),
      ),
  );
  const open = [...conflicts.keys()]
    .filter((address) => !isPosition(address))
    .map((address) => shared('evidenceSheet.versionOpen', { field: nameOf(address) }));
  return [...decided, ...open];
}

function isPosition(address: string): boolean {
  return parseAddress(address).field === 'position';
}

function overlapLines({ activity, dataset }: SheetInput, words: SheetWords): readonly string[] {
  const labels = new Map(dataset.activities.map((one) => [one.id, labelOf(one)]));
  const nameOf = (id: string) => labels.get(id) ?? words.shared('activityReport.untitled');
  return dataset.overlaps
    .filter(({ activities = [] }) => activities.includes(activity.id))
    .map((overlap) => {
      const others = (overlap.activities ?? []).filter((id) => id !== activity.id).map(nameOf);
      return overlapWords(overlap, activity.id, others.join(', '), words);
    });
}

function overlapWords({ answer, kept, method }: Overlap, own: string, others: string, { shared }: SheetWords): string {
  switch (answer) {
    case 'same':
      return shared('evidenceSheet.same', {
        others,
        kept: kept === undefined ? 'open' : kept === own ? 'own' : 'other',
      });
    case 'different':
      return shared('evidenceSheet.different', { others });
    case 'shared':
      return shared('evidenceSheet.shared', { others, method: method ?? 'open' });
    default:
      return shared('evidenceSheet.unanswered', { others });
  }
}
