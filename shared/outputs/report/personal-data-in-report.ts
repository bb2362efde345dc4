import { findPersonalData } from '../../package/personal-data-patterns.ts';
import type { PersonalDataMatch } from '../../package/personal-data-patterns.ts';
import { documentAsText } from '../document/write-text.ts';
import type { ImplementationReport } from './implementation-report.ts';

/** Something in a report that looks like a person's. */
export interface ReportedPersonalData extends PersonalDataMatch {
  /** Id of the activity in whose part it stands; absent: before or behind the activities. */
  readonly activity?: string;
}

/**
 * What in a report should be looked at before it goes out: e-mail addresses, telephone numbers, personal codes
 * (`reliability.md`, personal data). Just what its readers would see is searched; names no program finds. A step for each
 * activity and one for the rest.
 */
export function* personalDataIn({
  activities,
  document: { title, subtitle = '', blocks },
}: Pick<ImplementationReport, 'activities' | 'document'>): Generator<readonly ReportedPersonalData[]> {
  for (const part of activities) {
    yield findPersonalData(documentAsText(part.blocks)).map((match) => ({ activity: part.id, ...match }));
  }
  const ofActivities = new Set(activities.flatMap((part) => part.blocks));
  const others = documentAsText(blocks.filter((block) => !ofActivities.has(block)));
  yield findPersonalData([title, subtitle, others].join('\n'));
}
