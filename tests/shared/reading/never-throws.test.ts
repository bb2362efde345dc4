import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readPasted } from '../../../shared/reading/read-pasted.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import type { Sheet } from '../../../shared/reading/sheet.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import type { Result } from '../../../shared/result.ts';
import { testPlatform } from '../../support/test-platform.ts';

const folder = new URL('../../fixtures/attendance/', import.meta.url);
const platform = testPlatform();
const samples = readdirSync(folder)
  .filter((name) => /^D\d\d__/u.test(name))
  .map((name) => [name.slice(0, 3), readFileSync(new URL(name, folder))] as const);
const runs = Math.ceil(2_000 / samples.length);

/** What is wrong with what came of a file called `odd`, by what every caller relies on. */
function faultOf(result: Result<Tables>): string | undefined {
  const issues = result.ok ? result.value.issues : result.issues;
  if (!issues.every((issue) => issueSentence(issue).includes('odd'))) return 'an issue does not name the file';
  if (!result.ok) return issues.length === 1 ? undefined : 'not one sentence';
  if (result.value.sheets.length === 0) return 'no sheet';
  return result.value.sheets.map(faultOfSheet).find((fault) => fault !== undefined);
}

function faultOfSheet({ rows, hiddenRows = [], merges = [] }: Sheet): string | undefined {
  if (rows.some((row) => row.length > 2_000)) return 'a row beyond the limit';
  if (rows.some((row) => row.includes(undefined as never))) return 'a hole in a row';
  if (rows.at(-1)?.length === 0) return 'a blank row at the end';
  if (hiddenRows.some((row) => row >= rows.length)) return 'a hidden row behind the last';
  return merges.some((merge) => merge.row + merge.rows > rows.length) ? 'cells merged behind the last row' : undefined;
}

// The spreadsheet reader remarks on what it does not know.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

describe('whatever the bytes, there is a reading or one sentence', () => {
  test('bytes by chance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(faultOf(readTables(bytes, 'odd', platform))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('text by chance, with what delimited files are made of', () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ';',
      ',',
      '\t',
      '|',
      '\n',
      '\r\n',
      '\r',
      '\0',
      '=',
      "'",
      ' ',
      'ž',
      'a',
      '1',
      'sep=;\n',
      '="',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(faultOf(readTables(platform.encodeUtf8(pieces.join('')), 'odd', platform))).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  test('HTML by chance', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<td colspan=3>',
      '<td rowspan=4>',
      '<p>',
      '</p>',
      '<br>',
      '<script>',
      '</script>',
      'a',
      ' ',
      '&nbsp;',
      '<!--',
      '-->',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        expect(faultOf(readPasted({ html: `<table>${pieces.join('')}`, text: '' }, 'odd'))).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(samples)(`${runs} changed copies of %s`, (_, bytes) => {
    const copy = changesOf(bytes).map((changes) => changed(bytes, changes));
    fc.assert(
      fc.property(copy, (odd) => {
        expect(faultOf(readTables(odd, 'odd', platform))).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['D10', 'xl/worksheets/sheet1.xml'],
    ['D10', 'xl/styles.xml'],
    ['D12', 'content.xml'],
  ])(`${runs} copies of %s with %s changed inside the archive`, (id, part) => {
    const parts = unzipSync(samples.find(([name]) => name === id)![1]);
    const bytes = parts[part]!;
    const copy = changesOf(bytes).map((changes) => zipSync({ ...parts, [part]: changed(bytes, changes) }));
    fc.assert(
      fc.property(copy, (odd) => {
        expect(faultOf(readTables(odd, 'odd', platform))).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });
});

/** One thing that happens to the bytes of a file. */
type Change =
  | { readonly kind: 'byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'left out' | 'twice'; readonly at: number; readonly length: number };

function changesOf({ length }: Uint8Array): fc.Arbitrary<Change[]> {
  const at = fc.nat({ max: length - 1 });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant('byte' as const), at, byte: fc.nat({ max: 255 }) }),
    fc.record({ kind: fc.constant('cut' as const), at }),
    fc.record({ kind: fc.constant('left out' as const), at, length: fc.integer({ min: 1, max: 50 }) }),
    fc.record({ kind: fc.constant('twice' as const), at, length: fc.integer({ min: 1, max: 500 }) }),
  );
  return fc.array(change, { minLength: 1, maxLength: 4 });
}

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((odd, change) => {
    const before = odd.subarray(0, change.at);
    const after = odd.subarray(change.at);
    if (change.kind === 'cut') return before;
    if (change.kind === 'byte') return Uint8Array.from([...before, change.byte, ...after.subarray(1)]);
    if (change.kind === 'left out') return Uint8Array.from([...before, ...after.subarray(change.length)]);
    return Uint8Array.from([...before, ...after.subarray(0, change.length), ...after]);
  }, bytes);
}
