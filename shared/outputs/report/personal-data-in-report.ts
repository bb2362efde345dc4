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
 * (`reliability.md`, personal data). Just what its readers would see is searched; names no program finds.
 */
export function personalDataIn({
  activities,
  document: { title, subtitle = '', blocks },
}: Pick<ImplementationReport, 'activities' | 'document'>): readonly ReportedPersonalData[] {
  const ofActivities = new Set(activities.flatMap((part) => part.blocks));
  const others = documentAsText(blocks.filter((block) => !ofActivities.has(block)));
  return [
    ...activities.flatMap((part) =>
      findPersonalData(documentAsText(part.blocks)).map((match) => ({ activity: part.id, ...match })),
    ),
    ...findPersonalData([title, subtitle, others].join('\n')),
  ];
}
