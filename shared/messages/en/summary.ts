/** What a summary says about its figures: what is not in them, why, and what would bring it in. */
export const summary = {
  'summary.undecidedCount':
    '{label}: there are two versions of {what}. Until one is chosen, the numbers that depend on it count as unknown.',
  'summary.undecidedGroup':
    '{label}: there are two versions of {what}. Until one is chosen, the activity stands under “two versions” in the tables that depend on it.',
  'summary.undecidedPlace':
    '{label}: there are two versions of the country of this place. Until one is chosen, activities held there stand under “two versions”.',
  'summary.noTotal':
    '{label}: it is not known how many took part, so the sums do not cover it. Fill in the total, or say that it is unknown and why.',
  'summary.totalUnknown':
    '{label}: it is not known how many took part, so the sums do not cover it. The record says why: {reason}',
  'summary.undated': '{label} has no date, so it stands in no year or quarter. Add a session with its date.',
  'summary.sessionsPartlyKnown':
    '{label}: the participants are known for some sessions only. The countries show what is known; the total leaves this activity out. Fill in the missing session counts.',
  'summary.fromDiffers':
    '{label}: the country part and the breakdown give different numbers of participants from {country}. The summary uses the country part. Correct the one that is wrong.',
  'summary.fromNotAdjusted':
    'The shared participants of {label} are not taken off the participants from {country}: nobody has recorded how many of those shared come from there. Read that number as “at most”.',
  'summary.overlapUnanswered':
    'It is not decided whether {label} are one event or share participants. Until somebody answers, both are counted in full.',
  'summary.overlapUndecided':
    'There are two versions of the answer about {label}. Until one is chosen, all of them are counted in full.',
  'summary.keptMissing':
    '{label} are said to be the same event, but none of them can be kept: the record to keep is missing, or each was left out for the other. All of them are counted. Choose again which one to keep.',
  'summary.keptNotCounted':
    '{label} are said to be the same event, and the record that was kept is not counted, because it is planned, postponed or cancelled. Check that the event did not take place, or choose the other record.',
  'summary.overlapWithoutMethod':
    '{label} share participants, but it is not said how to count them. Choose: add both, use the larger, or type a number.',
  'summary.adjustmentUnknown':
    'The shared participants of {label} are not taken off, because a total is unknown. Fill in the total, or answer in another way.',
  'summary.adjustmentPartial':
    'The shared participants of {label} are taken off the total, but not off every column, because a count is unknown. Fill in the missing counts.',
  'summary.adjustmentOutsideSums':
    'The shared participants of {label} are not taken off, because one of the activities is not in the sums. Check its status, or answer again.',
  'summary.adjustmentClash':
    'The shared participants of {label} are not taken off: another answer is about one of these activities, and together they would take the same people off twice. Give one answer about all of them.',
  'summary.adjustmentRepeated':
    'The shared participants of {label} were settled twice in the same way. They are taken off once; nothing needs to be done.',
  'summary.adjustmentAcrossPeriods':
    'The shared participants of {label} are not taken off here, because the activities lie in different periods. They are taken off in the figures of all periods.',

  'summary.field.status': 'the status',
  'summary.field.deleted': 'whether it was deleted',
  'summary.field.mode': 'how it was held',
  'summary.field.countsFrom': 'where its numbers come from',
  'summary.field.inPerson': 'the participants in person',
  'summary.field.online': 'the participants online',
  'summary.field.both': 'the participants both ways',
  'summary.field.total': 'the participants in total',
  'summary.field.participants': 'the participants from a country',
  'summary.field.organisationsMapped': 'the organisations mapped',
  'summary.field.countriesInPerson': 'the countries present in person',
  'summary.field.countriesOnline': 'the countries present online',
  'summary.field.places': 'the places',
  'summary.field.from': 'a session’s first day',
  'summary.field.to': 'a session’s last day',
  'summary.field.scope': 'the countries it is meant for',
  'summary.field.pillar': 'the pillar',
  'summary.field.thematicArea': 'the thematic area',
  'summary.field.type': 'the type',
  'summary.field.reportedBy': 'the partner',
  'summary.field.planItem': 'the plan item',

  'summary.headline':
    '{number} {value, plural, one {participation} other {participations}}; {counted} of {activities} {of, plural, one {activity} other {activities}} counted',
  'summary.headlineUnknown':
    'Participations unknown; {counted} of {activities} {of, plural, one {activity} other {activities}} counted',
  'summary.participationsNote':
    'Participations are not persons: somebody who came to two activities is in the sum twice.',
  'summary.leftOut':
    'Not in the sums: {planned} planned, {postponed} postponed, {cancelled} cancelled, {superseded} the same as another record.',
  'summary.answersNote': 'These lines answer different questions. Never add one to another.',
  'summary.countedOf': '{counted} of {activities}',
  'summary.noActivities': 'no activities',
  'summary.nothing': '–',
  'summary.unknown': 'unknown',
  'summary.missing': 'missing',
  'summary.column.inPerson': 'in person',
  'summary.column.online': 'online',
  'summary.column.both': 'both ways',
  'summary.column.total': 'in total',
  'summary.column.counted': 'counted',
  'summary.key.none': 'not said',
  'summary.key.conflict': 'two versions',
  'summary.key.online': 'online',
  'summary.key.regional': 'regional',
  'summary.table.byYear': 'Year',
  'summary.table.byQuarter': 'Quarter',
  'summary.table.byType': 'Type',
  'summary.table.byPillar': 'Pillar',
  'summary.table.byThematicArea': 'Thematic area',
  'summary.table.byPartner': 'Partner',
  'summary.table.byCountryHeld': 'Where held',
  'summary.table.byCountryScope': 'Country scope',
  'summary.country.headline': '{answer}: {headline}',
  'summary.country.answer': 'Which participations',
  'summary.country.held': 'Held in {country}',
  'summary.country.heldJointly': 'Held in {countries}, not split',
  'summary.country.scope': 'Meant for {country}',
  'summary.country.scopeJointly': 'Meant for {countries}, not split',
  'summary.country.regional': 'Regional activities of the whole project',
  'summary.country.from': 'Participants from {country}, where recorded',
  'summary.organisationsMapped': 'Organisations mapped: {number}',
  'summary.organisationsMappedIn': 'Organisations mapped: {number} ({countries})',
  'summary.plan.onTime': 'On time: {items}',
  'summary.plan.early': 'Early: {items}',
  'summary.plan.late': 'Late: {items}',
  'summary.plan.notReported': 'Not reported: {items}',
  'summary.plan.cancelled': 'Cancelled: {items}',
  'summary.plan.undated': 'Held, but without a date to compare: {items}',
  'summary.plan.unplanned': 'Not in the plan: {items}',
  'summary.plan.monthsLate': '{months, plural, =0 {under a month} one {# month} other {# months}}',
  'summary.plan.moved': 'moved',
  'summary.plan.countriesMissing': '{item}: missing from {countries}',
  'summary.plan.countriesCalledOff': '{item}: cancelled in {countries}',
  'summary.owed.nothing': 'The plan has no item that {country} delivers on its own.',
  'summary.owed.reported': 'Plan items reported for {country}: {items}',
  'summary.owed.missing': 'Plan items missing for {country}: {items}',
  'summary.owed.calledOff': 'Plan items cancelled for {country}: {items}',
  'summary.owed.none': 'none',
  'summary.adjustment.applied': 'Shared participants of {activities}: {delta} in total{reason}',
  'summary.adjustment.notApplied': 'Shared participants of {activities}: not taken off{reason}',
  'summary.noteHeading': 'What these figures do not cover:',
};
