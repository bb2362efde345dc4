import fc from 'fast-check';
import type { z } from 'zod';
import { withoutColumns } from '../../../shared/outputs/workbook/edited-record.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';
import { activityFieldsSchema } from '../../../shared/schema/activity.ts';
import { overlapFieldsSchema, periodFieldsSchema } from '../../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import {
  mappedOrganisationFieldsSchema,
  organisationFieldsSchema,
  placeFieldsSchema,
} from '../../../shared/schema/registry.ts';
import { base64Of } from '../../../shared/schema/base64.ts';
import { drawnPng } from '../drawn-png.ts';
import { activityArbitraries, idOf, project, recordArbitraries } from '../../shared/workbook/generated-dataset.ts';
import { textFieldsOf, withText } from './text-fields.ts';

const picture = base64Of(drawnPng({ width: 12, height: 4 }));
/** So many records of a kind have every field between them. */
const records = 24;

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Filled = Readonly<Record<string, unknown>> & { readonly id: string };

/** Kinds with text in them: what their records look like, which schema they have, and how their ids begin. */
const kinds: Readonly<Record<string, readonly [z.ZodType, Arbitraries, number]>> = {
  organisation: [organisationFieldsSchema, recordArbitraries.organisations, 1],
  place: [placeFieldsSchema, recordArbitraries.places, 2],
  activity: [activityFieldsSchema, activityArbitraries, 3],
  mappedOrganisation: [mappedOrganisationFieldsSchema, recordArbitraries.mapped, 4],
  overlap: [overlapFieldsSchema, recordArbitraries.overlaps, 6],
  period: [periodFieldsSchema, recordArbitraries.periods, 7],
};

/**
 * Every text field of every kind of record that a workbook holds: `activity/sessions/#/title`. Attendance imports have
 * none.
 */
export const allTextFields: ReadonlySet<string> = new Set(
  Object.entries(kinds).flatMap(([kind, [schema]]) =>
    textFieldsOf(schema)
      .filter((path) => !(withoutColumns[kind as RecordKind] ?? []).includes(path.replace(/\/.*/u, '')))
      .map((path) => `${kind}/${path}`),
  ),
);

/**
 * A dataset in which every text field of every kind of record holds this one text, beside the names of the fields that
 * were filled. The same text gives the same dataset.
 */
export function datasetOfText(text: string): { readonly dataset: Dataset; readonly filled: ReadonlySet<string> } {
  const filled = new Set<string>();
  const of = (kind: keyof typeof kinds): readonly Filled[] => {
    const [schema, arbitraries, number] = kinds[kind]!;
    const drawn = fc.sample(fc.record(arbitraries), { numRuns: records, seed: 7 });
    return drawn.map((fields, index) => {
      const value = withText(fields, schema, text, (path) => filled.add(`${kind}/${path}`));
      return { ...(value as object), id: idOf(number, index) };
    });
  };
  const dataset: unknown = {
    project: {
      ...project,
      name: text,
      plan: project.plan.map((item) => ({ ...item, title: text })),
      reportLogos: [{ picture, alternative: text }],
    },
    organisations: mapOf(of('organisation')),
    places: mapOf(of('place')),
    activities: of('activity'),
    mappedOrganisations: of('mappedOrganisation'),
    attendanceImports: [],
    overlaps: of('overlap'),
    periods: of('period').map((one) => ({ ...one, id: `${one.id}:2022-Q1` })),
    conflicts: [],
  };
  return { dataset: dataset as Dataset, filled };
}

function mapOf(list: readonly Filled[]): ReadonlyMap<string, Filled> {
  return new Map(list.map((one) => [one.id, one]));
}
