import type { Issue } from '../issue.ts';
import { issueSentence, sentence } from '../messages/sentence.ts';
import type { Project } from '../schema/project.ts';
import type { CountrySummary, CoveredFigures } from './country-summary.ts';
import type { Figures } from './figures.ts';
import { figureHead, figureWords } from './figure-words.ts';
import type { FigureWords } from './figure-words.ts';
import { planLines } from './plan-lines.ts';
import type { Adjustment, ProjectSummary } from './project-summary.ts';
import { layOutTable } from './text-table.ts';

/** The tables of a project's summary, in the order they are printed, and how their keys are read. */
const tables: readonly { readonly grouping: Grouping; readonly keys: 'key' | 'countryKey' }[] = [
  { grouping: 'byYear', keys: 'key' },
  { grouping: 'byQuarter', keys: 'key' },
  { grouping: 'byType', keys: 'key' },
  { grouping: 'byPillar', keys: 'key' },
  { grouping: 'byThematicArea', keys: 'key' },
  { grouping: 'byPartner', keys: 'key' },
  { grouping: 'byCountryHeld', keys: 'countryKey' },
  { grouping: 'byCountryScope', keys: 'countryKey' },
];
type Grouping = Extract<keyof ProjectSummary, `by${string}`>;

/**
 * A project's summary as lines of text for a terminal: headline with coverage, a table per grouping, the plan, and what
 * the figures do not cover.
 *
 * @param locale BCP 47, for numbers and names of countries
 */
export function linesOfProject(summary: ProjectSummary, locale: string): readonly string[] {
  const words = figureWords(locale);
  return [
    `${summary.project.code} · ${summary.project.name}`,
    headline(
      { ...summary.participations, activities: summary.activities.total, counted: summary.activities.counted },
      words,
    ),
    sentence('summary.participationsNote'),
    ...leftOutLines(summary, words),
    ...tables.flatMap(({ grouping, keys }) => {
      const rows = Object.entries(summary[grouping]).map(([key, figures]) => [
        words[keys](key),
        ...words.figureCells(figures),
      ]);
      return ['', ...layOutTable([figureHead(sentence(`summary.table.${grouping}`)), ...rows])];
    }),
    '',
    mappedLine(summary, words),
    ...section(planLines(summary, words)),
    ...section(summary.adjustments.map((adjustment) => adjustmentLine(adjustment, words))),
    ...noteLines(summary.issues),
  ];
}

/**
 * One country's summary as lines of text for a terminal: its answers beside each other, never added, with coverage.
 *
 * @param locale BCP 47, for numbers and names of countries
 */
export function linesOfCountry(summary: CountrySummary, locale: string): readonly string[] {
  const words = figureWords(locale);
  const country = words.country(summary.country);
  const answers = answersOf(summary, words);
  const first = answers[summary.funderFigure];
  const ordered = [first, ...Object.values(answers).filter((answer) => answer !== first)].flat();
  const rows = ordered.map(([name, figures]) => [name, ...words.figureCells(figures)]);
  const mapped = summary.organisationsMapped;
  return [
    `${summary.project.code} · ${country}`,
    ...first
      .slice(0, 1)
      .map(([answer, figures]) => sentence('summary.country.headline', { answer, headline: headline(figures, words) })),
    '',
    ...layOutTable([figureHead(sentence('summary.country.answer')), ...rows]),
    sentence('summary.answersNote'),
    sentence('summary.participationsNote'),
    '',
    sentence('summary.organisationsMapped', {
      number: mapped === null ? sentence('summary.missing') : words.number(mapped),
    }),
    ...owedLines(summary, country),
    ...section(summary.adjustments.map((adjustment) => adjustmentLine(adjustment, words))),
    ...noteLines(summary.issues),
  ];
}

type Answer = readonly (readonly [string, CoveredFigures])[];

/** The rows of each answer, its own figure first. */
function answersOf(summary: CountrySummary, words: FigureWords): Readonly<Record<Project['funderFigure'], Answer>> {
  const country = words.country(summary.country);
  return {
    held: [
      [sentence('summary.country.held', { country }), summary.held],
      ...jointly('summary.country.heldJointly', summary.heldJointly, words),
    ],
    scope: [
      [sentence('summary.country.scope', { country }), summary.scope],
      ...jointly('summary.country.scopeJointly', summary.scopeJointly, words),
      [sentence('summary.country.regional'), summary.regional],
    ],
    participantsFrom: [[sentence('summary.country.from', { country }), summary.participantsFrom]],
  };
}

function jointly(
  code: 'summary.country.heldJointly' | 'summary.country.scopeJointly',
  figures: Readonly<Record<string, CoveredFigures>>,
  words: FigureWords,
): Answer {
  return Object.entries(figures).map(([key, one]) => [sentence(code, { countries: words.countryKey(key) }), one]);
}

/** `2,353 participations; 11 of 13 activities counted` */
function headline({ total, counted, activities }: Figures, { number }: FigureWords): string {
  const coverage = { counted: number(counted), activities: number(activities), of: activities };
  if (activities === 0) return sentence('summary.noActivities');
  if (total === null) return sentence('summary.headlineUnknown', coverage);
  return sentence('summary.headline', { ...coverage, number: number(total), value: total });
}

function owedLines(
  { planItems: { owed, reported, missing, calledOff } }: CountrySummary,
  country: string,
): readonly string[] {
  if (owed.length + calledOff.length === 0) return [sentence('summary.owed.nothing', { country })];
  return [
    sentence('summary.owed.reported', { country, items: itemsOf(reported) }),
    sentence('summary.owed.missing', { country, items: itemsOf(missing) }),
    ...(calledOff.length > 0 ? [sentence('summary.owed.calledOff', { country, items: itemsOf(calledOff) })] : []),
  ];
}

function itemsOf(codes: readonly string[]): string {
  return codes.join(', ') || sentence('summary.owed.none');
}

function leftOutLines({ activities }: ProjectSummary, { number }: FigureWords): readonly string[] {
  const { planned, postponed, cancelled, superseded } = activities;
  if (planned + postponed + cancelled + superseded === 0) return [];
  return [
    sentence('summary.leftOut', {
      planned: number(planned),
      postponed: number(postponed),
      cancelled: number(cancelled),
      superseded: number(superseded),
    }),
  ];
}

function mappedLine({ organisationsMapped: { total, byCountry } }: ProjectSummary, words: FigureWords): string {
  const missing = sentence('summary.missing');
  const countries = Object.entries(byCountry)
    .map(([code, value]) => `${words.country(code)} ${value === null ? missing : words.number(value)}`)
    .join(', ');
  return sentence('summary.organisationsMappedIn', {
    number: total === null ? missing : words.number(total),
    countries,
  });
}

function adjustmentLine({ names, delta, reason, applied }: Adjustment, words: FigureWords): string {
  const params = { activities: names.join('; '), reason: reason === null ? '' : ` (${reason})` };
  if (!applied || delta.total === null) return sentence('summary.adjustment.notApplied', params);
  return sentence('summary.adjustment.applied', { ...params, delta: words.difference(delta.total) });
}

function noteLines(issues: readonly Issue[]): readonly string[] {
  if (issues.length === 0) return [];
  return ['', sentence('summary.noteHeading'), ...issues.map((issue) => `- ${issueSentence(issue)}`)];
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}
