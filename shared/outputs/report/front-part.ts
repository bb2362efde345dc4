import { locales } from '../../messages/format-message.ts';
import { sentence, wordsOfPeriod } from '../../messages/sentence.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import { organisationNameIn } from '../delegation/delegation-rows.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { readProse } from '../prose/read-prose.ts';
import type { ReportChoices } from './report-choices.ts';

/** What a report begins with: what it is about, the introduction, and the highlights typed for it. */
export function frontPart(dataset: Dataset, choices: ReportChoices, words: DocumentWords): readonly DocumentBlock[] {
  const { shared, locale } = words;
  const { project } = dataset;
  return [
    {
      type: 'facts',
      facts: [
        fact(shared('report.project'), `${project.name} (${project.code})`),
        fact(shared('report.period'), spanOfReport(dataset, choices, words)),
        fact(shared('report.scope'), scopeInWords(dataset, choices, words)),
      ],
    },
    ...prosePart(shared('report.introduction'), choices.introduction ?? project.introduction, {
      // Nobody has said in which language the project's own introduction is.
      language: choices.introduction === undefined ? undefined : locale,
    }),
    ...prosePart(shared('report.highlights'), choices.highlights, { language: locale }),
  ];
}

function fact(label: string, text: string) {
  return { label, lines: [{ text }] };
}

/**
 * What was typed, else what the project calls its report, else the words for such a report. A project's title that is but
 * those words in another language is said in the language of the report.
 */
export function titleOf({ project }: Dataset, choices: ReportChoices, { shared }: DocumentWords): string {
  const generic = { project: project.code };
  const own = locales.some((locale) => sentence('report.title', generic, locale) === project.reportTitle)
    ? undefined
    : project.reportTitle;
  return choices.title ?? own ?? shared('report.title', generic);
}

/** `Lithuania · 2022`: what tells one report of a project from another; empty for that of all of it. */
export function subtitleOf(dataset: Dataset, choices: ReportChoices, words: DocumentWords): string {
  const { scope, period } = choices;
  const parts = [
    scope.of === 'country' ? words.country(scope.country) : undefined,
    scope.of === 'partner' ? organisationNameIn(dataset, scope.partner) : undefined,
    period ? periodInWords(period, words) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

export function periodInWords({ from, to }: NonNullable<ReportChoices['period']>, { shared }: DocumentWords): string {
  const [first, last] = [wordsOfPeriod(from, shared), wordsOfPeriod(to, shared)];
  return from === to ? first : shared('report.periodRange', { from: first, to: last });
}

/** The period chosen, else from the start of the project to the last day it reports. */
function spanOfReport({ project }: Dataset, { period }: ReportChoices, words: DocumentWords): string {
  if (period) return periodInWords(period, words);
  const end = project.reportedUntil ?? project.plannedEnd;
  return project.start !== undefined && end !== undefined
    ? dateSpan(project.start, end, words.locale)
    : words.shared('report.periodAll');
}

function scopeInWords(dataset: Dataset, { scope }: ReportChoices, { shared, country }: DocumentWords): string {
  if (scope.of === 'country') return shared('report.scopeCountry', { country: country(scope.country) });
  if (scope.of === 'project') return shared('report.scopeProject');
  const partner = organisationNameIn(dataset, scope.partner) ?? scope.partner;
  return shared('report.scopePartner', { partner });
}

function prosePart(
  heading: string,
  text: string | undefined,
  { language }: { readonly language: string | undefined },
): readonly DocumentBlock[] {
  if (text === undefined || text.trim() === '') return [];
  return [
    { type: 'heading', level: 1, text: heading },
    { type: 'prose', ...(language !== undefined && { language }), blocks: readProse(text) },
  ];
}
