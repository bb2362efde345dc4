import type { NamedKind, NameLookup, NamedRecords } from './names.ts';
import { asText, asTexts, readText, sortedSet } from './plain-codecs.ts';
import type { Cell } from '../../reading/sheet.ts';
import type { FieldColumns, FieldReading, WriteContext } from './sheet-table.ts';
import type { CellValue } from './workbook-model.ts';

/** A record that a cell names: its id, and the name as it was written beside it. */
interface WrittenReference {
  readonly id: string;
  readonly label: string;
}

/** Visible cell and hidden cell of references, one per line; the hidden one says which record each name meant. */
export function writeReferences(
  ids: readonly string[],
  kind: NamedKind,
  { labels }: WriteContext,
): readonly [string, string] {
  const names = ids.map((id) => labels.labelOf(kind, id));
  return [names.join('\n'), ids.map((id, index) => `${id} ${names[index]}`).join('\n')];
}

export function writtenReferences(hidden: Cell): readonly WrittenReference[] {
  const lines = typeof hidden === 'string' && hidden !== '' ? hidden.replaceAll('\r\n', '\n').split('\n') : [];
  return lines.map((line) => {
    const space = line.indexOf(' ');
    return space < 0 ? { id: line, label: line } : { id: line.slice(0, space), label: line.slice(space + 1) };
  });
}

/**
 * The ids that the visible names mean. A name left as it was written keeps its id, even when the record has been
 * renamed since; any other name is looked up among the records of the workbook, and has to mean exactly one.
 */
export function readReferences(visible: Cell, hidden: Cell, kind: NamedKind, names: NameLookup): FieldReading {
  const shown = readText(visible);
  if (shown === undefined) return { problem: 'workbook.expectsText', column: 0 };
  const written = writtenReferences(hidden);
  if (shown === written.map((one) => one.label).join('\n')) return { value: written.map((one) => one.id) };
  const ids: string[] = [];
  for (const name of shown.split('\n').map((part) => part.trim())) {
    if (name === '') continue;
    const same = written.filter((one) => one.label.trim() === name);
    const [id, ...others] = same.length === 1 ? [same[0]!.id] : idsOf(names(kind, name));
    if (id === undefined || others.length > 0) {
      const problem = others.length > 0 ? 'workbook.nameMeansSeveral' : unknownName[kind];
      return { problem, column: 0, params: { name } };
    }
    ids.push(id);
  }
  return { value: ids };
}

/** A new row is meant by a name only when no other record has it. */
function idsOf(found: NamedRecords | undefined): readonly string[] {
  if (!found) return [];
  return [...(found.ids.size > 0 ? found.ids : found.newIds)];
}

const unknownName = {
  organisation: 'workbook.unknownOrganisation',
  place: 'workbook.unknownPlace',
  activity: 'workbook.unknownActivity',
} as const;

function columnsOf(header: string, width: number, kind: NamedKind, list: boolean): FieldColumns['columns'] {
  const check = { type: 'list', list: nameLists[kind], strict: false } as const;
  return [
    { header, width, style: 'prose', ...(!list && kind !== 'activity' && { check }) },
    { header: `${header} id`, width: 20, style: 'text', hidden: true, optional: true },
  ];
}

/** The lists of names that columns offer. */
export const nameLists: Readonly<Record<NamedKind, string>> = {
  organisation: 'Organisations',
  place: 'Places',
  activity: 'Activities',
};

/** A field that is the id of another record: its name, and the id in a hidden column. */
export function reference(field: string, header: string, width: number, kind: NamedKind): FieldColumns {
  return {
    field,
    columns: columnsOf(header, width, kind, false),
    expects: unknownName[kind],
    write: (value, context): readonly CellValue[] => writeReferences([asText(value)], kind, context),
    read: ([visible = null, hidden = null], { names }) => {
      const reading = readReferences(visible, hidden, kind, names);
      if ('problem' in reading) return reading;
      const ids = asTexts(reading.value);
      return ids.length === 1 ? { value: ids[0] } : { problem: 'workbook.expectsOneName', column: 0 };
    },
  };
}

/** A field that is a set of ids of other records, one name per line. */
export function references(field: string, header: string, width: number, kind: NamedKind): FieldColumns {
  return {
    field,
    columns: columnsOf(header, width, kind, true),
    expects: unknownName[kind],
    write: (value, context): readonly CellValue[] => writeReferences(asTexts(value), kind, context),
    read: ([visible = null, hidden = null], { names }) => {
      const reading = readReferences(visible, hidden, kind, names);
      return 'problem' in reading ? reading : { value: sortedSet(asTexts(reading.value)) };
    },
  };
}
