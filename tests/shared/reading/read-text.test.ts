import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import { settled } from '../../support/settled.ts';
import { tableRefusal } from '../../support/table-refusal.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();
const tablesOf = (text: string): Tables => settled(readTables(platform.encodeUtf8(text), 'list.csv', platform));
const rowsOf = (text: string) => tablesOf(text).sheets[0]!.rows;

describe('what stands between fields', () => {
  test.each([
    [',', 'Name,Email\nRasa,r@demo.example\n'],
    [';', 'Vardas;Val.\nRasa;3,5\nJonas;6,0\n'],
    ['\t', 'Name\tTime\nRasa\t14/11/22, 09:29\nJonas\t14/11/22, 09:31\n'],
    ['|', 'Name|Email\nRasa|r@demo.example\n'],
    [',', '"Name","Total; in hours"\n"Rasa","1; 2"\n'],
    [';', 'sep=;\nName,Email;Total\n'],
    [',', 'Attendee Report,\nTopic,ID,Start\nA,1,2\nHost Details,\nName,Email\nB,b@demo.example\n'],
    [undefined, 'Rasa Pavyzdytė\nJonas Bandauskas\n'],
  ])('%j in %j', (delimiter, text) => {
    expect(tablesOf(text).delimiter).toBe(delimiter);
  });

  test('Excel’s line that names the delimiter is no row', () => {
    expect(rowsOf('sep=;\r\nName;Total\r\n')).toEqual([['Name', 'Total']]);
  });
});

describe('rows keep their place', () => {
  test.each([
    ['blank lines', 'a;b\n\n\nc;d\n', [['a', 'b'], [], [], ['c', 'd']]],
    ['lines of delimiters only', 'a,b\n,,,\nc,d\n', [['a', 'b'], [], ['c', 'd']]],
    ['short and long rows', 'a;b;c\nd\ne;f;g;h\n', [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]],
    [
      'a field with line breaks',
      'a;"b\nb\nb"\nc;d\n',
      [
        ['a', 'b\nb\nb'],
        ['c', 'd'],
      ],
    ],
    [
      'a Windows line break in a field',
      'a;"b\r\nb"\r\nc;"d"\r\n',
      [
        ['a', 'b\r\nb'],
        ['c', 'd'],
      ],
    ],
    ['quotation marks in a field', 'a;"b ""b"" b"\n', [['a', 'b "b" b']]],
    [
      'line ends of both kinds',
      'a;b\r\nc;d\ne;f\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'line ends of older Macs',
      'a;b\rc;d\re;"f\nf"\r',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f\nf'],
      ],
    ],
    [
      'no line end at the end',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['blank rows at the end', 'a;b\n;\n\n;;\n', [['a', 'b']]],
    [
      'blanks after a quoted field',
      '"a" ;"b"\t\n"c";"d"\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(tablesOf(text).issues).toEqual([]);
  });
});

describe('what exports wrap around text is taken off', () => {
  test.each([
    ['="00123"', '00123'],
    ['"=""2021-06-14 17:00:00"""', '2021-06-14 17:00:00'],
    ['"=""a """"b"""" c"""', 'a "b" c'],
    ["'=1+1", '=1+1'],
    ["'+37060000000", '+37060000000'],
    ["'-", '-'],
    ["'@home", '@home'],
    ['=1+1', '=1+1'],
    ['=HYPERLINK("http://a.example")', '=HYPERLINK("http://a.example")'],
    ["'tis", "'tis"],
    ["O'Briain", "O'Briain"],
    ['+37060012345', '+37060012345'],
    ['10-14', '10-14'],
    ['01/02/2023', '01/02/2023'],
  ])('%s is %s', (field, text) => {
    expect(rowsOf(`a;b;c\n1;${field};x\n`)[1]).toEqual(['1', text, 'x']);
  });
});

/** A table of five rows with a line in the middle. */
const around = (line: string, end = '\n') =>
  `Name;Email;Time${end}A;a@x;1${end}${line}${end}B;b@x;2${end}"C";c@x;3${end}D;d@x;4${end}`;

describe('a damaged row costs one row and a warning', () => {
  test.each([
    ['a mark that is never closed', '"Integrācija;i@x;5', []],
    ['a mark that is closed too early', '"Integrācija "x" y";i@x;5', []],
    ['a NUL', 'Ol\0ena;o@x;5', []],
  ])('%s', (_, line, row) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { sheets, issues } = tablesOf(around(line, end));
      expect(sheets[0]?.rows).toEqual([
        ['Name', 'Email', 'Time'],
        ['A', 'a@x', '1'],
        row,
        ['B', 'b@x', '2'],
        ['C', 'c@x', '3'],
        ['D', 'd@x', '4'],
      ]);
      expect(issues).toEqual([
        { code: 'tables.damagedRow', severity: 'warning', path: { file: 'list.csv', row: 3 }, params: {} },
      ]);
      expect(issueSentence(issues[0]!)).toContain('Row 3 of list.csv is damaged and was left out');
    }
  });

  test.each([
    ['in the middle of a field', 'Jonas "JB" Bandauskas;j@x;5', ['Jonas "JB" Bandauskas', 'j@x', '5']],
    ['and a blank before the delimiter', '"Integrācija …" ;i@x;5', ['Integrācija …', 'i@x', '5']],
  ])('marks %s are no damage', (_, line, row) => {
    const { sheets, issues } = tablesOf(around(line));
    expect(sheets[0]?.rows[2]).toEqual(row);
    expect(issues).toEqual([]);
  });

  test('a damaged last line leaves all others', () => {
    expect(rowsOf('a;"b"\nc;d\ne;"f\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('a mark left open takes no rows along to the next mark that could close it', () => {
    const { sheets, issues } = tablesOf('Name;Email;Time\n"A;a@x;1\nB;b@x;2\nC;c@x;3\nD;d@x;"4"\nE;e@x;5"\nF;f@x;6\n');
    expect(sheets[0]?.rows.map((row) => row[0])).toEqual(['Name', undefined, 'B', 'C', 'D', 'E', 'F']);
    expect(issues.map(({ path }) => path.row)).toEqual([2]);
  });

  test('a long answer in marks is no rows, whatever commas it has', () => {
    const answer = 'Many thanks, all\nVilnius, Kaunas, Jonava, Ludza\nwith regards';
    const { sheets, issues } = tablesOf(`Name,Email,Remarks\nA,a@x,"${answer}"\nB,b@x,c\n`);
    expect(sheets[0]?.rows[1]).toEqual(['A', 'a@x', answer]);
    expect([sheets[0]?.rows.length, issues]).toEqual([3, []]);
  });

  test('a field in marks over lines counts as one row before the damaged one', () => {
    expect(tablesOf('a;"b\nb"\n"c;d\n"e";f\n').issues[0]?.path.row).toBe(2);
  });

  test('of very many damaged rows fifty are named, and the rest is a number', () => {
    const { issues } = tablesOf(`a;b\n${'"x" y;1\n'.repeat(200)}`);
    expect(issues).toHaveLength(51);
    expect(issueSentence(issues.at(-1)!)).toContain('150 more rows of list.csv are damaged');
  });
});

describe('hostile text ends in a reading or a sentence', () => {
  test('names of the prototype are cells like any other', () => {
    const text = '__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n';
    expect(rowsOf(text)[0]).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('a cell of 400,000 letters is read whole', () => {
    const long = 'ž'.repeat(400_000);
    expect(rowsOf(`a;b\n${long};"${long}"\n`)[1]).toEqual([long, long]);
  });

  test('two million columns are refused with their limit', () => {
    const issue = tableRefusal(platform.encodeUtf8(`a;b\n${'x;'.repeat(2_000_000)}\n`));
    expect(issueSentence(issue)).toContain('a row with more than 2,000 columns');
  });

  test('two million blank columns are blank', () => {
    expect(rowsOf(`a;b\nc${';'.repeat(2_000_000)}\n`)).toEqual([['a', 'b'], ['c']]);
  });

  test('more than 200,000 rows below the header are refused, 200,000 are read', () => {
    expect(rowsOf('x;y\n'.repeat(200_001))).toHaveLength(200_001);
    expect(issueSentence(tableRefusal(platform.encodeUtf8('x;y\n'.repeat(200_002))))).toContain('200,000 rows');
  });

  test('more lines than any spreadsheet has are refused without a look at each, also blank ones', () => {
    expect(rowsOf(`x;y\n${';\n'.repeat(1_000_000)}`)).toEqual([['x', 'y']]);
    expect(issueSentence(tableRefusal(platform.encodeUtf8(`x;y\n${'\n'.repeat(10_000_000)}`)))).toContain(
      '200,000 rows',
    );
  });

  test.each([
    ['marks only', '"'.repeat(5_000_000)],
    ['an odd number of marks', '"'.repeat(5_000_001)],
    ['marks and line ends', '"\n'.repeat(100_000)],
    ['marks that open a field in every line', '"a\n'.repeat(100_000)],
    ['marks that close too early in every line', '"a"b\n'.repeat(100_000)],
    ['one mark before 200,000 lines', `a;b\n"c;d\n${'e;f\n'.repeat(199_000)}`],
    ['marks in pairs before a last single one', `a;b\n${'"""x""'.repeat(100_000)}"`],
  ])('%s', (_, text) => {
    const start = performance.now();
    const read = readTables(platform.encodeUtf8(text), 'list.csv', platform);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(read.ok || read.issues.length === 1).toBe(true);
  });

  test('one mark left open before 199,000 lines costs one of them', () => {
    const { sheets, issues } = tablesOf(`a;b\n"c;d\n${'e;f\n'.repeat(199_000)}`);
    expect([sheets[0]?.rows.length, issues.length]).toEqual([199_002, 1]);
  });

  test('bytes by chance are called neither text nor workbook', () => {
    let seed = 7;
    const bytes = Uint8Array.from({ length: 100_000 }, () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) >> 16);
    expect(issueSentence(tableRefusal(bytes))).toContain('neither a text nor a workbook nor a document');
  });
});
