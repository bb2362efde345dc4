import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentBlock, DocumentFact, FullDocument } from '../document/document.ts';
import { countsPart } from './counts-part.ts';
import { decisionsPart } from './decisions-part.ts';
import { findingsPart } from './findings-part.ts';
import { importsPart } from './imports-part.ts';
import { filesPart } from './files-part.ts';
import { historyPart } from './history-part.ts';
import { partnerWords } from './sheet-input.ts';
import type { SheetInput, SheetWords } from './sheet-input.ts';

/**
 * The evidence sheet of one activity: its counts with their basis, what proves them and where that is kept, the
 * attendance files by their check sums, how the counts changed, what was decided, what is still open. No name of a person
 * is on it (`domain.md` §6): notes, reasons, texts and authors are left out, and where a finding repeats what somebody
 * typed there stands `…`. "Where it is kept" stands as it was typed.
 *
 * @param words of the language of the document
 */
export function evidenceSheet(input: SheetInput, words: SheetWords): FullDocument {
  const { activity, dataset, day } = input;
  const { shared, locale } = words;
  const { project } = dataset;
  const name = [activity.reference, activity.title ?? shared('activityReport.untitled')].filter(Boolean).join(' ');
  return {
    locale,
    title: shared('evidenceSheet.title', { name }),
    subtitle: project.name,
    footer: shared('summaryDocument.footer', { project: project.code, date: dateSpan(day, undefined, locale) }),
    blocks: [
      { type: 'facts', facts: aboutFacts(input, words) },
      { type: 'text', role: 'note', text: shared('evidenceSheet.noNames') },
      ...countsPart(input, words),
      ...filesPart(input, words),
      ...importsPart(input, words),
      ...historyPart(input, words),
      ...decisionsPart(input, words),
      ...findingsPart(input, words),
    ] satisfies readonly DocumentBlock[],
  };
}

function aboutFacts({ activity, dataset, conflicts }: SheetInput, words: SheetWords): readonly DocumentFact[] {
  const { shared } = words;
  const said = (field: 'status' | 'reportedBy', value: string | undefined) =>
    conflicts.has(field) ? shared('activityReport.twoVersions') : (value ?? shared('activityReport.notFilled'));
  const { status, reportedBy } = activity;
  return [
    {
      label: shared('activityReport.status'),
      lines: [{ text: said('status', status && shared(`status.${status}`)) }],
    },
    {
      label: shared('activityReport.reportedBy'),
      lines: [{ text: said('reportedBy', reportedBy && partnerWords(reportedBy, dataset, words)) }],
    },
  ];
}
