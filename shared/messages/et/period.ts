import type { period as english } from '../en/period.ts';

/** What became of an activity since its period was accepted, in Estonian. */
export const period = {
  'period.change.added': 'hiljem lisatud',
  'period.change.removed': 'kustutatud',
  'period.change.changed': 'muudetud',
  'period.change.moved in': 'üle viidud sellesse perioodi',
  'period.change.moved out': 'ära viidud sellest perioodist',
  'period.reasonMissing': 'põhjus puudub',
  'period.whole': 'kogu periood',
} satisfies Readonly<Record<keyof typeof english, string>>;
