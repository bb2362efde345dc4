import { z } from 'zod';
import { countryCodes } from '../codes/countries.ts';

/**
 * Fields of a record, as merging sees them: a value (scalar, count, set: replaced as a whole) or a list whose entries
 * have ids and fields of their own. A field's address is `name`, or `list/entry id/name`.
 */
export type FieldSpec =
  | { readonly type: 'value'; readonly schema: z.ZodType }
  | { readonly type: 'list'; readonly id: z.ZodType; readonly fields: ReadonlyMap<string, z.ZodType> };

const listShapes = new WeakMap<z.ZodType, z.ZodRawShape>();

/** A list of entries. In a record they stand sorted by id, each id once; people see them by `position`. */
export function listOf<Shape extends z.ZodRawShape & { readonly id: z.ZodType<string> }>(shape: Shape) {
  const schema = z
    .array(z.strictObject(shape))
    .min(1)
    .refine((entries) => isAscending(entries.map((entry) => (entry as { id: string }).id)), 'entriesNotSorted')
    // An entry is its fields: one without any could not be told from one that was removed.
    .refine((entries) => entries.every((entry) => Object.keys(entry).length > 1), 'entryEmpty');
  listShapes.set(schema, shape);
  return schema.exactOptional();
}

/** A set of codes, never empty: sorted, each once. */
export function setOf<Code extends z.ZodType<string>>(code: Code) {
  return z.array(code).min(1).refine(isAscending, 'notASet').exactOptional();
}

/** A country, ISO 3166-1 alpha-2. */
export const countrySchema = z.string().refine((text) => countryCodes.has(text), 'notACountry');

/** The fields of a record's shape, in the order of the shape. */
export function fieldsOf(shape: z.ZodRawShape): ReadonlyMap<string, FieldSpec> {
  return new Map(
    Object.entries(shape).map(([name, schema]): [string, FieldSpec] => {
      const inner = unwrapped(schema as z.ZodType);
      const entryShape = listShapes.get(inner);
      if (!entryShape) return [name, { type: 'value', schema: inner }];
      return [name, { type: 'list', id: entryShape['id'] as z.ZodType, fields: entryFields(entryShape) }];
    }),
  );
}

function entryFields(shape: z.ZodRawShape): ReadonlyMap<string, z.ZodType> {
  const fields = Object.entries(shape).filter(([name]) => name !== 'id');
  return new Map(fields.map(([name, schema]) => [name, unwrapped(schema as z.ZodType)]));
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodExactOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function isAscending(texts: readonly string[]): boolean {
  for (let index = 1; index < texts.length; index += 1) {
    if (!((texts[index - 1] as string) < (texts[index] as string))) return false;
  }
  return true;
}
