/**
 * Vocabularies that every project shares. A code is the field's own English term, so that a package can be read
 * without a key; labels in other languages are in the catalogues. Codes are never renamed, only withdrawn.
 */
export const activityTypes = [
  'kick-off meeting',
  'conference',
  'web conference',
  'study visit',
  'country seminar',
  'training',
  'methodology workshop',
  'focus group',
  'mapping',
  'pan-Baltic exchange',
  'twinning',
  'peer learning',
  'advisory support',
  'other',
] as const;
export type ActivityType = (typeof activityTypes)[number];

export const activityStatuses = ['planned', 'held', 'postponed', 'cancelled'] as const;

/** `not applicable`: nobody gathers, as in a mapping. */
export const activityModes = ['in person', 'online', 'hybrid', 'not applicable'] as const;
export type ActivityMode = (typeof activityModes)[number];

/** In place of a thematic area: the activity serves all of them. */
export const crossCutting = 'cross-cutting';
/** In place of a plan item: said to be outside the plan. Without either the question is open. */
export const unplanned = 'unplanned';

export const countBases = [
  'signed list',
  'platform log',
  'registration at the door',
  "organiser's statement",
  'estimate',
  'not stated',
] as const;
export type CountBasis = (typeof countBases)[number];

export const breakdownDimensions = [
  'country',
  'organisation type',
  'organisation',
  'gender',
  'target group',
  'age group',
] as const;
export type BreakdownDimension = (typeof breakdownDimensions)[number];

export const genders = ['F', 'M', 'other', 'not known'] as const;

export const streamMetrics = ['views', 'reach', 'peak viewers'] as const;

export const linkKinds = [
  'recording',
  'livestream',
  'programme',
  'presentation',
  'publication',
  'photos',
  'registration',
  'news',
  'other',
] as const;

export const narrativeParts = ['aim', 'about', 'content', 'outcomes', 'follow-up'] as const;

export const evidenceKinds = [
  'attendance list',
  'platform log',
  'registration list',
  'programme',
  'photos',
  'survey',
  'minutes',
  'other',
] as const;

export const evidenceMedia = ['paper', 'file'] as const;

export const metQualifiers = ['exactly', 'about', 'at least', 'more than'] as const;
