import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import { settled } from '../../support/settled.ts';
import { tableRefusal } from '../../support/table-refusal.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { cell, paragraph, row, table, wordDocument } from '../../support/word-document.ts';

const tablesOf = (body: string) => settled(readTables(wordDocument(body), 'list.docx', testPlatform()));
const sheetsOf = (body: string) => tablesOf(body).sheets;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

describe('a Word document', () => {
  test('is told by its content', () => {
    expect(tablesOf(table(row(cell('Vardas'))))).toMatchObject({ container: 'docx', encoding: 'docx', issues: [] });
  });

  test('gives the lines before a table as rows above it', () => {
    const body = `${paragraph('DALYVIŲ SĄRAŠAS')}${paragraph('')}${paragraph('Jonava, 2023 m. rugsėjo 19 d.')}${table(row(cell('Nr.'), cell('Vardas')), row(cell('1'), cell('Živilė')))}`;
    expect(sheetsOf(body)).toEqual([
      { name: '1', rows: [['DALYVIŲ SĄRAŠAS'], ['Jonava, 2023 m. rugsėjo 19 d.'], ['Nr.', 'Vardas'], ['1', 'Živilė']] },
    ]);
  });

  test('gives each table as a sheet, under its caption or its number', () => {
    const captioned = table(row(cell('b'))).replace('<w:tblPr/>', '<w:tblPr><w:tblCaption w:val="2 diena"/></w:tblPr>');
    expect(sheetsOf(table(row(cell('a'))) + paragraph('Second day') + captioned)).toEqual([
      { name: '1', rows: [['a']] },
      { name: '2 diena', rows: [['Second day'], ['b']] },
    ]);
  });

  test('says which cells are merged, across and down', () => {
    const body = table(
      row(cell('Nr.', '<w:vMerge w:val="restart"/>'), cell('Lytis', span(2)), cell('x')),
      row(cell('', '<w:vMerge/>'), cell('V'), cell('M'), cell('y')),
      row(cell('1'), cell(''), cell('x'), cell('z')),
    );
    expect(sheetsOf(body)[0]).toEqual({
      name: '1',
      rows: [
        ['Nr.', 'Lytis', '', 'x'],
        ['', 'V', 'M', 'y'],
        ['1', '', 'x', 'z'],
      ],
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  test('keeps columns in place where a row begins later', () => {
    const late = row(cell('b')).replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>');
    expect(sheetsOf(table(row(cell('a'), cell('x'), cell('y')), late))[0]?.rows).toEqual([
      ['a', 'x', 'y'],
      ['', '', 'b'],
    ]);
  });

  test('gives paragraphs, breaks and a table inside a cell as lines of it', () => {
    const inner = `<w:tc>${paragraph('Vilnius')}<w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p>${table(row(cell('c'), cell('d')))}</w:tc>`;
    expect(sheetsOf(table(row(cell('a'), inner), row(cell('e'), cell('f'))))[0]?.rows).toEqual([
      ['a', 'Vilnius\nA\nB\nc\nd'],
      ['e', 'f'],
    ]);
  });

  test('takes nothing that was deleted, moved away or is only formatting', () => {
    const moved = `<w:tc><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r></w:p></w:tc>`;
    expect(sheetsOf(table(row(moved)))[0]?.rows).toEqual([['new']]);
  });

  test('without a table has none', () => {
    const issue = tableRefusal(wordDocument(paragraph('Dear colleagues')), 'letter.docx');
    expect(issueSentence(issue)).toContain('There is no table in the file letter.docx');
  });

  test.each([
    ['a cell as wide as a million columns', table(row(cell('a', span(1_000_000)))), 'more than 2,000 columns'],
    [
      'cells that add up to too many',
      table(row(...Array<string>(300).fill(cell('a', span(9))))),
      'more than 2,000 columns',
    ],
    ['more rows than are read', table(row(cell('a')).repeat(200_002)), 'more than 200,000 rows'],
    [
      'few cells that stand for millions',
      table(row(cell('a', span(1_900)), cell('b')).repeat(6_000)),
      'more than 10,000,000 cells',
    ],
  ])('%s: refused, never cut off', (_, body, sentence) => {
    expect(issueSentence(tableRefusal(wordDocument(body)))).toContain(sentence);
  });

  test.each([
    ['rows outside tables', row(cell('a'))],
    [
      'cells outside rows',
      '<w:tbl><w:tc><w:tcPr><w:gridSpan w:val="-3"/></w:tcPr></w:tc><w:gridBefore w:val="9"/></w:tbl>',
    ],
    ['a table that never ends', '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a'],
    ['tables in tables in tables', '<w:tbl><w:tr><w:tc>'.repeat(50_000)],
  ])('%s end in a reading or a sentence', (_, body) => {
    const read = readTables(wordDocument(body), 'odd.docx', testPlatform());
    expect(read.ok || read.issues.length === 1).toBe(true);
  });
});
