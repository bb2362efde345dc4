import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../../shared/validation/prose/english.ts';
import { estonian } from '../../../../shared/validation/prose/estonian.ts';
import { latvian } from '../../../../shared/validation/prose/latvian.ts';
import { lithuanian } from '../../../../shared/validation/prose/lithuanian.ts';
import { clean } from '../clean-record.ts';
import { conference, findingsIn, proseFindings } from './told.ts';

const languages = { en: english, lt: lithuanian, lv: latvian, et: estonian };
const names = ['en', 'lt', 'lv', 'et'] as const;

/** Everything a sentence about people, places and days is made of, but no number. */
const words = (
  'the participants participants from countries country attended by took place on was held over days day speakers of ' +
  'delegation members met organisations in May 2000s per cent % - – , . \n : ( ) dalyvavo dalyviai dalyvių iš šalių ' +
  'delegacija delegaciją sudarė truko dienų gegužės piedalījās dalībnieki no valstīm delegācijā bija dienas maijā ' +
  'osales osalejat riigist delegatsioonis oli päeva toimus mail kell plkst. val. nuo iki about more than several many'
)
  .split(' ')
  .filter((word) => !/\d/.test(word));

const withoutNumbers = fc
  .oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((text) => !hasNumber(text));

function hasNumber(text: string): boolean {
  if (/\p{N}/u.test(text)) return true;
  const lower = text.toLowerCase();
  return Object.values(languages).some(
    ({ numbers, compound }) =>
      [...numbers.keys()].some((word) => lower.includes(word)) ||
      lower.split(/[^\p{L}]+/u).some((word) => compound?.(word)),
  );
}

const introduced = (introduction: string) =>
  proseFindings({ ...clean, project: { ...clean.project, introduction }, activities: [conference] });

test.each(names)('a text in %s without digits and number words raises nothing', (language) => {
  fc.assert(
    fc.property(withoutNumbers, (text) => {
      expect(findingsIn(language, text)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('whatever a text says, in whatever language: nothing breaks', () => {
  const digits = fc.constantFrom(
    '45',
    '1,000',
    '2.5',
    '7-',
    '2022',
    '9:00–12:40',
    '2–3 May 2022',
    'seven',
    'septyni',
    '€',
  );
  const anything = fc
    .array(fc.oneof(digits, fc.constantFrom(...words), fc.string()), { maxLength: 30 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.constantFrom('en', 'lt', 'lv', 'et', 'ru'), anything, (language, text) => {
      expect(() => findingsIn(language, text)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

describe('where it is said', () => {
  test('titles and subtitles may be in any of the four languages', () => {
    expect(findingsIn('en', '', { title: 'Konverents 3.–4. mai 2022' })).toEqual(['Dates: 2022-05-03 – 2022-05-04']);
    expect(findingsIn('en', '', { subtitle: 'Trijų dienų konferencija' })).toEqual(['Days: Trijų dienų']);
    expect(findingsIn('en', '', { title: 'Two-day conference, 2 May 2022' })).toEqual([]);
  });

  test('a language that is not read raises nothing', () => {
    expect(findingsIn('ru', '57 participants took part')).toEqual([]);
  });

  test('the text of one country speaks of its own participants', () => {
    const countryParts = [{ id: 'LT', participants: { state: 'number' as const, value: 40 } }];
    const text = (said: string) => ({ countryParts, narratives: [{ id: 'about.en.LT', text: said }] });
    expect(findingsIn('en', '', text('40 participants took part.'))).toEqual([]);
    expect(findingsIn('en', '', text('44 participants took part.'))).toEqual(['Participants: 44 participants']);
    expect(findingsIn('en', '', { ...text('44 participants took part.'), countryParts: [] })).toEqual([]);
  });

  test('two parts of all in one text are no contradiction', () => {
    expect(findingsIn('en', 'In Riga 600 participants attended. In Vilnius 400 participants attended.')).toEqual([]);
  });

  test('the introduction of the project is held against its countries and its dates', () => {
    expect(introduced('The project works in two countries, from 1 January 2023 to 31 December 2023.')).toEqual([]);
    expect(introduced('Projektas vykdomas trijose šalyse.')).toEqual([]);
    expect(introduced('Projektą vykdo penkios šalys.')).toEqual(['introductionCountries: penkios šalys']);
    expect(introduced('Projekts notiek no 2022. gada 1. janvāra līdz 2023. gada 31. decembrim.')).toEqual([
      'introductionDates: 2022-01-01 – 2023-12-31',
    ]);
  });
});
