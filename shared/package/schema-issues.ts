import type { z } from 'zod';
import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { shownText } from './shown-text.ts';

type ZodIssue = z.core.$ZodIssue;

/** The first thing a schema found, as one issue: the place in words people can follow, and a sentence from the catalogue. */
export function schemaIssue(zodError: z.ZodError, document: unknown): Issue {
  const [first] = zodError.issues;
  if (!first) throw new Error('a schema refused without saying why');
  const issue = deepest(first);
  const place = placeInWords(issue.path, document);
  const path = { field: place };
  switch (issue.code) {
    case 'unrecognized_keys':
      return error('reading.unknownField', path, { place, key: shownText(issue.keys[0] ?? '') });
    case 'invalid_type':
      if (isAbsent(issue.path, document)) return error('reading.missingField', path, { place });
      if (issue.expected === 'int') return error('reading.fraction', path, { place });
      return error('reading.wrongType', path, { place, expected: issue.expected });
    case 'too_small':
      if (issue.origin === 'number') {
        return error('reading.negative', path, { place, limit: String(issue.minimum) });
      }
      return error('reading.badValue', path, { place, rule: 'notEmpty' });
    case 'too_big':
      return error('reading.tooBig', path, { place, limit: String(issue.maximum), unit: issue.origin });
    case 'invalid_value':
      return error('reading.notInList', path, { place, choices: issue.values.map(String).join(', ') });
    case 'custom':
    case 'invalid_format':
      if (issue.message === 'notADate') return error('reading.notADate', path, { place });
      return error('reading.badValue', path, { place, rule: issue.message });
    case 'invalid_key':
      return error('reading.badValue', path, { place, rule: issue.issues[0]?.message ?? issue.code });
    case 'invalid_union':
      if (isAbsent(issue.path, document)) return error('reading.missingField', path, { place });
      return error('reading.badValue', path, { place, rule: 'unknownKind' });
    default:
      return error('reading.badValue', path, { place, rule: issue.code });
  }
}

/** Inside a union, the finding of the branch that came furthest. */
function deepest(issue: ZodIssue): ZodIssue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const inner = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function isAbsent(path: readonly PropertyKey[], document: unknown): boolean {
  return valueAt(path, document) === undefined;
}

function valueAt(path: readonly PropertyKey[], document: unknown): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

const listsOfRecords: ReadonlySet<PropertyKey | undefined> = new Set([
  'records',
  'tombstones',
  'decisions',
  'erasures',
]);

/** `records[3] (activity A03), value.total.value` */
export function placeInWords(path: readonly PropertyKey[], document: unknown): string {
  const [list, index, ...rest] = path;
  if (typeof index !== 'number' || !listsOfRecords.has(list)) {
    return path.length === 0 ? 'the first level' : joined(path);
  }
  const name = recordInWords(valueAt(path.slice(0, 2), document));
  return [`${String(list)}[${index}]${name}`, joined(rest)].filter((part) => part !== '').join(', ');
}

function recordInWords(record: unknown): string {
  const kind = valueAt(['kind'], record);
  const label = ['reference', 'shortName', 'name', 'title']
    .map((field) => valueAt(['value', field], record))
    .find((text) => typeof text === 'string');
  const words = [kind, label].filter((word) => typeof word === 'string');
  return words.length === 0 ? '' : ` (${shownText(words.join(' '))})`;
}

function joined(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
