import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph, or the rows of a table. A line break in a cell makes a second paragraph in it. */
export type WordBlock = string | readonly (readonly string[])[];

/** A Word document of paragraphs and tables (ECMA-376, the least that Word opens). */
export function wordBytes(blocks: readonly WordBlock[]): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraphOf(block) : tableOf(block))).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.' +
        'wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/` +
        'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map(rowOf).join('')}</w:tbl>`;
}

function rowOf(cells: readonly string[]): string {
  const inner = cells.map((cell) => `<w:tc>${cell.split('\n').map(paragraphOf).join('')}</w:tc>`);
  return `<w:tr>${inner.join('')}</w:tr>`;
}

function paragraphOf(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:p><w:r><w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`;
}
