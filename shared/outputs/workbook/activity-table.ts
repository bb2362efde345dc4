import { participantColumns, count } from './count-columns.ts';
import { code, codes, free, needed, objectOf, one } from './field-columns.ts';
import { decimal, longText, prose, text, wholeNumber } from './plain-codecs.ts';
import { reference, references } from './reference-columns.ts';
import type { RecordTable } from './sheet-table.ts';

/** One row per activity: every field of an activity that is not a list (`schema/activity.ts`). */
export const activityTable: RecordTable = {
  rows: 'records',
  sheet: 'Activities',
  kind: 'activity',
  frozen: 2,
  fields: [
    one('reference', 'Reference', 10, text),
    one('title', 'Title', 40, prose),
    one('subtitle', 'Subtitle', 30, prose, { quiet: true }),
    reference('reportedBy', 'Reported by', 30, 'organisation'),
    code('type', 'Type', 22, 'Activity types'),
    code('status', 'Status', 11, 'Statuses'),
    code('mode', 'Mode', 14, 'Modes'),
    codes('scope', 'For countries', 14, 'Countries'),
    code('pillar', 'Pillar', 17, 'Pillars'),
    code('thematicArea', 'Thematic area', 15, 'Thematic areas'),
    code('planItem', 'Plan item', 11, 'Plan items'),
    ...participantColumns({ basisShown: true }),
    code('countsFrom', 'Counts from', 13, 'Counts from', { quiet: true }),
    objectOf('plannedParticipants', [
      needed(one('min', 'Planned from', 11, wholeNumber)),
      free(one('max', 'Planned to', 11, wholeNumber)),
    ]),
    code('audience', 'Audience', 11, 'Open or closed', { quiet: true }),
    count('staff', 'Staff among them'),
    references('places', 'Places', 26, 'place'),
    codes('milestones', 'Milestones', 13, 'Milestones'),
    reference('follows', 'Follows', 12, 'activity'),
    objectOf('organisationsMet', [
      needed(code('qualifier', 'Organisations met: how sure', 14, 'Qualifiers')),
      needed(one('number', 'Organisations met', 13, wholeNumber)),
    ]),
    codes('countriesInPerson', 'Countries in person', 24, 'Countries', { sequence: true }),
    one('countriesInPersonStated', 'Countries in person, as stated', 15, wholeNumber),
    codes('countriesOnline', 'Countries online', 24, 'Countries', { sequence: true }),
    one('countriesOnlineStated', 'Countries online, as stated', 15, wholeNumber, { quiet: true }),
    count('speakers', 'Speakers'),
    count('speakerCountries', 'Countries of speakers'),
    codes('targetGroups', 'Target groups', 20, 'Target groups'),
    one('targetGroupsText', 'Target groups in own words', 28, prose, { quiet: true }),
    objectOf('cost', [
      needed(one('amount', 'Cost', 12, decimal, { quiet: true })),
      needed(one('currency', 'Currency', 10, text, { quiet: true })),
    ]),
    one('followUp', 'To come back to', 30, prose),
    one('internalNote', 'Internal note', 40, longText, { quiet: true }),
    one('sourceNote', 'What the source says', 60, longText),
  ],
};
