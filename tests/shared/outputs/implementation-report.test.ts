import { describe, expect, test } from 'vitest';
import type { CountBasis } from '../../../shared/codes/activity-codes.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { changedSince, contentHashes } from '../../../shared/outputs/report/changed-since.ts';
import type { ReportChoices } from '../../../shared/outputs/report/report-choices.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { activityOf } from '../sample/read-sample.ts';
import { headings, reportOf, saidOf, textOf, whole, withActivities, withChange } from './report-of.ts';
import { sampleDataset } from './sample-dataset.ts';

describe('the report of the whole project', () => {
  const { document, activities } = whole;

  test('has one part for each of the 13 activities, by date', () => {
    expect(activities.map(({ label }) => label)).toEqual([
      'A01',
      'A02',
      'A03',
      'A04',
      'A05',
      'A10',
      'A06',
      'A07',
      'A08',
      'A09',
      'A12',
      'A11',
      'A13',
    ]);
    expect(headings(document.blocks, 2)).toHaveLength(13);
  });

  test('stands in the order of such reports', () => {
    expect(headings(document.blocks, 1)).toEqual([
      'Introduction',
      'Activities',
      'Overview',
      'Plan and delivery',
      'Coordinators and contacts',
      'How participants were counted',
    ]);
  });

  test.each([
    ['A02', ['in person: 111', 'online: 889', 'in total: 1,000']],
    ['A13', ['in person: 150', 'online: 968', 'in total: 1,118']],
    ['A12', ['in total: unknown (The source gives no number of participants)']],
    ['A10', ['Planned participants: 7–10', 'in total: 5']],
  ])('%s reads its numbers', (reference, said) => {
    for (const part of said) expect(saidOf(reference)).toContain(part);
  });

  test('totals come from the summary', () => {
    const text = documentAsText(document.blocks);
    expect(text).toContain('2,353 participations in 11 of 13 activities counted (406 in person, 1,947 online)');
    expect(text).toContain('All activities\t13\t406\t1,947\t2,353\t11 of 13');
    expect(text).toContain('2022\t4\t131\t979\t1,110\t4 of 4');
    expect(text).toContain('Twinning\t1\tunknown\tunknown\tunknown\t0 of 1');
    expect(text).toContain('Lithuania\t19');
    expect(text).toContain('Latvia\tmissing');
  });

  test('says what no sum covers, and why', () => {
    expect(documentAsText(document.blocks)).toContain(
      'A12 Twinning Cities: visits of Akmenė district municipality: The source',
    );
  });

  test('names its day at the foot of every page', () => {
    expect(document.footer).toBe('FOR-IN · records of 31 January 2026');
  });
});

describe('choices', () => {
  test.each<[string, Partial<ReportChoices>, readonly string[]]>([
    ['a year', { period: { from: '2022', to: '2022' } }, ['A01', 'A02', 'A03', 'A04']],
    ['a quarter', { period: { from: '2022-Q4', to: '2022-Q4' } }, ['A03', 'A04']],
    ['a range of quarters', { period: { from: '2023-Q4', to: '2024-Q1' } }, ['A11', 'A13']],
    ['from a quarter to the end of a year', { period: { from: '2023-Q3', to: '2024' } }, ['A12', 'A11', 'A13']],
    ['a partner', { scope: { of: 'partner', partner: '01900000-0000-7000-8000-0000000b0002' } }, ['A08']],
    ['a country: meant for it or held there', { scope: { of: 'country', country: 'FI' } }, ['A06', 'A12']],
    [
      'an order',
      { period: { from: '2022', to: '2022' }, order: [activityOf('A03').id, activityOf('A13').id] },
      ['A03', 'A01', 'A02', 'A04'],
    ],
  ])('%s', (_, choices, expected) => {
    expect(reportOf(choices).activities.map(({ label }) => label)).toEqual(expected);
  });

  test('the figures are those of the choice, and the plan that of the whole record', () => {
    const text = textOf({ period: { from: '2022', to: '2022' } });
    expect(text).toContain('FOR-IN, 2022: 1,110 participations in 4 of 4 activities counted');
    expect(text).toContain('P15 Closing conference in Tallinn');
    expect(text).toContain('whatever the period and scope of this report');
  });

  test('a country has its three answers, the funder’s first', () => {
    const text = textOf({ scope: { of: 'country', country: 'LT' } });
    expect(text).toContain(
      'alone or with others, or held there: Lithuania. How many count for it alone, the next table says.',
    );
    expect(text).toMatch(/Which participations\t.*\nMeant for Lithuania\t4\t62\t45\t107\t4 of 4/u);
  });

  test('delegations without numbers: neither in the sentence nor in the table', () => {
    const text = textOf({ hidesDelegationNumbers: true, scope: { of: 'country', country: 'FI' } });
    expect(text).toContain('Artscape, Lithuanian Refugee Council, Lithuanian Red Cross');
    expect(text).toContain('No.\tOrganisation\n1\tArtscape\n2\tLithuanian Refugee Council\n');
  });

  test('sentence and table of a delegation come from one source', () => {
    expect(saidOf('A06')).toContain('Artscape (1), Lithuanian Refugee Council (2), Lithuanian Red Cross (1)');
    expect(saidOf('A06')).toContain('No.\tOrganisation\tNumber\n1\tArtscape\t1\n2\tLithuanian Refugee Council\t2\n');
  });

  test('title, introduction and highlights as typed, in the language of the report', () => {
    const { document } = reportOf(
      { title: 'Metų ataskaita', introduction: 'Įžanga.', highlights: '- **Du** renginiai' },
      sampleDataset,
      'lt',
    );
    expect(document.title).toBe('Metų ataskaita');
    expect(document.blocks).toContainEqual({
      type: 'prose',
      language: 'lt',
      blocks: [{ type: 'paragraph', runs: [{ text: 'Įžanga.' }] }],
    });
    expect(headings(document.blocks, 1)).toContain('Svarbiausia');
  });

  test('what is planned or cancelled has no part and is in no figure; it is named', () => {
    const text = textOf({}, withChange('A13', { status: 'cancelled' }));
    expect(text).toContain('A13 Final FOR-IN conference\tCancelled');
    expect(text).toContain('1,235 participations in 10 of 12 activities counted');
  });

  test('an activity without a date is in no period, and the report says so', () => {
    const undated = withChange('A13', {
      sessions: [{ id: '01900000-0000-7000-8001-000000000001', title: 'Some day' }],
    });
    expect(textOf({ period: { from: '2024', to: '2024' } }, undated)).toContain('not in this report: A13.');
  });

  test('an activity of which nobody says the partner is in no partner’s report, and the report says so', () => {
    const { reportedBy: _, ...orphan } = activityOf('A08');
    const text = textOf(
      { scope: { of: 'partner', partner: '01900000-0000-7000-8000-0000000b0002' } },
      withActivities(orphan),
    );
    expect(text).toContain('No activities of this period and scope.');
    expect(text).toContain('they are not in it: A08.');
  });
});

describe('languages', () => {
  test.each(locales)('the report in %s is in that language throughout', (locale) => {
    const { document } = reportOf({}, sampleDataset, locale);
    expect(document.locale).toBe(locale);
    const first = document.blocks.find((block) => block.type === 'heading');
    const words = { en: 'Introduction', lt: 'Įvadas', lv: 'Ievads', et: 'Sissejuhatus' } as const;
    expect(first?.text).toBe(words[locale]);
  });

  test('the words for such a report are said in its language; what a project calls its own stays', () => {
    expect(titleIn('FOR-IN: implementation report')).toBe('FOR-IN: įgyvendinimo ataskaita');
    expect(titleIn('Two years of FOR-IN')).toBe('Two years of FOR-IN');
  });

  test('texts that nobody wrote in its language are listed, and stand under the name of their own', () => {
    const { document, missingTexts } = reportOf({}, sampleDataset, 'lv');
    expect(missingTexts).toHaveLength(13);
    expect(missingTexts[0]).toEqual({ activity: activityOf('A01').id, label: 'A01', part: 'about', languages: ['en'] });
    expect(headings(document.blocks, 3).filter((text) => text === 'Par aktivitāti (valoda: angļu)')).toHaveLength(13);
    expect(headings(document.blocks, 1).at(-1)).toBe('Teksti, kuru šajā valodā nav');
    const languages = document.blocks.flatMap((block) => (block.type === 'prose' ? [block.language] : []));
    expect(languages.filter((language) => language === 'en')).toHaveLength(13);
  });

  test('of a text in several languages, that of the report stands there alone; per country each by itself', () => {
    const dataset = withChange('A13', {
      narratives: [
        { id: 'about.en', text: 'In English.' },
        { id: 'about.lt', text: 'Lietuviškai.' },
        { id: 'outcomes.en.LV', text: 'For Latvia.' },
      ],
    });
    const text = textOf({ period: { from: '2024', to: '2024' } }, dataset, 'lt');
    expect(text).toContain('Lietuviškai.');
    expect(text).not.toContain('In English.');
    expect(text).toMatch(/Latvija \(kalba: anglų\)\n\nFor Latvia\./u);
    const { missingTexts } = reportOf({ period: { from: '2024', to: '2024' } }, dataset, 'lt');
    expect(missingTexts).toEqual([
      { activity: activityOf('A13').id, label: 'A13', part: 'outcomes', country: 'LV', languages: ['en'] },
    ]);
  });

  test('an activity without any text is listed as well', () => {
    const { narratives: _, ...silent } = activityOf('A13');
    expect(reportOf({}, withActivities(silent)).missingTexts).toEqual([
      { activity: silent.id, label: 'A13', languages: [] },
    ]);
  });
});

describe('changed since the last file', () => {
  const platform = testPlatform();
  const hashesOf = async (...args: Parameters<typeof reportOf>) =>
    contentHashes(reportOf(...args).activities, platform);

  test('nothing, when nothing changed, whatever the order', async () => {
    const before = await hashesOf();
    const after = await hashesOf({ order: [activityOf('A13').id] });
    expect(changedSince(before, after)).toEqual({ added: [], changed: [], gone: [] });
  });

  test('what reads otherwise, is new, or is gone', async () => {
    const before = await hashesOf({ period: { from: '2022', to: '2023' } });
    const changed = withChange('A02', { online: { state: 'number', value: 890 } });
    const after = await hashesOf({ period: { from: '2022-Q2', to: '2024' } }, changed);
    expect(changedSince(before, after)).toEqual({
      added: [activityOf('A13').id],
      changed: [activityOf('A02').id],
      gone: [activityOf('A01').id],
    });
  });

  test('what the report does not say changes nothing', async () => {
    const noted = withChange('A02', { internalNote: 'Ask again.' });
    expect(changedSince(await hashesOf(), await hashesOf({}, noted)).changed).toEqual([]);
  });
});

function titleIn(reportTitle: string): string {
  const project = { ...sampleDataset.project, reportTitle };
  return reportOf({}, { ...sampleDataset, project }, 'lt').document.title;
}

const number = (value: number, basis: CountBasis) => ({ state: 'number' as const, value, basis });

describe('what the numbers rest on', () => {
  const none = { inPerson: undefined, online: undefined, total: undefined };
  const [a10, a13] = ['A10 Focus group with immigrants and refugees', 'A13 Final FOR-IN conference'];

  test.each<[string, string, { readonly [field in keyof Activity]?: Activity[field] | undefined }, string]>([
    [
      'each way',
      'A13',
      { inPerson: number(150, 'registration at the door') },
      `${a13}\tRegistration at the door\tNot stated\n`,
    ],
    [
      'each session, once',
      'A10',
      {
        ...none,
        countsFrom: 'sessions',
        sessions: [
          { id: 's', inPerson: number(5, 'signed list') },
          { id: 't', inPerson: number(6, 'estimate') },
          { id: 'u', inPerson: number(7, 'estimate') },
        ],
      },
      `${a10}\tSigned list, Estimate\t–\n`,
    ],
    [
      'a total that stands for the only way',
      'A10',
      { ...none, total: number(5, 'estimate') },
      `${a10}\t–\t–\tEstimate\n`,
    ],
    ['a total that nobody split', 'A13', { ...none, total: number(1118, 'estimate') }, `${a13}\t–\t–\tEstimate\n`],
  ])('%s', (_, reference, change, row) => {
    expect(textOf({}, withChange(reference, change as Partial<Activity>))).toContain(row);
  });

  test('a total beside its parts needs no column of its own', () => {
    expect(textOf()).toContain('Activity\tIn person\tOnline\nA01');
  });
});
