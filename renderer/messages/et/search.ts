import type { search as english } from '../en/search.ts';

/** Estonian. Keys begin with `search.`. */
export const search = {
  'search.label': 'Otsing kõigist andmetest',
  'search.placeholder': 'Otsi (Ctrl+K)',
  'search.activities': 'Tegevused',
  'search.organisations': 'Organisatsioonid',
  'search.places': 'Kohad',
  'search.planItems': 'Kava',
  'search.pages': 'Lehed ja seaded',
  'search.nothing': '„{query}“: midagi ei leitud. Proovige osa pealkirjast, nimest või linnast.',
  'search.more': '{count, plural, one {Veel #: sisestage rohkem tähti} other {Veel #: sisestage rohkem tähti}}',
  'search.noTitle': 'Pealkirjata tegevus',
  'search.noName': 'Nimeta',
} satisfies Readonly<Record<keyof typeof english, string>>;
