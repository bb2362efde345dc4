import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readPasted } from '../../../shared/reading/read-pasted.ts';
import { settled } from '../../support/settled.ts';

const html = (text: string) => settled(readPasted({ html: text, text: 'x' }, 'what was pasted')).sheets;
const plain = (text: string) => settled(readPasted({ text }, 'what was pasted'));

describe('a table pasted from a document', () => {
  test('of Word: paragraphs in cells are lines, styles and scripts are nothing', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0} --></style><title>List</title></head>
<body lang=LT><!--StartFragment--><p class=MsoNormal>Dalyvių <b>sąrašas</b><o:p></o:p></p>
<table class=MsoNormalTable border=1><tr><td width=40 valign=top><p class=MsoNormal>Nr.</p></td><td><p class=MsoNormal>Vardas,
  pavardė</p></td></tr><tr><td>1</td><td><p>Živilė</p><p>Mėginaitė&nbsp;&amp; Ko<o:p></o:p></p><script>alert(1)</script></td></tr></table><!--EndFragment--></body></html>`;
    expect(html(word)).toEqual([
      { name: '1', rows: [['Dalyvių sąrašas'], ['Nr.', 'Vardas, pavardė'], ['1', 'Živilė\nMėginaitė & Ko']] },
    ]);
  });

  test('of Excel: cells left open by its HTML are closed', () => {
    expect(html('<table><col width=64><tr height=20><td>a<td x:num>1<tr><td>b<br>c<td>2</table>')[0]?.rows).toEqual([
      ['a', '1'],
      ['b\nc', '2'],
    ]);
  });

  test('says which cells are merged, across and down', () => {
    const merged =
      '<table><tr><th rowspan=2>Nr.</th><th colspan=2>Lytis</th></tr><tr><th>V</th><th>M</th></tr><tr><td>1</td><td></td><td>x</td></tr></table>';
    expect(html(merged)[0]).toEqual({
      name: '1',
      rows: [
        ['Nr.', 'Lytis'],
        ['', 'V', 'M'],
        ['1', '', 'x'],
      ],
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  test('with spans beyond all measure is refused', () => {
    const refusal = readPasted({ html: '<table><tr><td colspan=999999999>a</td></tr></table>', text: '' }, 'the table');
    expect(refusal.ok ? '' : issueSentence(refusal.issues[0]!)).toContain('more than 2,000 columns');
  });

  test('a cell that reaches down beyond the last row ends there', () => {
    expect(html('<table><tr><td rowspan=65000>a<td>b<tr><td>c</table>')[0]).toEqual({
      name: '1',
      rows: [
        ['a', 'b'],
        ['', 'c'],
      ],
      merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
    });
  });
});

describe('text that was pasted', () => {
  test('is divided at tabs, with cells over lines in quotation marks', () => {
    expect(plain('Vardas\tPastabos\nŽivilė\t"išvyko\nanksčiau"\nRasa\n')).toMatchObject({
      container: 'pasted',
      encoding: 'pasted',
      delimiter: '\t',
      sheets: [{ rows: [['Vardas', 'Pastabos'], ['Živilė', 'išvyko\nanksčiau'], ['Rasa']] }],
    });
  });

  test('of a PDF is divided where columns stand apart, and a blank field keeps its place', () => {
    const text = [
      'Attendance list, Vilnius 2024-02-20',
      '',
      'Nr.  Name, surname        Organisation      Signature',
      '1    Rasa Pavyzdytė       Demo NGO          +',
      '2    Jonas Bandauskas                       +',
      '3    Ūla Šablonaitė       Artdemo',
    ].join('\n');
    expect(plain(text).sheets[0]?.rows).toEqual([
      ['Attendance list, Vilnius 2024-02-20'],
      [],
      ['Nr.', 'Name, surname', 'Organisation', 'Signature'],
      ['1', 'Rasa Pavyzdytė', 'Demo NGO', '+'],
      ['2', 'Jonas Bandauskas', '', '+'],
      ['3', 'Ūla Šablonaitė', 'Artdemo'],
    ]);
  });

  test('of a PDF whose columns do not line up is divided at two blanks', () => {
    expect(plain('Rasa Pavyzdytė  Demo NGO\nJonas  Artdemo\n').sheets[0]?.rows).toEqual([
      ['Rasa Pavyzdytė', 'Demo NGO'],
      ['Jonas', 'Artdemo'],
    ]);
  });

  test('one name a line is a table of one column', () => {
    expect(plain('Rasa Pavyzdytė\r\nJonas Bandauskas\r\n').sheets[0]?.rows).toEqual([
      ['Rasa Pavyzdytė'],
      ['Jonas Bandauskas'],
    ]);
  });

  test('HTML without a table is left aside', () => {
    const pasted = { html: '<p>Rasa</p>', text: 'Rasa\tDemo NGO' };
    expect(settled(readPasted(pasted, 'x')).sheets[0]?.rows).toEqual([['Rasa', 'Demo NGO']]);
  });

  test('nothing at all is no table', () => {
    const refusal = readPasted({ text: ' \n ' }, 'what was pasted');
    expect(refusal.ok ? '' : issueSentence(refusal.issues[0]!)).toContain('no table');
  });
});
