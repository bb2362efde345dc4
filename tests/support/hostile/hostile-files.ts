import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { utils, write } from 'xlsx';
import { compoundFile } from '../compound-file.ts';
import { encryptedXls } from '../encrypted-xls.ts';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Parts {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly strings?: string;
  readonly more?: Zippable;
}

const plainSheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>';

/** A workbook with one sheet, by hand. */
function workbook({ sheet = plainSheet, workbook: inside, strings, more }: Parts): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/comments1.xml" ContentType="${type}.comments+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/comments" Target="../comments1.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}">${inside ?? '<sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets>'}</workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      strings ?? `<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>Vardas</t></si></sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
    ...more,
  });
}

function openDocument(body: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

function document(body: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const sheetOf = (bookType: 'biff8' | 'xlsb') =>
  new Uint8Array(
    write(
      utils.book_new(
        utils.aoa_to_sheet([
          ['Vardas', 1],
          ['x'.repeat(5_000), 2],
        ]),
        'L',
      ),
      {
        type: 'array',
        bookType,
      },
    ) as ArrayBuffer,
  );

/** The allocation table of a compound file leads in a circle. */
function circularXls(): Uint8Array {
  const bytes = sheetOf('biff8').slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let entry = 0; entry < 128; entry += 1) view.setUint32(table + entry * 4, entry === 0 ? 1 : 0, true);
  return bytes;
}

/** Every record of the workbook stream claims the largest length. */
function longRecords(): Uint8Array {
  const bytes = sheetOf('biff8').slice();
  for (let at = 512; at < bytes.length - 4; at += 512) bytes.set([0xff, 0xff], at + 2);
  return bytes;
}

function directoryChanged(bytes: Uint8Array, at: number, change: (value: number) => number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let place = 0; place < changed.length - 46; place += 1)
    if (view.getUint32(place, true) === 0x02014b50)
      view.setUint32(place + at, change(view.getUint32(place + at, true)), true);
  return changed;
}

const times = (count: number, text: string) => text.repeat(count);
const bomb = `<!DOCTYPE x [<!ENTITY a "${times(50, 'lol')}">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${times(10, `&${'abcdefghi'[index]};`)}">`,
).join('')}]>`;

/** Files that were made to do harm to whoever reads them: by their size, their depth, their claims, their names. */
export const hostileFiles: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['SYLK that claims every cell', () => strToU8('ID;PWXL;N;E\nC;Y1048576;X16384;K1\nE\n')],
  ['a workbook that claims every cell', () => workbook({ sheet: `<dimension ref="A1:XFD1048576"/>${plainSheet}` })],
  [
    'a cell beyond every sheet',
    () => workbook({ sheet: '<sheetData><row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row></sheetData>' }),
  ],
  [
    'the last cell of a sheet',
    () => workbook({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }),
  ],
  [
    '10,000 merged areas, each of everything',
    () =>
      workbook({ sheet: `${plainSheet}<mergeCells>${times(10_000, '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>` }),
  ],
  [
    'hidden columns and rows without end',
    () => workbook({ sheet: `<cols>${times(5_000, '<col min="1" max="16384" hidden="1"/>')}</cols>${plainSheet}` }),
  ],
  [
    'a text that is not there',
    () =>
      workbook({
        sheet:
          '<sheetData><row r="1"><c r="A1" t="s"><v>-1</v></c><c r="B1" t="s"><v>4294967296</v></c></row></sheetData>',
      }),
  ],
  [
    'a million laughs',
    () => workbook({ strings: `<?xml version="1.0"?>${bomb}<sst xmlns="${main}"><si><t>&j;</t></si></sst>` }),
  ],
  [
    'a text from another file',
    () =>
      workbook({
        strings: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst xmlns="${main}"><si><t>&a;</t></si></sst>`,
      }),
  ],
  [
    '100,000 elements in each other',
    () => workbook({ sheet: `<sheetData>${times(100_000, '<row r="1">')}${times(100_000, '</row>')}</sheetData>` }),
  ],
  ['elements that never end', () => workbook({ sheet: `<sheetData>${times(200_000, '<row r="1"><c r="A1"><v>')}` })],
  [
    'a comment that reaches for every object',
    () =>
      workbook({
        more: {
          'xl/comments1.xml': strToU8(
            `<comments xmlns="${main}"><authors><author>x</author></authors><commentList><comment ref="__proto__" authorId="0"><text><t>x</t></text></comment><comment ref="constructor" authorId="0"><text><t>x</t></text></comment></commentList></comments>`,
          ),
        },
      }),
  ],
  [
    'names that every object has',
    () =>
      workbook({
        workbook:
          '<sheets><sheet name="__proto__" sheetId="1" r:id="r1"/><sheet name="constructor" sheetId="2" r:id="r1"/><sheet name="toString" sheetId="3" r:id="r1"/></sheets><definedNames><definedName name="__proto__">List!$A$1</definedName></definedNames>',
      }),
  ],
  ['headers that every object has', () => strToU8('__proto__;constructor;prototype;toString\n1;2;3;4\nx;y;z;w\n')],
  [
    'a workbook of 3,000 sheets',
    () =>
      workbook({
        workbook: `<sheets>${Array.from({ length: 3_000 }, (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="r1"/>`).join('')}</sheets>`,
      }),
  ],
  [
    'formats without end',
    () =>
      workbook({
        more: {
          'xl/styles.xml': strToU8(
            `<styleSheet xmlns="${main}"><numFmts>${Array.from({ length: 20_000 }, (_, index) => `<numFmt numFmtId="${index + 200}" formatCode="${times(20, '[h]:mm;')}"/>`).join('')}</numFmts></styleSheet>`,
          ),
        },
      }),
  ],
  ['an archive that unpacks to a desert', () => workbook({ more: { 'xl/desert.xml': new Uint8Array(50_000_000) } })],
  ['an archive that declares 4 GB', () => directoryChanged(workbook({}), 24, () => 0xfffffff0)],
  ['an archive that declares less than it holds', () => directoryChanged(workbook({}), 24, () => 1)],
  ['an archive whose entries are one', () => directoryChanged(workbook({}), 42, () => 0)],
  [
    'an archive with 2,001 entries',
    () =>
      workbook({
        more: Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`x${index}`, new Uint8Array()])),
      }),
  ],
  [
    'an archive that writes elsewhere',
    () =>
      workbook({ more: { '../../../../etc/cron.d/x': strToU8('x'), '/etc/x': strToU8('x'), 'C:\\x': strToU8('x') } }),
  ],
  [
    'an ODS file of two thousand million rows',
    () =>
      openDocument(
        '<table:table table:name="L"><table:table-row table:number-rows-repeated="2147483647"><table:table-cell table:number-columns-repeated="2147483647"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
      ),
  ],
  [
    'an ODS file whose numbers are none',
    () =>
      openDocument(
        '<table:table table:name="L"><table:table-row table:number-rows-repeated="-1"><table:table-cell table:number-columns-repeated="1e99" office:value-type="float" office:value="NaN"/></table:table-row></table:table>',
      ),
  ],
  ['an older workbook that goes round in a circle', circularXls],
  ['an older workbook with records of every length', longRecords],
  ['an older workbook with a password', encryptedXls],
  ['a compound file of nothing', () => compoundFile('Workbook')],
  ['a binary workbook cut in its records', () => sheetOf('xlsb').slice(0, 3_000)],
  [
    'a document with 20,000 tables in each other',
    () =>
      document(
        `${times(20_000, '<w:tbl><w:tr><w:tc>')}<w:p><w:r><w:t>x</w:t></w:r></w:p>${times(20_000, '</w:tc></w:tr></w:tbl>')}`,
      ),
  ],
  [
    'a document with a cell over a million columns',
    () =>
      document(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
  ],
  ['a quotation mark that never closes', () => strToU8(`a;b;c\n"${times(300_000, 'x;y\n')}`)],
  ['quotation marks and nothing else', () => strToU8(times(2_000_000, '"'))],
  ['one line of three million columns', () => strToU8(times(3_000_000, ';'))],
  ['ten million lines', () => strToU8(times(10_000_000, '\n') + 'x')],
  ['a cell of ten million letters', () => strToU8(`Name;Email\n${times(10_000_000, 'a')};x\n`)],
  [
    'blanks that patterns choke on',
    () => strToU8(`Name${times(1_000_000, ' ')}x\nJonas${times(500_000, ' ')}\t${times(500_000, ' ')}x\n`),
  ],
  [
    'addresses that patterns choke on',
    () => strToU8(`Email\n${times(200_000, 'a.')}@${times(200_000, 'a.')}\n${times(100_000, '@')}\n`),
  ],
  ['a text of NULs', () => new Uint8Array(5_000_000)],
  [
    'half of UTF-16',
    () => Uint8Array.from(Buffer.from(`\ufeff${times(50_000, 'Vardas\t\ud800\n')}`, 'utf16le')).slice(0, -1),
  ],
  [
    'a report 100,000 deep',
    () => strToU8(`{"format":"forin-package","version":1,"x":${times(100_000, '[')}${times(100_000, ']')}}`),
  ],
  [
    'a report that reaches for every object',
    () =>
      strToU8(
        '{"format":"forin-package","version":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"records":[]}',
      ),
  ],
  [
    'a report with everything twice',
    () =>
      strToU8(
        '{"format":"forin-package","format":"forin-package","version":1,"version":2,"records":[],"records":[{}]}',
      ),
  ],
  [
    'a report of numbers beyond all',
    () => strToU8(`{"format":"forin-package","version":1e999,"counts":${times(1_000_000, '9')}}`),
  ],
  ['a report with half letters', () => strToU8('{"format":"forin-package","version":1,"project":{"name":"\\ud800"}}')],
  [
    'a web page that calls itself a workbook',
    () =>
      strToU8(
        `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>${times(100_000, '<td colspan=1000000 rowspan=1000000>')}`,
      ),
  ],
];
