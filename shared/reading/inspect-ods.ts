import type { ReadingLimits } from './limits.ts';
import { parseMarkup } from './parse-markup.ts';

/** What the spreadsheet reader does not say of an OpenDocument spreadsheet. */
export interface OdsFacts {
  /** Cells of the fullest sheet once repeated rows and cells are written out: a few bytes can stand for billions. */
  readonly cells: number;
  /** By sheet, in the order of the file. */
  readonly sheets: readonly { readonly isHidden: boolean; readonly hiddenRows: readonly number[] }[];
}

/** Goes once through the content of an OpenDocument spreadsheet; `undefined` when its elements lie too deep. */
export function inspectOds(xml: string, limits: ReadingLimits): OdsFacts | undefined {
  const hiddenStyles = new Set<string>();
  const sheets: { isHidden: boolean; hiddenRows: number[]; cells: number }[] = [];
  let style = '';
  let row = 0;
  let rowsRepeated = 1;
  let columnsRepeated = 1;
  let holdsText = false;
  const isWhole = parseMarkup(
    xml,
    {
      onOpen: (name, attributes) => {
        if (name === 'style:style') style = attributes['style:name'] ?? '';
        if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style);
        if (name === 'table:table') {
          sheets.push({ isHidden: hiddenStyles.has(attributes['table:style-name'] ?? ''), hiddenRows: [], cells: 0 });
          row = 0;
        }
        if (name === 'table:table-row') {
          rowsRepeated = timesOf(attributes['table:number-rows-repeated']);
          const visibility = attributes['table:visibility'];
          if (visibility === 'collapse' || visibility === 'filter') {
            const end = Math.min(row + rowsRepeated, limits.rows);
            for (let hidden = row; hidden < end; hidden += 1) sheets.at(-1)?.hiddenRows.push(hidden);
          }
        }
        if (name === 'table:table-cell') {
          columnsRepeated = timesOf(attributes['table:number-columns-repeated']);
          holdsText = attributes['office:value-type'] !== undefined;
        }
      },
      onText: () => {
        holdsText = true;
      },
      onClose: (name) => {
        const sheet = sheets.at(-1);
        if (name === 'table:table-cell' && holdsText && sheet) sheet.cells += rowsRepeated * columnsRepeated;
        if (name === 'table:table-row') row += rowsRepeated;
      },
    },
    true,
  );
  if (!isWhole) return undefined;
  return { cells: sheets.reduce((most, { cells }) => Math.max(most, cells), 0), sheets };
}

function timesOf(value: string | undefined): number {
  const times = Number.parseInt(value ?? '1', 10);
  return times > 1 ? times : 1;
}
