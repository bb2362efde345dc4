import { describe, expect, test } from 'vitest';
import { error, warning } from '../../../shared/issue.ts';
import { issueSentence, sentence } from '../../../shared/messages/sentence.ts';

describe('a sentence', () => {
  test.each([
    [0, 'lt', '0 šalių'],
    [1, 'lt', '1 šalis'],
    [2, 'lt', '2 šalys'],
    [11, 'lt', '11 šalių'],
    [21, 'lt', '21 šalis'],
    [0, 'lv', '0 valstu'],
    [1, 'lv', '1 valsts'],
    [2, 'lv', '2 valstis'],
    [11, 'lv', '11 valstu'],
    [21, 'lv', '21 valsts'],
    [1, 'et', '1 riik'],
    [21, 'et', '21 riiki'],
  ] as const)('counts %i countries in %s as %s', (count, locale, said) => {
    expect(sentence('activityReport.countriesCount', { count }, locale)).toBe(said);
  });

  test.each([
    ['lt', 'Failas lankomumas.forin tuščias. Paprašykite siuntėjo atsiųsti jį dar kartą.'],
    ['lv', 'Fails lankomumas.forin ir tukšs. Palūdziet sūtītājam to atsūtīt vēlreiz.'],
    ['et', 'Fail lankomumas.forin on tühi. Paluge saatjal see uuesti saata.'],
  ] as const)('of an issue names its file in %s', (locale, said) => {
    expect(issueSentence(warning('reading.empty', { file: 'lankomumas.forin' }), locale)).toBe(said);
  });

  test.each([
    ['en', 'A01: there are two versions of the status. '],
    ['lt', 'A01: yra dvi versijos (būsena). '],
    ['lv', 'A01: ir divas versijas (statuss). '],
    ['et', 'A01: on kaks versiooni (olek). '],
  ] as const)('of an issue about a field names the field in %s, too', (locale, begins) => {
    const issue = warning('summary.undecidedCount', { label: 'A01' }, { what: 'summary.field.status' });
    expect(issueSentence(issue, locale).slice(0, begins.length)).toBe(begins);
  });

  test.each([
    ['en', '2022 Q2', '2022'],
    ['lt', '2022 m. 2 ketv.', '2022 m.'],
    ['lv', '2022. g. 2. ceturksnis', '2022. gads'],
    ['et', '2022. a 2. kv', '2022. a'],
  ] as const)('of an issue names a period in %s as the screens do', (locale, quarter, year) => {
    const about = (period: string) =>
      issueSentence(
        error('findings.periodNotComplete', {}, { period, state: 'accepted', activities: 1, names: 'A01', more: 0 }),
        locale,
      );
    expect(about('2022-Q2')).toContain(` ${quarter} `);
    expect(about('2022')).toContain(` ${year} `);
    expect(about('2022-Q2')).not.toContain('-Q');
  });

  test('of the command line is English for every reader', () => {
    expect(sentence('cli.noFiles', {}, 'lt')).toBe(sentence('cli.noFiles'));
  });
});
