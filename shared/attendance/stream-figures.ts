import { foldName } from '../counting/distinct-names.ts';
import type { Sheet } from '../reading/sheet.ts';
import { textOf } from './cell-text.ts';

/** Views, reach and peak viewers as platforms head them, in their order of precedence: `peak viewers` is no view. */
const metrics = [
  ['peak viewers', /\b(?:peak|max(?:imum)?|concurrent|simultaneous|didziausias vienu metu|vienlaikus|uheaegse)/u],
  ['reach', /\b(?:reach|people reached|pasiek|sasniedz|haare|ulatus)|охват|охоплення/u],
  ['views', /\b(?:views?|viewers|watched|plays|perziur|skatijum|vaatami)|просмотр|перегляд/u],
] as const;
export type StreamMetric = (typeof metrics)[number][0];

const notAView = /\b(?:duration|time|minutes|average|avg|percent|rate|date|id|unique viewers)\b|%/u;

/**
 * Stream figures of a table without people: views and reach add up over the rows of a heading, of peak viewers the
 * largest counts. A total row is not added to what it sums.
 */
export function streamFiguresOf(sheets: readonly Sheet[]): Readonly<Partial<Record<StreamMetric, number>>> {
  const found: Partial<Record<StreamMetric, number>> = {};
  for (const { rows } of sheets) {
    for (const [at, row] of rows.entries()) {
      for (const [column, cell] of row.entries()) {
        const metric = typeof cell === 'string' ? metricOf(cell) : undefined;
        if (!metric || found[metric] !== undefined) continue;
        const beside = numberOf(row[column + 1]);
        const below = rows.slice(at + 1).flatMap((other) => {
          if (isTotal(other[0])) return [];
          const number = numberOf(other[column]);
          return number === undefined ? [] : [number];
        });
        const numbers = beside !== undefined && below.length === 0 ? [beside] : below.length > 0 ? below : [];
        if (numbers.length === 0) continue;
        found[metric] = metric === 'peak viewers' ? Math.max(...numbers) : numbers.reduce((sum, one) => sum + one, 0);
      }
    }
  }
  return found;
}

function metricOf(text: string): StreamMetric | undefined {
  const folded = foldName(text);
  if (folded.length > 60 || notAView.test(folded)) return undefined;
  return metrics.find(([, words]) => words.test(folded))?.[0];
}

function numberOf(cell: Sheet['rows'][number][number] | undefined): number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : undefined;
  const digits = textOf(cell).replace(/(?<=\d)[\s.,'](?=\d{3}(?:\D|$))/gu, '');
  return /^\d+$/u.test(digits) ? Number(digits) : undefined;
}

function isTotal(cell: Sheet['rows'][number][number] | undefined): boolean {
  return /^(?:total|is viso|kopa|kokku|всего|усього)/u.test(foldName(textOf(cell)));
}
