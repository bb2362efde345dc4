import { codeListNames, codeLists } from './code-lists.ts';
import type { Project } from '../../schema/project.ts';
import type { Labels, NamedKind } from './names.ts';
import { nameLists } from './reference-columns.ts';
import { listsSheetName } from './workbook-model.ts';
import type { CellValue, ListModel, SheetModel } from './workbook-model.ts';

/** The hidden sheet of the lists that columns offer, one per column: the vocabularies, the project's codes, the names. */
export function listsSheet(project: Project, labels: Labels): SheetModel {
  const lists: ListModel[] = codeListNames.map((name) => ({
    name,
    values: (codeLists[name] as (of: Project) => readonly string[])(project),
  }));
  for (const kind of ['organisation', 'place'] satisfies NamedKind[])
    lists.push({ name: nameLists[kind], values: labels.all(kind) });
  const longest = Math.max(...lists.map((list) => list.values.length));
  const rows: CellValue[][] = [];
  for (let row = 0; row < longest; row += 1) rows.push(lists.map((list) => list.values[row] ?? null));
  return {
    name: listsSheetName,
    columns: lists.map((list) => ({ header: list.name, width: 20, style: 'text', hidden: false })),
    rows,
    marks: new Map(),
    frozenColumns: 0,
    visibility: 'hidden',
    computed: false,
    lists,
  };
}
