import { countriesPresentAt } from '../counting/countries-present.ts';
import type { Activity } from '../schema/activity.ts';
import { numberIn } from './counted-parts.ts';
import type { Rule } from './rule.ts';
import { activityRule, when } from './rule.ts';

/** The lists of countries present and what says how long each is. */
const countryLists = [
  { list: 'countriesInPerson', stated: 'countriesInPersonStated', present: 'inPerson' },
  { list: 'countriesOnline', stated: 'countriesOnlineStated', present: 'online' },
] as const;

export const countryRules: readonly Rule[] = [
  activityRule('findings.countryTwice', 'warning', function* doubles(activity) {
    for (const { list, present } of countryLists) {
      const countries = doublesIn(activity[list] ?? []);
      if (countries.length > 0) yield { field: list, params: { countries: countries.join(', '), present } };
    }
  }),
  activityRule('findings.countriesDifferFromStated', 'warning', function* differingLists(activity: Activity) {
    const distinct = countriesPresentAt(activity);
    for (const { stated, present } of countryLists) {
      const [number, listed] = [activity[stated], distinct?.[present]?.length];
      if (number === undefined || listed === undefined || number === listed) continue;
      yield { field: stated, params: { stated: number, listed, present } };
    }
  }),
  activityRule('findings.speakerCountriesMoreThanSpeakers', 'warning', (activity) => {
    const [speakers, countries] = [numberIn(activity.speakers), numberIn(activity.speakerCountries)];
    if (speakers === undefined || countries === undefined) return [];
    return when(countries > speakers, () => ({ field: 'speakerCountries', params: { speakers, countries } }));
  }),
];

function doublesIn(countries: readonly string[]): readonly string[] {
  return [...new Set(countries.filter((country, index) => countries.indexOf(country) !== index))].toSorted();
}
