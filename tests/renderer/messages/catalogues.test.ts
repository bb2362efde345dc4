import { expect, test } from 'vitest';
import { catalogues, englishTexts } from '../../../renderer/messages/catalogue.ts';
import { checkCatalogue } from '../../support/check-catalogue.ts';
import type { TranslationRules } from '../../support/check-catalogue.ts';

const languages: readonly TranslationRules[] = [
  {
    locale: 'lt',
    sameAsEnglish: {
      'documents.pdf': 'the name of the format',
      'documents.markdown': 'the name of the format',
      'settings.version': 'the name of the application',
      'settings.kilobytes': 'the unit is written so everywhere',
    },
  },
  {
    locale: 'lv',
    sameAsEnglish: {
      'documents.pdf': 'the name of the format',
      'documents.markdown': 'the name of the format',
      'settings.version': 'the name of the application',
      'settings.kilobytes': 'the unit is written so everywhere',
    },
  },
  {
    locale: 'et',
    sameAsEnglish: {
      'documents.pdf': 'the name of the format',
      'documents.markdown': 'the name of the format',
      'activities.column.partner': 'the Estonian word is the same',
      'activities.filter.partners': 'the Estonian word is the same',
      'activities.group.partner': 'the Estonian word is the same',
      'check.partner': 'the Estonian word is the same',
      'combine.field.partner': 'the Estonian word is the same',
      'whatIsMissing.partner': 'the Estonian word is the same',
      'settings.version': 'the name of the application',
      'settings.kilobytes': 'the unit is written so everywhere',
    },
  },
];

test.each(languages)('the screens are complete in $locale', (rules) => {
  expect(checkCatalogue(englishTexts, catalogues[rules.locale], rules)).toEqual([]);
});
