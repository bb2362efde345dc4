import { useMemo, useState } from 'react';
import type { RegisterMapping, RegisterTable } from '../../../shared/register/model.ts';
import type { MappedTable } from '../../../shared/register/plan-register.ts';
import { dateOrderOf, proposeMapping } from '../../../shared/register/propose-mapping.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useKeptInWindow } from '../../ui/use-kept-in-window.ts';
import { rememberedMapping } from './mapping-memory.ts';
import type { OpenList } from './open-list.ts';

export interface ListMappings {
  /** One for each different layout of the file, in their order. */
  readonly layouts: readonly LayoutMapping[];
  /** Every list that is taken in, with what its columns mean. */
  readonly mapped: readonly MappedTable[];
  readonly replace: (mapping: RegisterMapping) => void;
  /** Back to what the list seems to say. */
  readonly forget: (layout: string) => void;
  readonly leaveOut: (sheetIndex: number, isLeftOut: boolean) => void;
  /** The list was taken in: what was said of it need not be kept for another try. */
  readonly taken: () => void;
}

export interface LayoutMapping {
  /** Lists of the layout; their columns are the same. */
  readonly tables: readonly { readonly table: RegisterTable; readonly isLeftOut: boolean }[];
  readonly mapping: RegisterMapping;
  readonly isRemembered: boolean;
  /** Dates such as `4/6/23` stand in it, and nothing tells the day from the month. */
  readonly isDateOrderOpen: boolean;
}

/**
 * The meaning of the columns of a file's lists: as remembered from the last list of that layout, else as it seems. Who
 * looks something up on another page and opens the same file again finds what he had said of it.
 */
export function useMappings(list: OpenList): ListMappings {
  const { workspace, settings } = useStoreSnapshot();
  const { locale } = useTexts();
  const { partner, country } = settings;
  const { sheets, tables } = list;
  const proposed = useMemo(() => {
    const found = new Map<string, RegisterMapping>();
    for (const table of tables)
      if (!found.has(table.layout))
        found.set(table.layout, proposeMapping(table, sheets, { language: locale, partner, country }));
    return found;
  }, [sheets, tables, locale, partner, country]);
  const [remembered] = useState(
    () =>
      new Map(
        [...proposed.keys()].flatMap((layout) => {
          const known = rememberedMapping(localStorage, workspace.name, layout);
          return known ? [[layout, known] as const] : [];
        }),
      ),
  );
  const key = `old list ${workspace.name} ${list.file} ${[...proposed.keys()].join(' ')}`;
  const { value: given, change, forget: forgetGiven } = useKeptInWindow(key, nothingGiven);
  const { leftOut } = given;
  const changed = useMemo(() => withGiven(remembered, given.mappings), [remembered, given.mappings]);
  const layouts = useMemo(
    () =>
      [...proposed].map(([layout, own]): LayoutMapping => {
        const mapping = changed.get(layout) ?? own;
        const ofLayout = tables.filter((table) => table.layout === layout);
        return {
          tables: ofLayout.map((table) => ({ table, isLeftOut: leftOut.has(table.sheetIndex) })),
          mapping,
          isRemembered: changed.get(layout) === remembered.get(layout) && remembered.has(layout),
          isDateOrderOpen: ofLayout.some((table) => dateOrderOf(table, sheets, mapping.fields).isOpen),
        };
      }),
    [proposed, changed, remembered, tables, sheets, leftOut],
  );
  const mapped = useMemo(
    () =>
      tables.flatMap((table) => {
        const mapping = changed.get(table.layout) ?? proposed.get(table.layout);
        return mapping && !leftOut.has(table.sheetIndex) ? [{ table, mapping }] : [];
      }),
    [tables, changed, proposed, leftOut],
  );
  return {
    layouts,
    mapped,
    replace: (mapping) =>
      change((before) => ({ ...before, mappings: new Map(before.mappings).set(mapping.layout, mapping) })),
    forget: (layout) => change((before) => ({ ...before, mappings: new Map(before.mappings).set(layout, null) })),
    leaveOut: (sheetIndex, isLeftOut) =>
      change((before) => {
        const next = new Set(before.leftOut);
        if (isLeftOut) next.add(sheetIndex);
        else next.delete(sheetIndex);
        return { ...before, leftOut: next };
      }),
    taken: forgetGiven,
  };
}

/** What somebody said of a list that is not taken in yet; null: it shall be as the list seems to say. */
interface Given {
  readonly mappings: ReadonlyMap<string, RegisterMapping | null>;
  readonly leftOut: ReadonlySet<number>;
}

const nothingGiven = (): Given => ({ mappings: new Map(), leftOut: new Set() });

function withGiven(
  remembered: ReadonlyMap<string, RegisterMapping>,
  given: Given['mappings'],
): ReadonlyMap<string, RegisterMapping> {
  const all = [...new Map<string, RegisterMapping | null>([...remembered, ...given])];
  return new Map(all.flatMap(([layout, mapping]) => (mapping === null ? [] : [[layout, mapping] as const])));
}
