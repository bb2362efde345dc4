import type { period as english } from '../en/period.ts';

/** What became of an activity since its period was accepted, in Latvian. */
export const period = {
  'period.change.added': 'pievienota vēlāk',
  'period.change.removed': 'dzēsta',
  'period.change.changed': 'mainīta',
  'period.change.moved in': 'pārcelta uz šo periodu',
  'period.change.moved out': 'pārcelta no šī perioda',
  'period.reasonMissing': 'trūkst iemesla',
  'period.whole': 'viss periods',
} satisfies Readonly<Record<keyof typeof english, string>>;
