import { z } from 'zod';
import { attendanceImportFieldsSchema, overlapFieldsSchema, periodFieldsSchema } from '../schema/bookkeeping.ts';
import { activityFieldsSchema } from '../schema/activity.ts';
import { calendarDateSchema, calendarDaySchema, timeOfDaySchema } from '../schema/calendar-date.ts';
import {
  conflictingValueSchema,
  deletionSchema,
  dotSchema,
  replicaInfoSchema,
  replicaSchema,
  vectorSchema,
  writeSchema,
} from '../schema/change.ts';
import { countSchema } from '../schema/count.ts';
import { countrySchema } from '../schema/field.ts';
import { erasureSchema } from '../schema/erasure.ts';
import { idSchema } from '../schema/identifier.ts';
import {
  decisionSchema,
  manifestSchema,
  packageSchema,
  packageVersion,
  sourceSchema,
} from '../schema/package-document.ts';
import { logoPictureSchema, logoSchema } from '../schema/logo.ts';
import { planSpanSchema, projectSchema } from '../schema/project.ts';
import { recordSchema, tombstoneSchema } from '../schema/record.ts';
import { mappedOrganisationFieldsSchema, organisationFieldsSchema, placeFieldsSchema } from '../schema/registry.ts';
import { reportingPeriodSchema } from '../schema/reporting-period.ts';
import { codeSchema, instantSchema, lineSchema, proseSchema, sha256Schema, urlSchema } from '../schema/text.ts';

interface Part {
  readonly id: string;
  readonly description: string;
  /** The form of a text whose schema asks more than a pattern can. */
  readonly pattern?: string;
}

/** The parts that stand under a name of their own, and what JSON Schema cannot say of them. */
const parts: readonly (readonly [schema: z.ZodType, id: string, description: string, pattern?: string])[] = [
  [
    manifestSchema,
    'manifest',
    'Who made the package, of what, and how much is in it. `counts`: per kind, as many as follow.',
  ],
  [projectSchema, 'project', 'The project: words, codes, plan, contacts. No code stands twice in one list.'],
  [logoSchema, 'logo', 'The logo of a funder or partner, for the first page of reports.'],
  [
    logoPictureSchema,
    'logoPicture',
    'A PNG file in base64, at most 900 by 240 pixels and 98,304 bytes: IHDR, PLTE, tRNS, IDAT, IEND and no other chunk.',
    '^[A-Za-z0-9+/]+={0,2}$',
  ],
  [planSpanSchema, 'planSpan', 'Both ends as days or both as months; the end is not before the beginning.'],
  [
    recordSchema,
    'record',
    'A record: its settled values, and beside them the changes that wrote them. Every id once in a package.',
  ],
  [activityFieldsSchema, 'activity', 'One activity. Absent means not filled in.'],
  [organisationFieldsSchema, 'organisation', 'An organisation under all its names.'],
  [placeFieldsSchema, 'place', 'A house or hall, or a municipality.'],
  [mappedOrganisationFieldsSchema, 'mappedOrganisation', 'An organisation found by a mapping.'],
  [attendanceImportFieldsSchema, 'attendanceImport', 'What an attendance file said: numbers and reasons, no names.'],
  [overlapFieldsSchema, 'overlap', 'The answer about activities that may be one event, or share participants.'],
  [periodFieldsSchema, 'period', "The state of one partner's reporting period."],
  [tombstoneSchema, 'tombstone', 'What is left of a record that was deleted: that it was.'],
  [decisionSchema, 'decision', 'Who settled a field that had several values, and why.'],
  [
    erasureSchema,
    'erasure',
    'What was erased for good: of a record, at an address or everywhere, all that changes up to `seen` said. No such value is in the package.',
  ],
  [sourceSchema, 'source', 'A package that went into this one.'],
  [replicaInfoSchema, 'replicaInfo', 'Who works at an installation; for display only.'],
  [
    writeSchema,
    'write',
    'A change. One change of a record may leave `fields` out: it wrote every value that no other names.',
  ],
  [vectorSchema, 'vector', 'Per installation the highest change seen. No change of the record lies beyond it.'],
  [deletionSchema, 'deletion', 'Whether the record is deleted; a version without `seen` says it is not.'],
  [
    conflictingValueSchema,
    'conflictingValue',
    'One of several values of a field, in the form that field has; without `value` the field was cleared.',
  ],
  [countSchema, 'count', 'A count: a number, known to be unknown, or not applicable. Unknown is not zero.'],
  [idSchema, 'id', 'UUID, version 7, lower case.'],
  [dotSchema, 'dot', 'One change: installation and running number. The installation is listed in `replicas`.'],
  [replicaSchema, 'replica', 'One installation.'],
  [
    calendarDateSchema,
    'calendarDate',
    'A day `2022-05-02` or a month `2022-05` that exists, years 1900 to 2199.',
    '^\\d{4}-\\d{2}(?:-\\d{2})?$',
  ],
  [calendarDaySchema, 'calendarDay', 'A day `2022-05-02` that exists, years 1900 to 2199.', '^\\d{4}-\\d{2}-\\d{2}$'],
  [timeOfDaySchema, 'timeOfDay', 'Local time, `09:00`.'],
  [instantSchema, 'instant', 'When something was typed: UTC with milliseconds.'],
  [reportingPeriodSchema, 'reportingPeriod', 'A year `2022` or a quarter `2022-Q2`.'],
  [countrySchema, 'country', 'A country, ISO 3166-1 alpha-2.', '^[A-Z]{2}$'],
  [codeSchema, 'code', "A code of the project's lists."],
  [lineSchema, 'line', 'One line of text.'],
  [proseSchema, 'prose', 'Text of several paragraphs.'],
  [urlSchema, 'url', 'An https or http address.'],
  [sha256Schema, 'sha256', 'SHA-256, lower-case hexadecimal.'],
];

/**
 * JSON Schema (draft 2020-12) of packages, versions 1 to 4, for other programs that write packages. It accepts every package
 * that this program accepts; the rules it cannot state stand in descriptions, and reading holds to them
 * (`read-package.ts`, `check-package.ts`).
 */
export function packageJsonSchema(): Readonly<Record<string, unknown>> {
  const metadata = z.registry<Part>();
  for (const [schema, id, description, pattern] of parts) {
    metadata.add(schema, { id, description, ...(pattern === undefined ? {} : { pattern }) });
  }
  const { $schema, ...schema } = z.toJSONSchema(packageSchema, { target: 'draft-2020-12', metadata, io: 'input' });
  return {
    $schema,
    $id: `urn:forin-register:package:${packageVersion}`,
    title: `FOR-IN Register package, versions 1 to ${packageVersion}`,
    description:
      'Everything that one partner sends, in one JSON document (UTF-8). `integrity.value` is the SHA-256 of the canonical ' +
      'form (RFC 8785) of the document without `integrity`; `integrity.signature` signs the UTF-8 text `forin-package ' +
      'signature 1`, a line feed, and that SHA-256. Signature and recipient belong to version 2, erasures to version 3, logos to version 4. No key twice, no lone surrogate, at most 32 levels. Lists of ' +
      'entries with an `id` stand in the order of their ids, sets of codes in the order of the codes (UTF-16), each once. ' +
      'Patterns with \\p{…} are ECMAScript patterns with the flag u.',
    ...schema,
  };
}
