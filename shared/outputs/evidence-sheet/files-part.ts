import { inOrder } from '../../schema/in-order.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentBlock } from '../document/document.ts';
import type { SheetInput, SheetWords } from './sheet-input.ts';

/** What proves the activity: its kind, where it is kept and until when, its check sum. Notes are left out. */
export function filesPart({ activity }: SheetInput, words: SheetWords): readonly DocumentBlock[] {
  const { shared, locale } = words;
  const entries = inOrder(activity.evidence);
  const title = shared('evidenceSheet.evidence');
  const heading = { type: 'heading', level: 1, text: title } as const;
  if (entries.length === 0) return [heading, { type: 'text', text: shared('evidenceSheet.evidenceNone') }];
  const missing = shared('activityReport.notFilled');
  return [
    heading,
    {
      type: 'table',
      caption: title,
      head: [
        shared('evidenceSheet.kind'),
        shared('evidenceSheet.medium'),
        shared('evidenceSheet.keptAt'),
        shared('evidenceSheet.keptUntil'),
        shared('evidenceSheet.hash'),
      ],
      rows: entries.map(({ kind, medium, keptAt, keptUntil, sha256 }) => [
        kind === undefined ? missing : shared(`evidence.${kind}`),
        medium === undefined ? missing : shared(`medium.${medium}`),
        keptAt ?? missing,
        keptUntil === undefined ? missing : dateSpan(keptUntil, undefined, locale),
        sha256 ?? shared('summary.nothing'),
      ]),
    },
  ];
}
