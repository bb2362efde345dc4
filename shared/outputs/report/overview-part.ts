import { answersInOrder } from '../../summary/answers.ts';
import type { Answer } from '../../summary/answers.ts';
import { countrySummaryOf } from '../../summary/summarise-country.ts';
import type { CountrySummary } from '../../summary/country-summary.ts';
import type { GroupingName } from '../../summary/groupings.ts';
import type { ProjectSummary } from '../../summary/project-summary.ts';
import type { ProtectedParticipants } from '../../summary/protect-participants-from.ts';
import type { DocumentBlock, DocumentTable, DocumentWords } from '../document/document.ts';
import { figureLabels } from '../figures/figure-labels.ts';
import { projectSentence } from '../figures/figure-sentence.ts';
import { figureTable } from '../figures/figure-table.ts';
import type { NamedRow } from '../figures/figure-table.ts';
import { hiddenNote, hidesOf, protectFrom } from '../figures/protected-from.ts';
import { withoutStaffWords } from '../figures/staff-words.ts';
import { periodInWords } from './front-part.ts';
import type { ReportChoices } from './report-choices.ts';
import type { ReportSelection } from './select-activities.ts';

/** The figures of a report's activities: one sentence, then tables. All of them come from the summary. */
export function overviewPart(
  { input, activities }: ReportSelection,
  summary: ProjectSummary,
  choices: ReportChoices,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const { shared } = words;
  const { project } = input.dataset;
  const figures = allFigures(summary);
  const scope = {
    project: project.code,
    period: choices.period ? periodInWords(choices.period, words) : null,
  };
  const labels = figureLabels(project, words);
  const tableOf = (grouping: GroupingName) => groupTable(grouping, summary, labels.key, words);
  return [
    { type: 'heading', level: 1, text: shared('report.overview') },
    { type: 'text', role: 'lead', text: projectSentence(figures, '', [], scope, words) },
    { type: 'text', role: 'note', text: shared('figures.participationsNote') },
    ...(choices.scope.of === 'country' ? countryPart(input, choices.scope.country, choices, words) : []),
    ...(choices.takesOffStaff ? [staffSentence(activities, words)] : []),
    ...groupingsOf(choices).flatMap(tableOf),
    { type: 'text', role: 'note', text: shared('report.countedNote') },
    ...mappedTable(summary, words),
  ];
}

/** Partners are told apart where there are several; quarters where the report holds no more than a year. */
function groupingsOf({ period, scope }: ReportChoices): readonly GroupingName[] {
  const isWithinYear = period !== undefined && period.from.slice(0, 4) === period.to.slice(0, 4);
  return [
    'byType',
    ...(isWithinYear ? [] : (['byYear'] as const)),
    'byQuarter',
    'byPillar',
    'byThematicArea',
    'byCountryHeld',
    'byCountryScope',
    ...(scope.of === 'partner' ? [] : (['byPartner'] as const)),
  ];
}

function allFigures(summary: ProjectSummary) {
  const { total: activities, counted } = summary.activities;
  return { ...summary.participations, activities, counted, coverage: summary.coverage };
}

/** Nothing where there is but one group without a name: it would say what the sentence said. */
function groupTable(
  grouping: GroupingName,
  summary: ProjectSummary,
  labelOf: (grouping: GroupingName, key: string) => string,
  words: DocumentWords,
): readonly DocumentTable[] {
  const groups = Object.entries(summary[grouping]);
  if (groups.length === 0 || (groups.length === 1 && groups[0]?.[0] === 'none')) return [];
  const rows = groups.map(([key, figures]) => ({ name: labelOf(grouping, key), figures }));
  const sum = { name: words.shared('report.all'), figures: allFigures(summary) };
  const head = words.shared(`summary.table.${grouping}`);
  return [figureTable(words.shared(`report.by.${grouping}`), head, rows, words, sum)];
}

/** All that concerns a country is more than what is its own: no figure of the whole may be read as the country's. */
function countryPart(
  input: ReportSelection['input'],
  code: string,
  choices: ReportChoices,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const from = protectReport(input, code, choices);
  return [
    { type: 'text', text: words.shared('report.countryNote', { country: words.country(code) }) },
    answersTable(countrySummaryOf(input, code), from, words),
    ...hiddenNote(from, choices.protection, words),
  ];
}

/** The participants from the country of a report, as they may leave. */
export function protectReport(
  input: ReportSelection['input'],
  code: string,
  { period, protection }: ReportChoices,
): ProtectedParticipants {
  return protectFrom(input, [code], period && `${period.from}..${period.to}`, protection);
}

/** The three answers about a country, the funder's first; what cannot be split stands beside them. */
function answersTable(summary: CountrySummary, from: ProtectedParticipants, words: DocumentWords): DocumentTable {
  const { shared } = words;
  const country = words.country(summary.country);
  const jointly = (code: 'heldJointly' | 'scopeJointly') =>
    Object.entries(summary[code]).map(([key, figures]) => ({
      name: shared(`summary.country.${code}`, { countries: key.split('+').map(words.country).join(' + ') }),
      figures,
    }));
  const answers: Readonly<Record<Answer, readonly NamedRow[]>> = {
    held: [{ name: shared('summary.country.held', { country }), figures: summary.held }, ...jointly('heldJointly')],
    scope: [{ name: shared('summary.country.scope', { country }), figures: summary.scope }, ...jointly('scopeJointly')],
    participantsFrom: [
      {
        name: shared('summary.country.from', { country }),
        figures: summary.participantsFrom,
        hides: hidesOf(summary.country, from),
      },
    ],
  };
  return figureTable(
    `${shared('report.threeAnswers', { country })}. ${shared('figures.answersNote')}`,
    shared('figures.answerHead'),
    answersInOrder(summary).flatMap((answer) => answers[answer]),
    words,
  );
}

/** Organisations mapped, where anybody has said a number; a country without one is missing, never 0. */
function mappedTable({ organisationsMapped }: ProjectSummary, words: DocumentWords): readonly DocumentTable[] {
  const { shared, number, country } = words;
  const { total, byCountry } = organisationsMapped;
  if (total === null) return [];
  const cell = (value: number | null) => (value === null ? shared('figures.missing') : number(value));
  const rows = Object.entries(byCountry).map(([code, value]) => [country(code), cell(value)]);
  return [
    {
      type: 'table',
      caption: shared('figures.mapped'),
      head: [shared('report.mappedBy'), shared('activityReport.number')],
      rows: [...rows, [shared('report.mappedAll'), number(total)]],
      numberColumns: [1],
      hasSumRow: true,
    },
  ];
}

function staffSentence(activities: ReportSelection['activities'], words: DocumentWords): DocumentBlock {
  return { type: 'text', text: withoutStaffWords(activities, words) ?? words.shared('report.withoutStaffUnknown') };
}
