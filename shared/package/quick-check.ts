import { z } from 'zod';

export type QuickCheck = (value: unknown) => boolean;

const checks = new WeakMap<z.core.$ZodType, QuickCheck>();

/**
 * A check made once from a schema, several times faster than the schema itself: it builds no result and explains
 * nothing. True means that the schema accepts the value (JSON values only). False means: ask the schema, which also
 * says what is wrong. Whatever it does not know it asks of the schema, so that it can only be slower, never laxer.
 */
export function quickCheckOf(schema: z.core.$ZodType): QuickCheck {
  const known = checks.get(schema);
  if (known) return known;
  const made = withRefinements(schema, checkOf(schema));
  checks.set(schema, made);
  return made;
}

function checkOf(schema: z.core.$ZodType): QuickCheck {
  if (schema instanceof z.ZodExactOptional) return quickCheckOf(schema.def.innerType);
  if (schema instanceof z.ZodObject) return objectCheck(schema);
  if (schema instanceof z.ZodArray) return arrayCheck(schema);
  if (schema instanceof z.ZodRecord) return recordCheck(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionCheck(schema);
  if (schema instanceof z.ZodString && !schema.def.coerce) return (value) => typeof value === 'string';
  if (schema instanceof z.ZodNumber && 'format' in schema.def && schema.def.format === 'safeint') {
    return (value) => Number.isSafeInteger(value);
  }
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return oneOf(schema);
  return askSchema(schema);
}

function askSchema(schema: z.core.$ZodType): QuickCheck {
  return (value) => z.safeParse(schema, value).success;
}

/** An unknown key, a wrong value and a missing key are refused. */
function objectCheck(schema: z.ZodObject): QuickCheck {
  if (!(schema.def.catchall instanceof z.ZodNever)) return askSchema(schema);
  const fields = new Map<string, { readonly check: QuickCheck; readonly isRequired: number }>();
  let required = 0;
  for (const [name, field] of Object.entries(schema.shape)) {
    const isRequired = field instanceof z.ZodExactOptional ? 0 : 1;
    required += isRequired;
    fields.set(name, { check: quickCheckOf(field), isRequired });
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    let missing = required;
    // Out of `JSON.parse`, every key is the object's own.
    for (const key in value) {
      const field = fields.get(key);
      if (!field || !field.check(value[key])) return false;
      missing -= field.isRequired;
    }
    return missing === 0;
  };
}

function arrayCheck(schema: z.ZodArray): QuickCheck {
  const element = quickCheckOf(schema.def.element);
  return (value) => Array.isArray(value) && value.every(element);
}

function recordCheck(schema: z.ZodRecord): QuickCheck {
  const key = quickCheckOf(schema.def.keyType);
  const inner = quickCheckOf(schema.def.valueType);
  // An enumeration of keys may ask for every one of them; only the schema knows.
  if (schema.def.keyType instanceof z.ZodEnum) return askSchema(schema);
  return (value) => isPlainObject(value) && Object.keys(value).every((name) => key(name) && inner(value[name]));
}

function unionCheck(schema: z.ZodDiscriminatedUnion): QuickCheck {
  const { discriminator, options } = schema.def;
  const branches = new Map<unknown, QuickCheck>();
  for (const option of options) {
    const tag = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(tag instanceof z.ZodLiteral)) return askSchema(schema);
    for (const value of tag.def.values) branches.set(value, quickCheckOf(option));
  }
  return (value) => isPlainObject(value) && (branches.get(value[discriminator])?.(value) ?? false);
}

function oneOf(schema: z.ZodEnum | z.ZodLiteral): QuickCheck {
  const values: ReadonlySet<unknown> = schema instanceof z.ZodEnum ? new Set(schema.options) : schema.values;
  return (value) => values.has(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a schema asks beyond its type: lengths, limits, patterns, refinements. */
function withRefinements(schema: z.core.$ZodType, check: QuickCheck): QuickCheck {
  // oxlint-disable no-underscore-dangle -- where zod keeps what it promises to authors of libraries
  const refinements = schema._zod.def.checks ?? [];
  if (refinements.length === 0) return check;
  const made = refinements.map((refinement) => refinementOf(refinement._zod.def));
  // oxlint-enable no-underscore-dangle
  if (made.includes(undefined)) return askSchema(schema);
  const all = made as readonly ((value: never) => boolean)[];
  return all.reduce<QuickCheck>((before, holds) => (value) => before(value) && holds(value as never), check);
}

function refinementOf(def: z.core.$ZodCheckDef): ((value: never) => boolean) | undefined {
  switch (def.check) {
    case 'min_length': {
      const { minimum } = def as z.core.$ZodCheckMinLengthDef;
      return (value: { readonly length: number }) => value.length >= minimum;
    }
    case 'max_length': {
      const { maximum } = def as z.core.$ZodCheckMaxLengthDef;
      return (value: { readonly length: number }) => value.length <= maximum;
    }
    case 'greater_than': {
      const { value: limit, inclusive } = def as z.core.$ZodCheckGreaterThanDef;
      return (value: number) => value > Number(limit) || (inclusive && value === limit);
    }
    case 'less_than': {
      const { value: limit, inclusive } = def as z.core.$ZodCheckLessThanDef;
      return (value: number) => value < Number(limit) || (inclusive && value === limit);
    }
    case 'string_format': {
      const { format, pattern } = def as z.core.$ZodCheckStringFormatDef;
      // A pattern with the flag g or y remembers where it stopped.
      return format === 'regex' && pattern && !pattern.global && !pattern.sticky
        ? (value: string) => pattern.test(value)
        : undefined;
    }
    case 'custom': {
      const { fn } = def as unknown as z.core.$ZodCustomDef;
      return (value) => Boolean(fn(value));
    }
    default:
      return undefined;
  }
}
