import { expect, test } from 'vitest';
import { catalogues as screens } from '../../../renderer/messages/catalogue.ts';
import { catalogues as sentences } from '../../../shared/messages/catalogue.ts';
import { agreedTerms, wordsBesideTerms } from '../../support/agreed-terms.ts';

type Texts = Readonly<Record<string, string>>;

const texts: Readonly<Record<'en' | 'lt' | 'lv' | 'et', Texts>> = {
  en: { ...screens.en, ...sentences.en },
  lt: { ...screens.lt, ...sentences.lt },
  lv: { ...screens.lv, ...sentences.lv },
  et: { ...screens.et, ...sentences.et },
};

/** Labels that say a term in another form, and why. */
const otherForms: Readonly<Record<string, string>> = {
  'lt activities.group.quarter': 'stands after “by”',
  'lt activities.group.partner': 'stands after “by”',
  'et registry.column.uses': 'how many: stands over numbers',
  'lt desktop.find': 'a command of the menu',
  'lv desktop.find': 'a command of the menu',
  'et desktop.find': 'a command of the menu',
  'et documents.cancelled': 'a sentence of what happened',
  'lv combine.field.unidentified': 'several people',
  'lv combine.field.excluded': 'several people',
  'lv status.postponed': 'of an activity',
  'lv status.cancelled': 'of an activity',
  'lt figures.countedHead': 'activities in a sum, not people',
  'lv figures.countedHead': 'activities in a sum, not people',
  'et figures.countedHead': 'activities in a sum, not people',
  'lt summary.column.counted': 'activities in a sum, not people',
  'lv summary.column.counted': 'activities in a sum, not people',
  'et summary.column.counted': 'activities in a sum, not people',
};

test.each([
  ['lt', 1],
  ['lv', 2],
  ['et', 3],
] as const)('a label that is an agreed term has its word in %s', (locale, column) => {
  const words = new Map(agreedTerms.map((term) => [term[0], term[column]]));
  const deviating = Object.entries(texts.en).flatMap(([key, label]) => {
    const word = words.get(plain(label));
    const said = texts[locale][key];
    const isRight = word === undefined || said === undefined || plain(said) === word;
    return isRight || `${locale} ${key}` in otherForms ? [] : [`${key}: ${said}, not ${word}`];
  });
  expect(deviating).toEqual([]);
});

test.each(wordsBesideTerms)('%s has no %s beside the agreed %s', (locale, word, _term, unless) => {
  const found = Object.entries(texts[locale]).filter(
    ([key, said]) => word.test(said) && !(unless?.test(texts.en[key] ?? '') ?? false),
  );
  expect(found).toEqual([]);
});

function plain(label: string): string {
  return label
    .trim()
    .replace(/[.?…]+$/u, '')
    .trim()
    .toLowerCase();
}
