import type { Locale } from '../../../shared/messages/format-message.ts';
import type { DocumentBlock } from '../../../shared/outputs/document/document.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { implementationReport } from '../../../shared/outputs/report/implementation-report.ts';
import type { ReportChoices } from '../../../shared/outputs/report/report-choices.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { sampleDataset } from './sample-dataset.ts';

const all: ReportChoices = { day: '2026-01-31', scope: { of: 'project' } };

/** The report of the sample, or of a change of it. */
export function reportOf(
  choices: Partial<ReportChoices> = {},
  dataset: Dataset = sampleDataset,
  locale: Locale = 'en',
) {
  return implementationReport(dataset, { ...all, ...choices }, documentWords(locale));
}

export function textOf(...[choices, dataset, locale]: Parameters<typeof reportOf>): string {
  return documentAsText(reportOf(choices, dataset, locale).document.blocks);
}

export function withActivities(...activities: readonly Activity[]): Dataset {
  return { ...sampleDataset, activities };
}

/** The sample with one of its activities changed. */
export function withChange(reference: string, change: Partial<Activity>): Dataset {
  return withActivities(
    ...sampleDataset.activities.map((one) => (one.reference === reference ? { ...one, ...change } : one)),
  );
}

export const whole = reportOf();

/** What the report of the whole sample says of one activity. */
export function saidOf(reference: string): string {
  return documentAsText(whole.activities.find(({ label }) => label === reference)?.blocks ?? []);
}

export function headings(blocks: readonly DocumentBlock[], level: number): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'heading' && block.level === level ? [block.text] : []));
}
