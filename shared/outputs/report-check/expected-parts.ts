import type { Locale } from '../../messages/format-message.ts';
import { quarterOf, yearOf } from '../../schema/calendar-date.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import { projectSummaryOf } from '../../summary/summarise-project.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { documentWords } from '../document/document-words.ts';
import { countingPart } from '../report/counting-part.ts';
import { overviewPart } from '../report/overview-part.ts';
import { planPart } from '../report/plan-part.ts';
import type { ReportChoices, ReportScope } from '../report/report-choices.ts';
import type { ReportSelection } from '../report/select-activities.ts';

/** What a report of these activities would say in its overview, plan and counting parts: sentences and tables. */
export interface ExpectedParts {
  readonly sentences: readonly string[];
  readonly tables: readonly DocumentTable[];
}

/**
 * The same figures that the application's own report would print, for every scope and period that such a report may
 * have been made for.
 *
 * @param input the activities of the report
 * @param whole the whole record, with which the plan is compared
 */
export function expectedParts(input: SummaryInput, whole: SummaryInput, locale: Locale): ExpectedParts {
  const words = documentWords(locale);
  const summary = projectSummaryOf(input);
  const activities = input.inSums;
  const selection: ReportSelection = { whole, input, activities, withoutScope: [], across: [] };
  const choices = scopesOf(input).flatMap((scope): readonly ReportChoices[] =>
    periodsOf(input).map((period) => ({
      day: '',
      scope,
      takesOffStaff: true,
      ...(period !== undefined && { period: { from: period, to: period } }),
    })),
  );
  const blocks = [
    ...choices.flatMap((choice) => overviewPart(selection, summary, choice, words)),
    ...planPart(selection, { day: '', scope: { of: 'project' } }, words),
    ...countingPart(selection, summary, words),
  ];
  return {
    sentences: [...new Set(blocks.flatMap(sentencesOf))],
    tables: blocks.filter((block) => block.type === 'table'),
  };
}

function sentencesOf(block: DocumentBlock): readonly string[] {
  if (block.type === 'text') return [block.text];
  return block.type === 'list' ? block.items.map(({ text }) => text) : [];
}

function scopesOf({ dataset: { project } }: SummaryInput): readonly ReportScope[] {
  const countries = [...project.countries, ...(project.otherCountries ?? [])];
  return [{ of: 'project' }, ...countries.map((country) => ({ of: 'country', country }) as const)];
}

/** No period, and the year and quarter in which all of the activities lie, where there is one. */
function periodsOf({ inSums }: SummaryInput): readonly (string | undefined)[] {
  const dates = inSums.map(({ firstDate }) => firstDate);
  if (dates.some((date) => date === undefined || date === undecidedKey)) return [undefined];
  const only = (of: (date: string) => string) => {
    const periods = new Set(dates.map((date) => of(date ?? '')));
    return periods.size === 1 ? [...periods] : [];
  };
  return [undefined, ...only(yearOf), ...only(quarterOf)];
}
