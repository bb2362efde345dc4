import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logoRowSizes, logoSizes } from '../../../shared/outputs/document/logo-row.ts';
import { documentAsHtml } from '../../../shared/outputs/document/write-html.ts';
import { documentAsMarkdown } from '../../../shared/outputs/document/write-markdown.ts';
import { base64Of } from '../../../shared/schema/base64.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { logoLimits } from '../../../shared/schema/logo.ts';
import { drawnPng } from '../../support/drawn-png.ts';
import { reportOf } from './report-of.ts';
import { sampleDataset } from './sample-dataset.ts';

const { line, gap, tallest, lowest } = logoRowSizes;
/** How a text of lines as wide as a page would set them. */
function linesOf(widths: readonly number[]): number {
  let [lines, used] = [1, 0];
  for (const width of widths) {
    const next = used === 0 ? width : used + gap + width;
    if (next > line) [lines, used] = [lines + 1, width];
    else used = next;
  }
  return lines;
}

describe('logos side by side', () => {
  const three = { width: 300, height: 100 };
  test.each<[what: string, count: number, size: { width: number; height: number }, height: number, lines: number]>([
    ['one', 1, three, tallest, 1],
    ['three', 3, three, tallest, 1],
    ['four that just fit when they are less tall', 4, three, 47, 1],
    ['eight', 8, three, 47, 2],
    ['eight squares', 8, { width: 5, height: 5 }, tallest, 1],
    ['the flattest there may be', 1, { width: 900, height: 75 }, 53, 1],
    ['eight of these', 8, { width: 900, height: 75 }, 53, 8],
  ])('%s', (_, count, size, height, lines) => {
    const shown = logoSizes(Array.from({ length: count }, () => size));
    expect(new Set(shown.map((one) => one.height))).toEqual(new Set([height]));
    expect(linesOf(shown.map(({ width }) => width))).toBe(lines);
  });

  const size = fc
    .record({ width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 240 }) })
    .filter(({ width, height }) => Math.max(width, height) <= Math.min(width, height) * logoLimits.ratio);
  test('have one height, are not distorted, fit on a line, and take no more lines than at their lowest', () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: logoLimits.count }), (sizes) => {
        const shown = logoSizes(sizes);
        const [{ height } = { height: 0 }] = shown;
        expect(height).toBeLessThanOrEqual(tallest);
        expect(height).toBeGreaterThanOrEqual(lowest);
        for (const [index, one] of shown.entries()) {
          const { width, height: high } = sizes[index] ?? one;
          expect(one.height).toBe(height);
          expect(Math.abs(one.width - (width / high) * height)).toBeLessThanOrEqual(1);
          expect(one.width).toBeLessThanOrEqual(line);
        }
        const atLowest = sizes.map(({ width, height: high }) => Math.round((width / high) * lowest));
        expect(linesOf(shown.map(({ width }) => width))).toBeLessThanOrEqual(linesOf(atLowest));
      }),
    );
  });

  test('none is no row', () => expect(logoSizes([])).toEqual([]));
});

describe('the report of a project with logos', () => {
  const bytes = [drawnPng({ width: 90, height: 30 }), drawnPng({ width: 40, height: 40 })] as const;
  const dataset: Dataset = {
    ...sampleDataset,
    project: {
      ...sampleDataset.project,
      reportLogos: [
        { picture: base64Of(bytes[0]), alternative: 'Logo of the funder' },
        { picture: base64Of(bytes[1]), alternative: 'Logo of the partner' },
      ],
    },
  };

  test('has them in their order, with their words, at one height', () => {
    const { logos } = reportOf({}, dataset).document;
    expect(logos?.map(({ alternative, width, height }) => [alternative, width, height])).toEqual([
      ['Logo of the funder', 168, 56],
      ['Logo of the partner', 56, 56],
    ]);
    expect(logos?.map((logo, index) => Buffer.compare(logo.bytes, bytes[index] ?? new Uint8Array()))).toEqual([0, 0]);
  });

  test('has none when they are left out, and where the project has none', () => {
    expect(reportOf({ leavesOutLogos: true }, dataset).document).not.toHaveProperty('logos');
    expect(reportOf().document).not.toHaveProperty('logos');
  });

  test('is the same otherwise', () => {
    const { logos: _logos, ...rest } = reportOf({}, dataset).document;
    expect(rest).toEqual(reportOf().document);
  });

  test('names them in Markdown; nothing of the pictures is there or on the clipboard', () => {
    const { document } = reportOf({}, dataset);
    const markdown = documentAsMarkdown(document);
    expect(markdown.split('\n')[0]).toBe('Logo of the funder · Logo of the partner');
    expect(markdown + documentAsHtml(document.blocks)).not.toMatch(/iVBOR|data:|<img/u);
  });
});
