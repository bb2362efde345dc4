import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { Vector, Write } from '../schema/change.ts';
import type { Erasure } from '../schema/erasure.ts';
import type { Decision, PackageDocument } from '../schema/package-document.ts';
import type { StoredRecord } from '../schema/record.ts';
import { schemaAt, valuesByAddress } from './address.ts';
import { placeInWords, schemaIssue } from './schema-issues.ts';
import { shownText } from './shown-text.ts';

/**
 * What a schema cannot say of a package: ids once, counts as stated, every value written by a change that the record
 * has seen. Gives the first thing that is wrong, or undefined.
 */
export function checkPackage(document: PackageDocument): Issue | undefined {
  return (
    versionIssue(document) ??
    projectIssue(document) ??
    countsIssue(document) ??
    idIssue(document) ??
    firstIssue(document.records, (record, index) => recordIssue(record, ['records', index], document)) ??
    firstIssue(document.tombstones, (tombstone, index) =>
      deletionIssue(tombstone.deletion, ['tombstones', index], document),
    ) ??
    firstIssue(document.decisions, (decision, index) => decisionIssue(decision, ['decisions', index], document)) ??
    erasuresIssue(document)
  );
}

type Path = readonly (string | number)[];

function firstIssue<T>(items: readonly T[], check: (item: T, index: number) => Issue | undefined): Issue | undefined {
  for (const [index, item] of items.entries()) {
    const issue = check(item, index);
    if (issue) return issue;
  }
  return undefined;
}

/**
 * Version 1 knew neither recipient nor signature, version 2 no erasures, version 3 no logos: a file that claims to be of it
 * and has one was changed by hand.
 */
function versionIssue(document: PackageDocument): Issue | undefined {
  if (document.version < 4 && document.project.reportLogos !== undefined) return unknownField('project', 'reportLogos');
  if (document.version < 3 && document.erasures !== undefined)
    return unknownField(placeInWords([], document), 'erasures');
  if (document.version > 1) return undefined;
  if (document.manifest.recipient !== undefined) return unknownField('manifest', 'recipient');
  return document.integrity.signature === undefined ? undefined : unknownField('integrity', 'signature');
}

function unknownField(place: string, key: string): Issue {
  return error('reading.unknownField', { field: place }, { place, key });
}

function projectIssue({ manifest, project }: PackageDocument): Issue | undefined {
  const stated = manifest.project;
  const same = stated.definition === project.id && stated.version === project.version && stated.code === project.code;
  return same ? undefined : error('reading.projectDiffers');
}

/** How many records of each kind, decisions, tombstones and erasures a document holds. */
export function countContents(
  document: Pick<PackageDocument, 'records' | 'decisions' | 'tombstones'> & {
    readonly erasures?: PackageDocument['erasures'] | readonly Erasure[];
  },
) {
  const counts: Record<string, number> = {};
  for (const { kind } of document.records) counts[kind] = (counts[kind] ?? 0) + 1;
  if (document.decisions.length > 0) counts['decision'] = document.decisions.length;
  if (document.tombstones.length > 0) counts['tombstone'] = document.tombstones.length;
  if (document.erasures) counts['erasure'] = document.erasures.length;
  return counts;
}

function countsIssue(document: PackageDocument): Issue | undefined {
  const stated: Readonly<Record<string, number>> = document.manifest.counts;
  const found = countContents(document);
  for (const kind of new Set([...Object.keys(stated), ...Object.keys(found)])) {
    if ((stated[kind] ?? 0) !== (found[kind] ?? 0)) {
      return error('reading.countsDiffer', {}, { kind, stated: stated[kind] ?? 0, found: found[kind] ?? 0 });
    }
  }
  return undefined;
}

function idIssue(document: PackageDocument): Issue | undefined {
  const ids = new Set<string>();
  for (const list of ['records', 'tombstones', 'decisions'] as const) {
    for (const [index, item] of document[list].entries()) {
      if (ids.has(item.id)) return at('reading.idTwice', [list, index, 'id'], document);
      ids.add(item.id);
    }
  }
  return undefined;
}

function at(code: Issue['code'], path: Path, document: PackageDocument, params: Issue['params'] = {}): Issue {
  const place = placeInWords(path, document);
  const shown = Object.entries(params).map(([name, value]) => [name, shownText(String(value))]);
  return error(code, { field: place }, { place, ...(Object.fromEntries(shown) as Issue['params']) });
}

function recordIssue(record: StoredRecord, path: Path, document: PackageDocument): Issue | undefined {
  return (
    dotsIssue(record.writes, record.vector, [...path, 'writes'], document) ??
    (record.deletion && deletionIssue(record.deletion, path, document)) ??
    conflictsIssue(record, path, document) ??
    writesIssue(record, path, document)
  );
}

function deletionIssue(deletion: NonNullable<StoredRecord['deletion']>, path: Path, document: PackageDocument) {
  return dotsIssue(deletion.versions, deletion.vector, [...path, 'deletion'], document);
}

function decisionIssue({ kind, field, dot }: Decision, path: Path, document: PackageDocument): Issue | undefined {
  if (!schemaAt(kind, field) && field !== 'deleted') {
    return at('reading.unknownAddress', path, document, { address: field });
  }
  const replica = replicaOf(dot);
  return Object.hasOwn(document.replicas, replica)
    ? undefined
    : at('reading.unknownReplica', path, document, { replica });
}

/** Each place once, and one that such a record has. */
function erasuresIssue(document: PackageDocument): Issue | undefined {
  const places = new Set<string>();
  return firstIssue(document.erasures ?? [], ({ kind, record, address }, index) => {
    const path = ['erasures', index];
    if (address !== undefined && !schemaAt(kind, address)) {
      return at('reading.unknownAddress', path, document, { address });
    }
    const place = `${record} ${address ?? ''}`;
    if (places.has(place)) return at('reading.idTwice', [...path, 'record'], document);
    places.add(place);
    return undefined;
  });
}

function replicaOf(dot: string): string {
  return dot.slice(0, dot.indexOf(':'));
}

/** Each change once, seen by the record, made by a replica of the file. */
function dotsIssue(
  versions: readonly { readonly dot: string }[],
  vector: Vector,
  path: Path,
  document: PackageDocument,
) {
  const dots = new Set<string>();
  for (const { dot } of versions) {
    const colon = dot.indexOf(':');
    const replica = dot.slice(0, colon);
    if (dots.has(dot)) return at('reading.changeTwice', path, document, { dot });
    dots.add(dot);
    if (!((vector[replica] ?? 0) >= Number(dot.slice(colon + 1))))
      return at('reading.unseenChange', path, document, { dot });
    if (!Object.hasOwn(document.replicas, replica)) return at('reading.unknownReplica', path, document, { replica });
  }
  return undefined;
}

function conflictsIssue(record: StoredRecord, path: Path, document: PackageDocument): Issue | undefined {
  if (!record.conflicts) return undefined;
  const settled = valuesByAddress(record.kind, record.value);
  const written = new Set(record.writes.map((write) => write.dot));
  for (const [address, values] of Object.entries(record.conflicts)) {
    const schema = schemaAt(record.kind, address);
    const place = [...path, 'conflicts', address];
    if (!schema) return at('reading.unknownAddress', path, document, { address });
    if (settled.has(address)) return at('reading.writtenTwice', path, document, { address });
    for (const [index, conflicting] of values.entries()) {
      if (!written.has(conflicting.dot)) return at('reading.unknownChange', place, document);
      if (!('value' in conflicting)) continue;
      const parsed = schema.safeParse(conflicting.value);
      if (!parsed.success) {
        return schemaIssue(addressed(parsed.error, [...place, index, 'value']), document);
      }
    }
  }
  return undefined;
}

function addressed<E extends { issues: { path: PropertyKey[] }[] }>(zodError: E, path: Path): E {
  for (const issue of zodError.issues) issue.path = [...path, ...issue.path];
  return zodError;
}

/** Every value written by a named change, or by the one change that stands for all the rest. */
function writesIssue(record: StoredRecord, path: Path, document: PackageDocument): Issue | undefined {
  const open = record.writes.filter((write) => !write.fields);
  if (open.length === 1 && record.writes.length === 1 && !record.conflicts) return undefined;
  if (open.length > 1) return at('reading.restTwice', [...path, 'writes'], document);
  const named = new Set<string>();
  for (const address of namedAddresses(record.writes)) {
    if (!schemaAt(record.kind, address)) return at('reading.unknownAddress', path, document, { address });
    if (record.conflicts && Object.hasOwn(record.conflicts, address)) {
      return at('reading.writtenTwice', path, document, { address });
    }
    named.add(address);
  }
  if (open.length === 1) return undefined;
  for (const address of valuesByAddress(record.kind, record.value).keys()) {
    if (!named.has(address)) return at('reading.unknownChange', [...path, 'value', address], document);
  }
  return undefined;
}

function namedAddresses(writes: readonly Write[]): string[] {
  return writes.flatMap((write) => write.fields ?? []);
}
