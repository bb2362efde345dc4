import type { period as english } from '../en/period.ts';

/** What became of an activity since its period was accepted, in Lithuanian. */
export const period = {
  'period.change.added': 'pridėta vėliau',
  'period.change.removed': 'ištrinta',
  'period.change.changed': 'pakeista',
  'period.change.moved in': 'perkelta į šį laikotarpį',
  'period.change.moved out': 'iškelta iš šio laikotarpio',
  'period.reasonMissing': 'trūksta priežasties',
  'period.whole': 'visas laikotarpis',
} satisfies Readonly<Record<keyof typeof english, string>>;
