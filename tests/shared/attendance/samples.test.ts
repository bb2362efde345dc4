import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../shared/counting/distinct-names.ts';
import type { Breakdown } from '../../../shared/attendance/review.ts';
import { importFiles } from '../../support/attendance/importer.ts';

/** The samples of real layouts with what a correct importer finds in them (`tests/fixtures/attendance/README.md`). */
const folder = new URL('../../fixtures/attendance/', import.meta.url);

interface Truth {
  readonly id: string;
  readonly original_filename: string;
  readonly recognised_format: string;
  readonly encoding: string;
  readonly mode: string;
  readonly event: {
    readonly date: string | null;
    readonly end_date?: string;
    readonly date_candidates?: readonly string[];
  };
  readonly rows: number;
  readonly unique_persons: number;
  readonly unique_persons_min5?: number;
  readonly unique_persons_min15?: number;
  readonly f2f: number;
  readonly online: number;
  readonly both: number;
  readonly unidentified_connections: number;
  readonly no_shows: number;
  readonly registered_unique?: number;
  readonly registered_intended?: { readonly f2f: number; readonly online: number };
  readonly per_day?: Readonly<Record<string, number>>;
  readonly by_country?: Breakdown;
  readonly by_organisation?: Breakdown;
  readonly by_gender?: Breakdown;
  readonly by_org_type?: Breakdown;
}

const truth = (JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')) as { readonly files: readonly Truth[] })
  .files;
const names = readdirSync(folder);

async function importSample({ id, original_filename: file }: Truth) {
  const name = names.find((one) => one.startsWith(`${id}__`))!;
  const { session, lines } = await importFiles([
    { file, bytes: () => new Uint8Array(readFileSync(new URL(name, folder))) },
  ]);
  return { session, line: lines[0]! };
}

/** One spelling for both sides: letters that the sample lost, and nothing under its name in truth.json. */
function folded(breakdown: Breakdown | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(breakdown ?? {}).map(([option, number]) => [option === '(unknown)' ? '' : foldName(option), number]),
  );
}

/** Our codes under the names of truth.json, which has one word for ministries and other authorities of the state. */
const typeNames: Readonly<Record<string, string>> = {
  university: 'Academia',
  municipality: 'Municipality',
  'NGO or CSO': 'NGO',
  'refugee-led': 'Refugee-led',
  ministry: 'State',
  'national authority': 'State',
};

describe.each(truth)('$id $title', (expected) => {
  test('gives the figures of its truth', async () => {
    const { session, line } = await importSample(expected);
    const { count } = session.overview();
    expect(line.format).toBe(expected.recognised_format.replace(/ \(.*/u, ''));
    expect(line.encoding).toBe(expected.encoding.replace(/ \(.*/u, ''));
    expect(line.rows).toBe(expected.rows);
    expect(count.persons).toEqual({
      unique: expected.unique_persons,
      inPerson: expected.f2f,
      online: expected.online,
      both: expected.both,
      unidentified: expected.unidentified_connections,
    });
    const noShows = count.excluded.filter(({ reason }) => reason === 'no-show' || reason === 'no-times');
    expect(noShows.reduce((sum, { rows }) => sum + rows, 0)).toBe(expected.no_shows);
    expect(count.perDay).toEqual(expected.per_day ?? {});
  });

  test('is dated as its truth says', async () => {
    const { line } = await importSample(expected);
    expect(line.date.date ?? null).toBe(expected.event.date);
    expect(line.date.endDate).toBe(expected.event.end_date);
    expect(line.date.candidates.toSorted()).toEqual(
      expected.event.date_candidates ?? [expected.event.date ?? []].flat(),
    );
  });

  test('is broken down as its truth says', async () => {
    const { session } = await importSample(expected);
    const { by } = session.overview().count;
    expect(by.country).toEqual(expected.by_country ?? {});
    // Where the truth has no breakdown, the list has no column of organisations, or says no more than it.
    expect(folded(by.organisation)).toEqual(folded(expected.by_organisation ?? by.organisation));
    expect(folded(by.gender)).toEqual(folded(expected.by_gender));
    const types: Record<string, number> = {};
    for (const [type, number] of Object.entries(by.organisationType))
      types[typeNames[type] ?? type] = (types[typeNames[type] ?? type] ?? 0) + number;
    expect(types).toEqual(expected.by_org_type ?? {});
  });
});

test.each(truth.filter(({ unique_persons_min5: least }) => least !== undefined))(
  '$id counts fewer with a minimum of minutes',
  async (expected) => {
    const { session } = await importSample(expected);
    const counted = (minimumMinutes: number) => {
      session.setPolicy({ version: 1, minimumMinutes, leaveOutStaff: false });
      return session.overview().count.persons.unique;
    };
    expect([counted(5), counted(15)]).toEqual([expected.unique_persons_min5, expected.unique_persons_min15]);
  },
);

test('the registration tells intended numbers', async () => {
  const form = truth.find(({ registered_unique: registered }) => registered !== undefined)!;
  const { line } = await importSample(form);
  expect(line.registered).toEqual({
    persons: form.registered_unique,
    inPerson: form.registered_intended!.f2f,
    online: form.registered_intended!.online,
  });
  expect(line.kind).toBe('registration');
});
