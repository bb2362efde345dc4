import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../shared/issue.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { askingEmail } from '../../../shared/outputs/asking/asking-email.ts';
import type { AskingFor } from '../../../shared/outputs/asking/asking-email.ts';
import { languageOfCountry } from '../../../shared/outputs/asking/language-of-country.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { openForAll, owedByPartners, whatIsMissing } from '../../../shared/summary/missing/what-is-missing.ts';
import { forIn, partners, until } from '../../support/open-items.ts';

/** The FOR-IN record with the participants of DDG's training left empty. */
const dataset = {
  ...forIn,
  activities: forIn.activities.map((activity) => {
    if (activity.reference !== 'A09') return activity;
    const { inPerson: _inPerson, total: _total, ...rest } = activity;
    return rest;
  }),
};
const missing = whatIsMissing(dataset, until);
const findings = new Map<string, Issue[]>();
for (const issue of checkDataset(dataset)) {
  if (issue.severity !== 'error' || issue.path.kind !== 'activity') continue;
  findings.set(issue.path.record!, [...(findings.get(issue.path.record!) ?? []), issue]);
}
const counted = new Map([...findings].map(([id, found]) => [id, found.length]));
const all = owedByPartners(dataset, missing, counted);

function ask(partner: keyof typeof partners, locale: Locale, change: Partial<AskingFor> = {}) {
  const owed = all.find((one) => one.partner === partners[partner])!;
  const asking = { project: 'FOR-IN', partnerName: partner, until, owed, forAll: openForAll(missing), findings };
  return askingEmail({ ...asking, ...change }, locale);
}
const plain = (text: string) => text.replaceAll(/[\u2009\u00a0\u202f]/gu, ' ');

test('the letter to Latvia, in Latvian', () => {
  const { subject, body } = ask('PROVIDUS', 'lv', { author: 'Rīgas birojs', workbook: 'FOR-IN PROVIDUS.xlsx' });
  expect(subject).toBe('FOR-IN: kas vēl trūkst (PROVIDUS)');
  expect(plain(body).split('\n\n')).toEqual([
    'Labdien, kolēģi!',
    'Rakstām par projektu FOR-IN. 01.04.2024. no partnera PROVIDUS vēl trūkst:',
    'Vēl neesam saņēmuši atskaites par šiem ceturkšņiem: 2022. g. 1. ceturksnis, 2022. g. 2. ceturksnis, 2022. g. 3. ceturksnis, 2022. g. 4. ceturksnis, 2023. g. 1. ceturksnis, 2023. g. 3. ceturksnis, 2023. g. 4. ceturksnis, 2024. g. 1. ceturksnis.',
    'Dati par šo ceturksni ir saņemti, bet vēl nav paziņots, ka tas ir pabeigts: 2023. g. 2. ceturksnis. Ja nekā vairāk nebūs, lūdzu, nosūtot to paziņojiet.',
    [
      'Par šīm plāna aktivitātēm vēl nav ziņots:',
      '– P05 Country-specific seminars following the study visit (plānots: 2022. gada oktobris)',
      '– P08 Mapping of (in)formal immigrant and refugee communities, organisations and associations (plānots: 2023. gada marts – maijs)',
      '– P09 Training of immigrant and refugee activists (plānots: 2023. gada marts – maijs)',
      '– P10 Training of municipal representatives (plānots: 2023. gada marts – maijs)',
      '– P11 Country-specific seminars following the second study visit (plānots: 2023. gada marts – maijs)',
      '– P13 Country-specific seminars following the third study visit (plānots: 2023. gada oktobris – novembris)',
    ].join('\n'),
    [
      'Šīs aktivitātes bija plānotas visam projektam. Ja kādu no tām organizējāt Jūs, lūdzu, ziņojiet arī par to:',
      '– P03 Web conference on best integration practices in the Baltic and Nordic countries (plānots: 2022. gada 27. maijs)',
      '– P12 Study visit on data-driven policy making (plānots: 2023. gada septembris – oktobris)',
    ].join('\n'),
    'Kā nosūtīt: ierakstiet to programmā „FOR-IN Register“, izvēlieties „Nosūtīt“, izveidojiet failu un atsūtiet to mums pa e-pastu. Droši var sūtīt arī divreiz. Ja aktivitāte nenotika, lūdzu, ierakstiet, ka tā ir atcelta, vai paziņojiet mums.',
    'Ja Jums ērtāk strādāt ar „Excel“, aizpildiet pievienoto darbgrāmatu FOR-IN PROVIDUS.xlsx un atsūtiet to atpakaļ. Katra rinda ir viena aktivitāte; tukšās rindas netiek lasītas.',
    'Paldies!',
    'Ar cieņu\nRīgas birojs',
  ]);
});

test('records to correct stand with reference, title and what is wrong', () => {
  const { body } = ask('DDG', 'en');
  expect(body).toContain('Please correct this record:\n– A09, Training in municipalities: ');
  const line = body.split('\n').find((one) => one.startsWith('– A09'));
  expect(line?.length).toBeGreaterThan(60);
  expect(ask('PROVIDUS', 'en').body).not.toContain('correct this record');
});

describe('the parts that have nothing to say are not there', () => {
  test.each([
    ['without a workbook', {}, 'attached workbook'],
    ['without anybody who asks', {}, 'none'],
    ['without items for all', { forAll: [] }, 'whole project'],
  ] as [string, Partial<AskingFor>, string][])('%s', (_, change, words) => {
    expect(ask('PROVIDUS', 'en', change).body).not.toContain(words);
  });

  test('and where nothing is owed, thanks are', () => {
    const owed = { partner: partners.TWC, nothing: [], undeclared: [], items: [], toFix: [] };
    const { body } = ask('TWC', 'en', { owed, forAll: [] });
    expect(body.split('\n\n')[1]).toBe(
      'as of 1.4.2024 we have received everything that we expect from TWC for FOR-IN. Thank you!',
    );
    expect(body).not.toContain('How to send');
  });
});

test.each(locales)('every open item and period stands in the letter in %s', (locale) => {
  const { body } = ask('DDG', locale);
  for (const { item } of [...all[0]!.items, ...openForAll(missing)]) expect(body).toContain(`– ${item.code} `);
  expect(body).toContain('A09');
  expect(body).not.toMatch(/\{|undefined|null/u);
});

test.each([
  ['LT', 'lt'],
  ['LV', 'lv'],
  ['EE', 'et'],
  ['FI', 'en'],
  [undefined, 'en'],
] as const)('one writes to %s in %s', (country, locale) => {
  expect(languageOfCountry(country)).toBe(locale);
});
