import { organisationFinder } from '../../counting/find-organisation.ts';
import { warning } from '../../issue.ts';
import { locales } from '../../messages/format-message.ts';
import type { Locale } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import type { DocumentPart } from '../../reading/document-parts.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { restrictToActivities } from '../../summary/period-scope.ts';
import { readForSummary } from '../../summary/summary-input.ts';
import { buildContext } from '../../validation/context.ts';
import { pathOf } from '../../validation/record-name.ts';
import { checkDelegations } from './check-delegations.ts';
import { checkFact } from './check-facts.ts';
import { checkSentence, knownSentences } from './check-sentences.ts';
import { checkTable } from './check-tables.ts';
import { checkText, ownLinesOf } from './check-texts.ts';
import { expectedParts } from './expected-parts.ts';
import { readParts } from './facts-in.ts';
import { divideReport } from './find-blocks.ts';
import type { DividedReport, ReportBlock } from './find-blocks.ts';
import { quoteOf } from './report-finding.ts';
import type { ReportFinding } from './report-finding.ts';

/** A report held against the records. */
export interface ReportCheck {
  /** In the order of the document. */
  readonly findings: readonly ReportFinding[];
  /** Activities of the record that have a part in the report, in its order. */
  readonly found: readonly Activity[];
  /** Activities in the sums that have none: it may be a report of a period or of a country. */
  readonly notInReport: readonly Activity[];
}

/**
 * Holds a report, whoever wrote it, against the records (`domain.md` §7): the facts, delegations and texts of each
 * activity that it has a part of, and the figures of its overview, for just these activities. What the record does not
 * say, and what is undecided there, is held against nothing; nor is a document in which no activity is found.
 *
 * @param parts as `readDocument` gives them
 */
export function checkReport(parts: readonly DocumentPart[], dataset: Dataset): ReportCheck {
  const whole = readForSummary(dataset);
  const divided = divideReport(parts, dataset.activities);
  const ids = new Set(divided.blocks.map(({ activity }) => activity.id));
  const { input } = restrictToActivities(whole, (id) => ids.has(id));
  const context = buildContext(dataset);
  const finder = organisationFinder(dataset.organisations);
  const ofBlocks = divided.blocks.flatMap((block) => checkBlock(block, { context, finder, dataset }));
  return {
    findings: [...ofBlocks, ...unknownActivities(divided, dataset), ...checkRest()],
    found: divided.blocks.map(({ activity }) => activity),
    notInReport: whole.inSums.filter(({ activity }) => !ids.has(activity.id)).map(({ activity }) => activity),
  };

  /** The overview, the plan and everything else around the activities. */
  function checkRest(): readonly ReportFinding[] {
    const { project } = dataset;
    const { others } = readParts(divided.rest);
    // Of a text without activities nobody can say which of them its figures are about: a summary of one country, say.
    if (ids.size === 0 || others.length === 0) return [];
    const expected = expectedParts(input, whole, languageOf(parts));
    const known = knownSentences(expected.sentences);
    return others.flatMap((part) =>
      part.type === 'table' ? checkTable(part, expected.tables, project) : checkSentence(part, known, project),
    );
  }
}

interface Against {
  readonly context: ReturnType<typeof buildContext>;
  readonly finder: ReturnType<typeof organisationFinder>;
  readonly dataset: Dataset;
}

function checkBlock({ activity, parts }: ReportBlock, { context, finder, dataset }: Against): readonly ReportFinding[] {
  const { facts, others } = readParts(parts);
  const own = ownLinesOf(activity);
  return [
    ...facts.flatMap((fact) => checkFact(fact, activity, context)),
    ...others.flatMap((part) => {
      const ofDelegation = checkDelegations(part, { activity, dataset, finder });
      if (part.type === 'table' || ofDelegation.length > 0) return ofDelegation;
      return checkText(part, activity, own, context);
    }),
  ];
}

/** Parts that state participants like an activity's, of which the record knows none. */
function unknownActivities({ unknown }: DividedReport, { project }: Dataset): readonly ReportFinding[] {
  return unknown.flatMap(({ heading, parts }) => {
    const { facts } = readParts(parts);
    // A day and a place are those of a meeting to come as well.
    const telling = facts.filter(({ name }) => name !== 'where');
    if (!telling.some(({ name }) => name === 'when') || telling.length < 2) return [];
    const issue = warning('reportCheck.activityUnknown', pathOf('project', project.id, project.code), {
      what: heading,
    });
    return [{ ...issue, place: { heading, quote: quoteOf(heading) } }];
  });
}

const telling = ['figures.column.total', 'activityReport.when', 'activityReport.total', 'report.overview'] as const;

/** The language in which most of the words stand that reports are made of. */
function languageOf(parts: readonly DocumentPart[]): Locale {
  const texts = new Map<string, number>();
  for (const part of parts) {
    for (const text of part.type === 'paragraph' ? [part.text] : part.rows.flat()) {
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  const score = (locale: Locale) =>
    telling.reduce((sum, code) => sum + (texts.get(sentence(code, {}, locale)) ?? 0), 0);
  return locales.toSorted((a, b) => score(b) - score(a))[0] ?? 'en';
}
