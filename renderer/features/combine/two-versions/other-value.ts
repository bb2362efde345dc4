import { z } from 'zod';
import { schemaAt } from '../../../../shared/package/address.ts';
import { calendarDateSchema, calendarDaySchema } from '../../../../shared/schema/calendar-date.ts';
import { countSchema } from '../../../../shared/schema/count.ts';
import type { RecordKind } from '../../../../shared/schema/record.ts';
import { lineSchema, proseSchema } from '../../../../shared/schema/text.ts';
import { invalidReasonOf } from '../../../ui/fields/invalid-value.ts';
import type { InvalidReason } from '../../../ui/fields/invalid-value.ts';
import { readTypedCount } from '../../../ui/fields/typed-count.ts';

/**
 * How a value that nobody has typed yet is entered. `elsewhere`: what refers to other records or holds several values is
 * better typed in the record itself, which settles it too.
 */
export type Editor =
  | { readonly kind: 'line' | 'prose' | 'count' | 'whole number' | 'date' }
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  | { readonly kind: 'elsewhere' };

export function editorOf(kind: RecordKind, address: string): Editor {
  const schema = schemaAt(kind, address);
  if (schema === lineSchema) return { kind: 'line' };
  if (schema === proseSchema) return { kind: 'prose' };
  if (schema === countSchema) return { kind: 'count' };
  if (schema === calendarDateSchema || schema === calendarDaySchema) return { kind: 'date' };
  if (schema instanceof z.ZodEnum) return { kind: 'code', codes: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) return { kind: 'whole number' };
  return { kind: 'elsewhere' };
}

export type OtherValue = { readonly value: unknown } | { readonly problem: InvalidReason | 'empty' };

/** The value that was typed as text, or why it is none. Emptying a field is a choice of its own, never an empty text. */
export function readOther(kind: RecordKind, address: string, typed: string): OtherValue {
  const value = valueOf(editorOf(kind, address).kind, typed.trim());
  if (value === undefined) return { problem: typed.trim() === '' ? 'empty' : 'notANumber' };
  const problem = invalidReasonOf(kind, address, value);
  return problem === undefined ? { value } : { problem };
}

function valueOf(editor: Editor['kind'], typed: string): unknown {
  if (typed === '') return undefined;
  if (editor === 'count' || editor === 'whole number') {
    const reading = readTypedCount(typed, undefined);
    const count = 'count' in reading ? reading.count : undefined;
    if (editor === 'count') return count;
    return count?.state === 'number' ? count.value : undefined;
  }
  return typed;
}
