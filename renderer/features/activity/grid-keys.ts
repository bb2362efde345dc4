import type { KeyboardEvent } from 'react';

/**
 * Arrow keys in a table of counts: up and down within the column, left and right when the caret is at the end of what is
 * typed. Cells without a field are passed over.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.hasAttribute('data-count')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = neighbourOf(field, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function neighbourOf(field: HTMLInputElement, key: string): HTMLInputElement | undefined {
  const cell = field.closest('td');
  const row = field.closest('tr');
  if (!cell || !row) return undefined;
  const isAll = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return rowsFrom(row, key === 'ArrowDown')
        .map((one) => fieldIn(one.cells[cell.cellIndex]))
        .find(Boolean);
    case 'ArrowRight':
      return isAll || field.selectionStart === field.value.length ? cellsFrom(row, cell, 1) : undefined;
    case 'ArrowLeft':
      return isAll || field.selectionEnd === 0 ? cellsFrom(row, cell, -1) : undefined;
    default:
      return undefined;
  }
}

function rowsFrom(row: HTMLTableRowElement, isDown: boolean): readonly HTMLTableRowElement[] {
  const rows = [...(row.closest('table')?.rows ?? [])];
  const index = rows.indexOf(row);
  return isDown ? rows.slice(index + 1) : rows.slice(0, index).toReversed();
}

function cellsFrom(row: HTMLTableRowElement, cell: HTMLTableCellElement, step: 1 | -1): HTMLInputElement | undefined {
  for (let index = cell.cellIndex + step; index > 0 && index < row.cells.length; index += step) {
    const field = fieldIn(row.cells[index]);
    if (field) return field;
  }
  return undefined;
}

function fieldIn(cell: Element | undefined): HTMLInputElement | undefined {
  return cell?.querySelector<HTMLInputElement>('input[data-count]') ?? undefined;
}
