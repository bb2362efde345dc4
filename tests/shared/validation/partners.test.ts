import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap, PeriodRecord } from '../../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { Organisation } from '../../../shared/schema/registry.ts';
import { mustFixOfPeriod } from '../../../shared/validation/period-blockers.ts';
import { checkDataset, findingsOfPeriod } from '../../../shared/validation/check-dataset.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { clean, foundIn, number, unknown, withActivity, withConflict } from './clean-record.ts';

const bare: Dataset = { ...clean, overlaps: [] };

function withOverlap(overlap: Omit<Overlap, 'id'>, base: Dataset): Dataset {
  return { ...base, overlaps: [{ id: 'overlap', ...overlap }] };
}

const place = (id: string) => [{ id: 's1', from: '2023-03-31', to: '2023-04-01', places: [id] }];

describe('what two partners report', () => {
  const both = ['sameEvent training-lt', 'sameEvent training-lv'];
  test.each<[string, Partial<Omit<Activity, 'id'>>, readonly string[]]>([
    ['differs', {}, []],
    ['has one title and town', { title: 'training, in VILNIUS', sessions: place('vilnius-again') }, both],
    ['has one title in another country', { title: 'training, in VILNIUS' }, []],
    ['has one plan item, dates and town', { sessions: place('vilnius-again') }, both],
    ['has one plan item and dates in another town', { sessions: place('riga') }, []],
    ['has one town and dates under another plan item', { sessions: place('vilnius-again'), planItem: 'unplanned' }, []],
    ['is by one partner', { title: 'Training in Vilnius', reportedBy: 'ddg' }, []],
    ['was cancelled', { title: 'Training in Vilnius', status: 'cancelled' }, []],
  ])('%s', (_title, fields, found) => {
    const dataset = withActivity('training-lv', fields, bare);
    expect(foundIn(dataset).filter((one) => one.startsWith('sameEvent'))).toEqual(found);
  });

  test.each<[string, Omit<Overlap, 'id'>, readonly string[]]>([
    [
      'the same',
      { activities: ['training-lt', 'training-lv'], answer: 'same', kept: 'training-lt' },
      // What stands is for Lithuania alone.
      ['planItemInSomeCountries project plan/P1'],
    ],
    ['different', { activities: ['training-lt', 'training-lv'], answer: 'different' }, []],
    ['shared', { activities: ['training-lt', 'training-lv'], answer: 'shared', method: 'max' }, []],
    ['not yet known', { activities: ['training-lt', 'training-lv'] }, ['overlapUnanswered overlap answer', ...both]],
    ['answered for others', { activities: ['conference', 'training-lv'], answer: 'different' }, both],
  ])('is asked about until it is answered: %s', (_title, overlap, found) => {
    const dataset = withActivity('training-lv', { sessions: place('vilnius-again') }, bare);
    expect(foundIn(withOverlap(overlap, dataset))).toEqual(found);
  });
});

describe('an answer about one event', () => {
  const activities = ['training-lt', 'training-lv'];
  test.each<[Omit<Overlap, 'id'>, readonly string[]]>([
    [{ activities, answer: 'same', kept: 'training-lv' }, ['planItemInSomeCountries project plan/P1']],
    [{ activities, answer: 'same' }, ['overlapKeptMissing overlap kept']],
    [{ activities, answer: 'shared', method: 'sum' }, []],
    [{ activities, answer: 'shared', method: 'stated', total: number(0) }, []],
    [{ activities, answer: 'shared', method: 'stated', total: unknown }, ['overlapTotalMissing overlap total']],
    [{ answer: 'different' }, ['overlapTooFew overlap activities']],
  ])('%j', (overlap, found) => {
    expect(foundIn(withOverlap(overlap, clean))).toEqual(found);
  });

  test('with its gap in conflict is one finding', () => {
    const dataset = withOverlap({ activities, answer: 'same' }, clean);
    expect(foundIn(withConflict('overlap', 'kept', dataset, 'overlap'))).toEqual(['undecided overlap kept']);
  });

  test('is called by the activities it is about', () => {
    const [issue] = checkDataset(withOverlap({ activities, answer: 'same' }, clean));
    expect(issue?.path.label).toBe('A01, A02');
  });
});

const mappedIn = (country: string) => `countryParts/${country}/organisationsMapped`;
/** The training of Latvia is for both countries. */
const shared = withActivity('training-lv', { scope: ['LT', 'LV'] });

const same = (kept: string) => ({ activities: ['training-lt', 'training-lv'], answer: 'same' as const, kept });

describe('a plan item for each country', () => {
  test.each<[string, Partial<Omit<Activity, 'id'>>, boolean]>([
    ['reported by every country', {}, false],
    ['where one number is zero', { inPerson: number(0) }, false],
    ['where one number is unknown', { inPerson: unknown }, true],
    ['where one is only planned', { status: 'planned' }, true],
    ['where one is meant for nobody', { scope: ['EE'] }, true],
    [
      'where the mapping of one country is known',
      { inPerson: unknown, countryParts: [{ id: 'LV', organisationsMapped: number(3) }] },
      false,
    ],
    [
      'where a mapping of both countries knows one',
      { scope: ['LT', 'LV'], countryParts: [{ id: 'LT', organisationsMapped: number(3) }] },
      true,
    ],
    [
      'where a mapping of both countries knows one, and who came from the other',
      {
        scope: ['LT', 'LV'],
        countryParts: [
          { id: 'LT', organisationsMapped: number(3) },
          { id: 'LV', participants: number(3) },
        ],
      },
      false,
    ],
  ])('%s', (_title, fields, isFound) => {
    const found = foundIn(withActivity('training-lv', fields)).filter((one) => one.startsWith('planItem'));
    expect(found).toEqual(isFound ? ['planItemInSomeCountries project plan/P1'] : []);
  });

  const deletedThere = [
    { value: 'New', dot: 'a:2', at: '' },
    { deleted: true as const, dot: 'b:2', at: '' },
  ];
  const otherTitle = { kind: 'activity' as const, record: 'training-lv', field: 'title', values: deletedThere };
  test.each<[string, Dataset, string]>([
    ['whose record is left out for another one of the same event', withOverlap(same('training-lt'), clean), 'LV'],
    ['whose record stands for the other one', withOverlap(same('training-lv'), clean), 'LT'],
    ['whose record may have been deleted', { ...clean, conflicts: [otherTitle] }, 'LV'],
    ['whose number mapped is in two versions', withConflict('training-lv', mappedIn('LV'), shared), 'LV'],
  ])('lacks, as in the summary, a country %s', (_title, dataset, missing) => {
    const [finding] = checkDataset(dataset).filter(({ code }) => code === 'findings.planItemInSomeCountries');
    expect(finding?.params['missing']).toBe(missing);
    expect(summariseProject(dataset).planItems['P1']?.countriesMissing).toEqual([missing]);
  });

  test('reported by no country, or cancelled, is not missing anywhere', () => {
    const none = withActivity(
      'training-lt',
      { planItem: 'unplanned' },
      withActivity('training-lv', { planItem: 'unplanned' }),
    );
    expect(foundIn(none)).toEqual([]);
    const [first, ...others] = clean.project.plan;
    const plan = first ? [{ ...first, cancelled: true as const }, ...others] : [];
    const one = withActivity('training-lv', { planItem: 'unplanned' });
    // What was held under it all the same is said of the activity.
    expect(foundIn({ ...one, project: { ...clean.project, plan } })).toEqual([
      'heldUnderCancelledItem training-lt planItem',
    ]);
  });
});

test('a thematic area is not empty while its only activity waits for a decision, nor before anything was held', () => {
  const open = withConflict('conference', 'thematicArea', withActivity('conference', { thematicArea: undefined }));
  const values = [{ dot: 'aaaaaaaaaaaa:1', at: '2023-10-01T09:00:00.000Z', value: 'T2' }];
  const conflicts = open.conflicts.map((conflict) => ({ ...conflict, values }));
  expect(foundIn({ ...open, conflicts })).toEqual(['undecided conference thematicArea']);
  expect(foundIn({ ...clean, activities: [], mappedOrganisations: [], overlaps: [] })).toEqual([]);
});

test.each([
  ['planned', []],
  ['postponed', []],
  ['cancelled', ['thematicAreaEmpty project thematicAreas/T3']],
] as const)('a thematic area whose only activity is %s', (status, found) => {
  const project = { ...clean.project, thematicAreas: [...clean.project.thematicAreas, { code: 'T3', name: 'Data' }] };
  const activities = [...clean.activities, { id: 'z', status, title: 'Data', thematicArea: 'T3' }];
  expect(foundIn({ ...clean, project, activities })).toEqual(found);
});

const period = (id: string, state: NonNullable<PeriodRecord['state']>): readonly PeriodRecord[] => {
  const [partner = '', name = ''] = id.split(':');
  return [{ id, partner, period: name, state }];
};

describe('a period', () => {
  const broken = withActivity('training-lt', { inPerson: undefined });
  test.each<[string, NonNullable<PeriodRecord['state']>, boolean]>([
    ['ddg:2023-Q1', 'declared complete', true],
    ['ddg:2023-Q1', 'accepted', true],
    ['ddg:2023', 'accepted', true],
    ['ddg:2023-Q1', 'open', false],
    ['ddg:2023-Q1', 'reopened', false],
    // It ends in April, and belongs to the quarter of its first day.
    ['ddg:2023-Q2', 'accepted', false],
    ['ddg:2022', 'accepted', false],
    ['providus:2023-Q1', 'accepted', false],
  ])('%s, %s, while the training of 31 March is without a count: %s', (id, state, isFound) => {
    const issues = checkDataset({ ...broken, periods: period(id, state) });
    const found = issues.filter(({ code }) => code === 'findings.periodNotComplete');
    expect(found.map(({ path }) => path.record)).toEqual(isFound ? [id] : []);
  });

  test.each(['ddg', 'ddg-again'])(
    'is held up by what stands under another record of the partner: said by %s',
    (partner) => {
      const again: Organisation = { id: 'ddg-again', name: 'Diversity house', sameAs: 'ddg' };
      const organisations = new Map([...broken.organisations, [again.id, again]]);
      const elsewhere = withActivity('training-lt', { inPerson: undefined, reportedBy: 'ddg-again' });
      const dataset = { ...elsewhere, organisations, periods: period(`${partner}:2023-Q1`, 'accepted') };
      expect(mustFixOfPeriod(dataset, partner, '2023-Q1').map(({ code }) => code)).toEqual(['findings.totalMissing']);
      expect(findingsOfPeriod(dataset, partner, '2023-Q1')).toHaveLength(1);
      const found = checkDataset(dataset).filter(({ code }) => code === 'findings.periodNotComplete');
      expect(found.map(({ path }) => path.record)).toEqual([`${partner}:2023-Q1`]);
    },
  );

  test('is not held up by what only asks for a look', () => {
    expect(
      checkDataset(withActivity('training-lt', { plannedParticipants: { min: 90 } })).map((one) => one.code),
    ).toEqual(['findings.fewerThanPlanned']);
  });

  test.each([
    ['ddg', '2023-Q1', ['totalMissing']],
    ['ddg', '2023', ['totalMissing']],
    ['ddg', '2023-Q2', []],
    ['providus', '2023-Q1', []],
  ])('findings of %s in %s', (partner, name, codes) => {
    const found = findingsOfPeriod(broken, partner, name);
    expect(found.map(({ code }) => code.replace('findings.', ''))).toEqual(codes);
  });
});
