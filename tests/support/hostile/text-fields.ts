import { z } from 'zod';
import { lineSchema, proseSchema } from '../../../shared/schema/text.ts';

/** Whether a schema takes any text; of several it may be, whether one does. */
function takesText(schema: z.ZodType): boolean {
  if (schema === lineSchema || schema === proseSchema) return true;
  return schema instanceof z.ZodUnion && (schema.options as z.ZodType[]).some(takesText);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional)
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
}

/** Every place of a schema that takes any text: `title`, `sessions/#/title`. */
export function textFieldsOf(schema: z.ZodType, path = ''): readonly string[] {
  const inner = unwrapped(schema);
  if (takesText(inner)) return [path];
  const below = (name: string) => (path === '' ? name : `${path}/${name}`);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, field]) => textFieldsOf(field as z.ZodType, below(name)));
  if (inner instanceof z.ZodArray) return textFieldsOf(inner.element as z.ZodType, below('#'));
  if (inner instanceof z.ZodUnion)
    return [...new Set((inner.options as z.ZodType[]).flatMap((option) => textFieldsOf(option, path)))];
  return [];
}

/**
 * A value with another text in every place that takes any text.
 * @param filled is told of each such place
 */
export function withText(
  value: unknown,
  schema: z.ZodType,
  text: string,
  filled: (path: string) => void,
  path = '',
): unknown {
  const inner = unwrapped(schema);
  const below = (name: string) => (path === '' ? name : `${path}/${name}`);
  if (typeof value === 'string') {
    if (!takesText(inner)) return value;
    filled(path);
    return text;
  }
  if (Array.isArray(value) && inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    const items = value.map((item) => withText(item, element, text, filled, below('#')));
    // A set has each text once.
    return takesText(element) ? [...new Set(items)] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (inner instanceof z.ZodUnion) {
    const option = (inner.options as z.ZodType[]).find((one) => one.safeParse(value).success);
    return option ? withText(value, option, text, filled, path) : value;
  }
  if (!(inner instanceof z.ZodObject)) return value;
  const shape = inner.shape as Readonly<Record<string, z.ZodType>>;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const spec = shape[name];
      return [name, spec ? withText(field, spec, text, filled, below(name)) : field];
    }),
  );
}
