import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../shared/messages/catalogue.ts';
import { checkCatalogue } from '../../support/check-catalogue.ts';

describe('the sentences of the domain and the desktop shell', () => {
  test.each([
    ['lt', {}],
    ['lv', {}],
    [
      'et',
      {
        'summary.table.byPartner': 'the Estonian word is the same',
        'evidenceSheet.partner': 'the Estonian word is the same',
      },
    ],
  ] as const)('are complete and correct ICU messages in %s', (locale, sameAsEnglish) => {
    expect(checkCatalogue(catalogues.en, catalogues[locale], { locale, sameAsEnglish })).toEqual([]);
  });

  test.each(['lt', 'lv', 'et'] as const)('give each menu of the window a letter of its own in %s', (locale) => {
    const letters = (['File', 'Edit', 'View', 'Help'] as const).map(
      (menu) => /&(\p{L})/u.exec(catalogues[locale][`desktop.menu${menu}`])?.[1],
    );
    expect(new Set(letters).size).toBe(4);
    expect(letters).not.toContain(undefined);
  });
});
