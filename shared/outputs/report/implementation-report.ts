import type { Dataset } from '../../schema/dataset.ts';
import { labelOf } from '../../summary/counted-activities.ts';
import { projectSummaryOf } from '../../summary/summarise-project.ts';
import { activityReport } from '../activity-report/activity-report.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { Publication } from '../../suppression/publication.ts';
import type { DocumentBlock, DocumentWords, FullDocument } from '../document/document.ts';
import { contactsPart } from './contacts-part.ts';
import { countingPart, nameOf } from './counting-part.ts';
import { frontPart, subtitleOf, titleOf } from './front-part.ts';
import { findMissingTexts, missingTextBlocks } from './missing-texts.ts';
import { overviewPart, protectReport } from './overview-part.ts';
import { planPart } from './plan-part.ts';
import type { MissingText, ReportChoices } from './report-choices.ts';
import { reportLogos } from './report-logos.ts';
import { selectForReport } from './select-activities.ts';

/** What one activity says in a report. */
export interface ActivityPart {
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** Its heading without its number. */
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface ImplementationReport {
  readonly document: FullDocument;
  /** Texts that nobody wrote in the language of the report; they are listed at its end, too. */
  readonly missingTexts: readonly MissingText[];
  /** The activities of the report, in its order. */
  readonly activities: readonly ActivityPart[];
  /** What its readers will have seen of people with a trait, to be remembered when it leaves; absent: nothing. */
  readonly publication?: Publication;
}

/**
 * The implementation report of a project: logos, title, introduction, highlights, one part for each activity that was held,
 * overview, plan against delivery, contacts, how participants were counted, and which texts are missing. Every figure
 * comes from the summary; what is unknown is said in words. Nothing of breakdowns, evidence and internal notes is in it.
 *
 * @param words of the language of the report, whatever the screens speak
 */
export function implementationReport(
  dataset: Dataset,
  choices: ReportChoices,
  words: DocumentWords,
): ImplementationReport {
  const { shared, locale } = words;
  const selection = selectForReport(dataset, choices);
  const summary = projectSummaryOf(selection.input);
  const missingTexts = findMissingTexts(selection.activities, locale);
  const activities = selection.activities.map(({ activity, conflicts }, index): ActivityPart => {
    const number = words.number(index + 1);
    const title = activity.title ?? shared('activityReport.untitled');
    return {
      id: activity.id,
      label: labelOf(activity),
      title,
      blocks: activityReport(activity, dataset, conflicts, words, {
        level: 2,
        heading: shared('report.activityHeading', { number, title }),
        hasReference: true,
        hasOneLanguage: true,
        ...(choices.hidesDelegationNumbers && { hidesDelegationNumbers: true }),
        ...(choices.takesOffStaff && { takesOffStaff: true }),
      }),
    };
  });
  const { project } = dataset;
  const subtitle = subtitleOf(dataset, choices, words);
  const { scope } = choices;
  const logos = choices.leavesOutLogos ? [] : reportLogos(project);
  return {
    ...(scope.of === 'country' && { publication: protectReport(selection.input, scope.country, choices).publication }),
    missingTexts,
    activities,
    document: {
      locale,
      ...(logos.length > 0 && { logos }),
      title: titleOf(dataset, choices, words),
      ...(subtitle !== '' && { subtitle }),
      footer: shared('report.footer', { project: project.code, date: dateSpan(choices.day, undefined, locale) }),
      contents: shared('report.contents'),
      blocks: [
        ...frontPart(dataset, choices, words),
        { type: 'heading', level: 1, text: shared('report.activities') },
        ...(activities.length === 0 ? [{ type: 'text', text: shared('report.noActivities') } as const] : []),
        ...activities.flatMap(({ blocks }) => blocks),
        ...overviewPart(selection, summary, choices, words),
        ...planPart(selection, choices, words),
        ...notInFigures(),
        ...contactsPart(dataset, words),
        ...countingPart(selection, summary, words),
        ...missingTextBlocks(missingTexts, words),
      ],
    },
  };

  /** What is planned, postponed or cancelled; records of one event that were left out for another stand nowhere. */
  function notInFigures(): readonly DocumentBlock[] {
    const byId = new Map(dataset.activities.map((activity) => [activity.id, activity]));
    const rows = selection.input.leftOut.flatMap(({ id, reason }) => {
      const activity = byId.get(id);
      if (!activity || reason === 'superseded') return [];
      return [[nameOf(activity, words), shared(`status.${reason}`)]];
    });
    if (rows.length === 0) return [];
    return [
      { type: 'heading', level: 1, text: shared('report.notInFigures') },
      { type: 'table', head: [shared('figures.activity'), shared('activityReport.status')], rows },
    ];
  }
}
