import type { Issue, IssueParams } from '../../issue.ts';
import { issueSentence } from '../../messages/sentence.ts';
import { countColumns } from '../../schema/count.ts';
import { usualThreshold } from '../../suppression/hide-small-numbers.ts';
import type { DocumentBlock } from '../document/document.ts';
import type { SheetInput, SheetWords } from './sheet-input.ts';

/**
 * Parameters of findings that are no text somebody typed into an activity: codes, dates, countries, organisations, and
 * words of the project's definition. Whatever else is text is not repeated.
 */
const saidParams: ReadonlySet<string> = new Set(
  `bothWays change choices code column countries country date dimension direction earlier end endTime expected filled found from known
  later list missing mode months name organisation parts partner period planItem planned present question reasons
  recordedTimes reference reported start startTime state thematicArea times to`.split(/\s+/u),
);

/** What the checks still find: "Must fix" before "Please check", each at its field. */
export function findingsPart(input: SheetInput, words: SheetWords): readonly DocumentBlock[] {
  const { findings } = input;
  const { shared, field: nameOf, locale } = words;
  const title = shared('evidenceSheet.findings');
  const heading = { type: 'heading', level: 1, text: title } as const;
  if (findings.length === 0) return [heading, { type: 'text', text: shared('evidenceSheet.findingsNone') }];
  const ordered = [...findings.filter(isError), ...findings.filter((one) => !isError(one))];
  return [
    heading,
    {
      type: 'table',
      caption: title,
      head: [shared('evidenceSheet.severity'), shared('evidenceSheet.where'), shared('evidenceSheet.finding')],
      rows: ordered.map((issue) => [
        shared(`evidenceSheet.severity.${issue.severity}`),
        issue.path.field === undefined ? shared('evidenceSheet.whole') : nameOf(issue.path.field),
        isOfSmallNumbers(issue, input)
          ? shared('evidenceSheet.findingHidden')
          : issueSentence(withoutTexts(issue), locale),
      ]),
    },
  ];
}

/** Traits of people; the types and names of organisations are none (`domain.md` §6). */
const traits: ReadonlySet<string> = new Set(['country', 'gender', 'targetgroup', 'agegroup']);
/** A finding that compares the country part with the breakdown repeats a number of the breakdown. */
const comparing = 'findings.countryPartDiffersFromBreakdown';

/**
 * Whether a finding speaks of a breakdown by a trait of people in which a number is small: also its other numbers would
 * tell it, since what is missing from a sum is a number as well.
 */
function isOfSmallNumbers(
  { code, path: { field = '' }, params }: Issue,
  { activity, threshold = usualThreshold }: SheetInput,
) {
  const ofField = /^breakdowns\/([^:/]+)/u.exec(field)?.[1];
  const dimension = code === comparing ? 'country' : inOneWord(ofField ?? String(params['dimension'] ?? ''));
  if (!traits.has(dimension)) return false;
  const isSmall = (value: unknown) => typeof value === 'number' && value > 0 && value < threshold;
  const lines = (activity.breakdowns ?? []).filter(({ id }) => inOneWord(id).startsWith(`${dimension}:`));
  const recorded = lines.flatMap((line) => countColumns.map((column) => line[column]));
  return (
    Object.entries(params).some(([name, value]) => name !== 'difference' && isSmall(value)) ||
    recorded.some((count) => count?.state === 'number' && isSmall(count.value))
  );
}

/** Findings write a dimension without blanks. */
function inOneWord(dimension: string): string {
  return dimension.replaceAll(' ', '');
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function withoutTexts(issue: Issue): Issue {
  const params: IssueParams = Object.fromEntries(
    Object.entries(issue.params).map(([name, value]) => [name, isSaid(name, value) ? value : '…']),
  );
  return { ...issue, params };
}

function isSaid(name: string, value: string | number): boolean {
  return typeof value === 'number' || value === '_none' || saidParams.has(name);
}
