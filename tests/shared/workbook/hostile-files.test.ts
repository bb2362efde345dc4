import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inFile } from '../../../shared/issue.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readXlsx } from '../../../shared/outputs/workbook/read-xlsx.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { compoundFile } from '../../support/compound-file.ts';
import { idOf } from './generated-dataset.ts';
import { emptyDataset, modelOf, sheetsOf } from './written.ts';

const activity = { id: idOf(3, 1), reference: '=1+1', title: '@SUM(A1:A9)', followUp: '#REF!' };
const whole = await writeXlsx(
  modelOf({
    ...emptyDataset,
    activities: [
      {
        ...activity,
        links: [
          { id: idOf(9, 1), url: 'https://a.example/?q=1&r=2' },
          { id: idOf(9, 2), url: 'http://b.example/' },
          { id: idOf(9, 3), url: 'https://c.example@d.example/' },
        ],
      },
    ],
  }),
);
const parts = unzipSync(whole);
const textOf = (path: string) => new TextDecoder().decode(parts[path]);
const withPart = (path: string, content: Uint8Array) => zipSync({ ...parts, [path]: content });

function refusalOf(bytes: Uint8Array): string | undefined {
  const result = readXlsx(bytes);
  return result.ok ? undefined : issueSentence(inFile(result.issues[0]!, 'odd.xlsx'));
}

/** The central directory's size of every entry, raised without touching the entries. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe('a file that is no workbook of ours', () => {
  const manyEntries = Object.fromEntries(
    Array.from({ length: 2_001 }, (_, index) => [`part${index}`, new Uint8Array()]),
  );
  test.each([
    ['an empty file', new Uint8Array(), 'is not an Excel workbook'],
    ['plain text', strToU8('Name;Total\nA;1\n'), 'is not an Excel workbook'],
    ['a SYLK file', strToU8('ID;PWXL;N;E\nC;Y65536;X16384;K1\nE\n'), 'is not an Excel workbook'],
    ['another zip', zipSync({ 'a.txt': strToU8('hello') }), 'is not an Excel workbook'],
    ['an old workbook', compoundFile('Workbook'), 'of an older Excel'],
    ['a password', compoundFile('EncryptedPackage'), 'protected with a password'],
    ['an old text document', compoundFile('WordDocument'), 'is not an Excel workbook'],
    ['a file cut short', whole.subarray(0, whole.length - 100), 'is damaged'],
    ['more than 25 MB', new Uint8Array(25 * 1024 * 1024 + 1), 'larger than 25 MB'],
    ['too many entries', zipSync({ ...parts, ...manyEntries }), 'would unpack to far more'],
    ['a packed desert', withPart('xl/desert.xml', new Uint8Array(30_000_000)), 'would unpack to far more'],
    ['200 MB declared', withDeclaredSize(whole, 20_000_000), 'would unpack to far more'],
    ['a size that is not true', withDeclaredSize(whole, 10), 'is damaged'],
    ['an entry outside', withPart('../evil.xml', strToU8('x')), 'is damaged'],
    ['no sheets at all', withPart('xl/workbook.xml', strToU8('<nothing/>')), 'is damaged'],
  ])('%s is refused with one sentence', (_, bytes, sentence) => {
    expect(refusalOf(bytes)).toContain(sentence);
    expect(refusalOf(bytes)).toContain('odd.xlsx');
  });

  test('a sheet that claims a million rows and columns is read as what it holds', () => {
    const sheet = textOf('xl/worksheets/sheet1.xml').replace(
      /<dimension ref="[^"]*"/,
      '<dimension ref="A1:XFD1048576"',
    );
    const result = readXlsx(withPart('xl/worksheets/sheet1.xml', strToU8(sheet)));
    expect(result.ok && result.value[0]?.rows.filter((row) => row.length > 0)).toHaveLength(2);
  });

  test('more rows than can be read are refused, not cut off', () => {
    const row = '<row r="200002"><c r="A200002"><v>1</v></c></row></sheetData>';
    const sheet = textOf('xl/worksheets/sheet1.xml').replace('</sheetData>', row);
    expect(refusalOf(withPart('xl/worksheets/sheet1.xml', strToU8(sheet)))).toContain('has more than 200,000 rows');
  });

  test('a formula is told from the value it shows', () => {
    const sheet = textOf('xl/worksheets/sheet1.xml').replace(
      '</sheetData>',
      '<row r="3"><c r="D3"><f>1+1</f><v>2</v></c></row></sheetData>',
    );
    const result = readXlsx(withPart('xl/worksheets/sheet1.xml', strToU8(sheet)));
    expect(result.ok && result.value[0]?.rows[2]?.[3]).toEqual({ unreadable: 'formula' });
  });

  test('changed bytes and cut files never end in anything but a reading or a sentence', () => {
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }), cut: fc.boolean() });
    fc.assert(
      fc.property(change, ({ at, byte, cut }) => {
        const bytes = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) bytes[at] = byte;
        const result = readXlsx(bytes);
        expect(result.ok || result.issues.length === 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workbook that is handed out', () => {
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));

  test('has no formula in any cell', () => {
    expect(names.filter((name) => name.includes('worksheets/') && /<f[ >]/.test(textOf(name)))).toEqual([]);
  });

  test('keeps text as text', async () => {
    const [sheet] = await sheetsOf({ ...emptyDataset, activities: [activity] });
    const at = (header: string) => sheet?.rows[1]?.[sheet.rows[0]!.indexOf(header)];
    expect([at('Reference'), at('Title'), at('To come back to')]).toEqual(['=1+1', '@SUM(A1:A9)', '#REF!']);
  });

  test('makes links of https addresses only', () => {
    const links = Object.keys(parts)
      .filter((name) => name.endsWith('.rels'))
      .map(textOf)
      .join('');
    expect(links).toContain('https://a.example/?q=1&amp;r=2');
    expect(links).not.toMatch(/[bcd]\.example/u);
  });

  test('has frozen headers, filters, offered lists and hidden ids', () => {
    const sheet = textOf('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane xSplit="6" ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:');
    expect(sheet).toMatch(/<dataValidation type="list"[^>]*><formula1>Lists!\$A\$2:\$A\$15</);
    expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden/);
    expect(textOf('xl/workbook.xml')).toMatch(/name="Lists"[^>]*state="hidden"/);
    expect(textOf('xl/workbook.xml')).toMatch(/name="About"[^>]*state="veryHidden"/);
  });
});
