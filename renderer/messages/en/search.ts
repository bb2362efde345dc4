/** Keys begin with `search.`. */
export const search = {
  'search.label': 'Search over everything',
  'search.placeholder': 'Search (Ctrl+K)',
  'search.activities': 'Activities',
  'search.organisations': 'Organisations',
  'search.places': 'Places',
  'search.planItems': 'Plan',
  'search.pages': 'Pages and settings',
  'search.nothing': 'Nothing found for “{query}”. Try a part of a title, a name or a town.',
  'search.more': '{count, plural, one {# more: type more letters} other {# more: type more letters}}',
  'search.noTitle': 'Activity without a title',
  'search.noName': 'Without a name',
};
