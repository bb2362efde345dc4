import type { search as english } from '../en/search.ts';

/** Lithuanian. Keys begin with `search.`. */
export const search = {
  'search.label': 'Ieškoti visur',
  'search.placeholder': 'Ieškoti (Ctrl+K)',
  'search.activities': 'Veiklos',
  'search.organisations': 'Organizacijos',
  'search.places': 'Vietos',
  'search.planItems': 'Planas',
  'search.pages': 'Puslapiai ir nustatymai',
  'search.nothing': 'Nieko nerasta: „{query}“. Įrašykite pavadinimo, vardo arba miesto dalį.',
  'search.more':
    '{count, plural, one {Dar #: įrašykite daugiau raidžių} few {Dar #: įrašykite daugiau raidžių} many {Dar #: įrašykite daugiau raidžių} other {Dar #: įrašykite daugiau raidžių}}',
  'search.noTitle': 'Veikla be pavadinimo',
  'search.noName': 'Be pavadinimo',
} satisfies Readonly<Record<keyof typeof english, string>>;
