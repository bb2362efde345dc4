import type { search as english } from '../en/search.ts';

/** Latvian. Keys begin with `search.`. */
export const search = {
  'search.label': 'Meklēt visur',
  'search.placeholder': 'Meklēt (Ctrl+K)',
  'search.activities': 'Aktivitātes',
  'search.organisations': 'Organizācijas',
  'search.places': 'Vietas',
  'search.planItems': 'Plāns',
  'search.pages': 'Lapas un iestatījumi',
  'search.nothing': 'Nekas nav atrasts: „{query}“. Mēģiniet ar daļu no nosaukuma vai pilsētas.',
  'search.more':
    '{count, plural, zero {Vēl #: ierakstiet vairāk burtu} one {Vēl #: ierakstiet vairāk burtu} other {Vēl #: ierakstiet vairāk burtu}}',
  'search.noTitle': 'Aktivitāte bez nosaukuma',
  'search.noName': 'Bez nosaukuma',
} satisfies Readonly<Record<keyof typeof english, string>>;
