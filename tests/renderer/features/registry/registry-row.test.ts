import { describe, expect, test } from 'vitest';
import { filterRows, organisationRows, placeRows } from '../../../../renderer/features/registry/registry-row.ts';
import type { RegistryRow } from '../../../../renderer/features/registry/registry-row.ts';
import { sampleRecord } from '../../../../shared/consolidation/bundled-data.ts';
import { datasetOf } from '../../../../shared/consolidation/dataset-of.ts';
import { indexConflicts } from '../../../../shared/schema/dataset.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { Organisation } from '../../../../shared/schema/registry.ts';

const sample = sampleRecord('FOR-IN');
if (!sample) throw new Error('there is no FOR-IN record');
const dataset = datasetOf(sample.state);
const noConflicts = indexConflicts([]);
const compare = (a: string, b: string) => a.localeCompare(b, 'en');
const all = { query: '', onlyDoubles: false, onlyUnused: false };
const labels = (query: string, rows: readonly RegistryRow[] = organisationRows(dataset, noConflicts)) =>
  filterRows(rows, { ...all, query }, compare).map(({ label }) => label);

/** The sample with two organisations more. */
function withOrganisations(...names: readonly string[]): Dataset {
  const added = names.map((name, index) => [`x${index}`, { id: `x${index}`, name, country: 'LV' }] as const);
  return { ...dataset, organisations: new Map<string, Organisation>([...dataset.organisations, ...added]) };
}

describe('an organisation or place is found', () => {
  test.each([
    ['without diacritics', 'siauliai', ['Šiauliai city municipality']],
    ['by its short name', 'ddg', ['Diversity Development Group']],
    ['by another name', 'jakobstad', ['Pietarsaari region']],
    ['by several words in any order', 'refugee estonian', ['Estonian Refugee Council']],
    ['by the middle of a word', 'ovidu', ['Centre for Public Policy PROVIDUS']],
  ])('%s', (_how, query, expected) => {
    expect(labels(query)).toEqual(expected);
  });

  test('a place by its town', () => {
    expect(labels('vilnius', placeRows(dataset, noConflicts)).every((label) => label.includes('Vilnius'))).toBe(true);
    expect(labels('vilnius', placeRows(dataset, noConflicts)).length).toBeGreaterThan(0);
  });
});

const doubles = (of: Dataset) =>
  filterRows(organisationRows(of, noConflicts), { ...all, onlyDoubles: true }, compare).map(({ label }) => label);

test('the record has no doubles; a second record under another name of one is shown as one', () => {
  expect(doubles(dataset)).toEqual([]);
  expect(doubles(withOrganisations('Society integration foundation'))).toEqual([
    'Social Integration Foundation',
    'Society integration foundation',
  ]);
});

test('only what nothing names is unused: a contact of the project is used, an added one is not', () => {
  const rows = organisationRows(withOrganisations('Nobody’s'), noConflicts);
  const unused = filterRows(rows, { ...all, onlyUnused: true }, compare).map(({ label }) => label);
  expect(unused).toContain('Nobody’s');
  expect(unused).not.toContain('Estonian Ministry of Culture');
  expect(unused).not.toContain('Diversity Development Group');
});

test('a record of which there are two versions says so', () => {
  const [first] = dataset.organisations.keys();
  const conflicts = indexConflicts([{ kind: 'organisation', record: first ?? '', field: 'name', values: [] }]);
  const marked = organisationRows(dataset, conflicts).filter(({ hasTwoVersions }) => hasTwoVersions);
  expect(marked.map(({ record }) => record.id)).toEqual([first]);
});
