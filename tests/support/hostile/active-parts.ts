import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { relationshipsOf, wordParts } from '../word-parts.ts';

/**
 * What in a file would do something of its own: calculate, fetch, run, lead anywhere but to an https address. Each looks
 * at the finished bytes, with nothing of what wrote them.
 */

/** How a cell begins that a spreadsheet calculates, written out apart from the application's own rule. */
const calculated = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\ufe66', '\ufe62', '\ufe63', '\ufe6b'];

/** Whether a spreadsheet that is given this text for a cell would calculate it. */
export function wouldCalculate(cell: string): boolean {
  // It takes blanks, and the quotation marks around a field, off first.
  const stripped = cell.replace(/^["\s]+/u, '');
  if (!calculated.some((sign) => stripped.startsWith(sign))) return false;
  return !/^[-+]?[\d.,\s]+%?$/u.test(cell);
}

const decoded = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Of a workbook: formulas in cells, cells that are no text and no number, links, anything from outside. */
export function activeInWorkbook(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  return parts.flatMap(([path, xml]) => {
    const found: string[] = [];
    if (/externalLink|vbaProject|macrosheet|activeX|embeddings|connections|queryTable/iu.test(path)) found.push(path);
    if (path.includes('worksheets/') && path.endsWith('.xml')) {
      found.push(...[...xml.matchAll(/<f[ >][^<]*/gu)].map(([formula]) => `${path}: ${formula}`));
      for (const [cell, kind] of xml.matchAll(/<c [^>]*?t="([^"]*)"[^>]*>/gu))
        if (!['s', 'inlineStr', 'n', 'b'].includes(kind ?? '')) found.push(`${path}: ${cell}`);
      if (/<(?:oleObject|control|legacyDrawing|webPublish)/u.test(xml)) found.push(`${path}: an object`);
    }
    if (path.endsWith('.rels')) {
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/gu))
        if (!decoded(target).startsWith('https://')) found.push(`${path}: ${target}`);
    }
    return found;
  });
}

/** Of a Word file: fields other than page numbers, links, objects, anything fetched. */
export function activeInWord(bytes: Uint8Array): readonly string[] {
  const parts = wordParts(bytes);
  const fields = [...parts].flatMap(([path, xml]) =>
    [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|<w:fldSimple[^>]*w:instr="([^"]*)"/gu)]
      .map(([, text, simple]) => (text ?? simple ?? '').trim())
      .filter((field) => !['PAGE', 'NUMPAGES', ''].includes(field))
      .map((field) => `${path}: field ${field}`),
  );
  const objects = [...parts].flatMap(([path, xml]) =>
    /<w:(?:altChunk|object|control|subDoc|attachedTemplate)|<o:OLEObject/u.test(xml) ? [`${path}: an object`] : [],
  );
  const outside = relationshipsOf(parts)
    .filter(({ isExternal, type, target }) => isExternal && (type !== 'hyperlink' || !target.startsWith('https://')))
    .map(({ type, target }) => `${type}: ${target}`);
  return [...fields, ...objects, ...outside];
}

const plainElements: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 p ol ul li table caption thead tbody tr th td br strong a'.split(' '),
);
/** Each of them becomes a cell, or several, when it is pasted into a spreadsheet. */
const cells: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 p li caption th td br'.split(' '));

/** Of HTML: elements and attributes beyond plain ones, links, and texts that a spreadsheet would calculate. */
export function activeInHtml(html: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  const endCell = () => {
    // HTML shows blanks at the ends of a cell to nobody.
    if (wouldCalculate(text.trim())) found.push(`calculated: ${text}`);
    text = '';
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (cells.has(name)) endCell();
        if (!plainElements.has(name)) found.push(`<${name}>`);
        for (const [attribute, value] of Object.entries(attributes)) {
          const isPlain = name === 'table' ? attribute === 'border' : name === 'a' && attribute === 'href';
          if (!isPlain || (name === 'a' && !value.startsWith('https://'))) found.push(`${attribute}="${value}"`);
        }
      },
      ontext: (piece) => (text += piece),
      onclosetag: (name) => {
        if (cells.has(name)) endCell();
      },
      oncomment: () => found.push('a comment'),
      onprocessinginstruction: () => found.push('an instruction'),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return found;
}

/** Of plain text on the clipboard: every line, divided by tabs, is cells. */
export function activeInText(text: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- a tab at the beginning of a line is an empty first cell
  const lines = text.split(/\r\n|[\n\r\v\f\0\u0085\u2028\u2029]/u);
  return lines.flatMap((line) => line.split('\t')).filter(wouldCalculate);
}

/** Of Markdown: whatever is left of marks of its own when those that are escaped and those of the writer are taken out. */
export function activeInMarkdown(markdown: string): readonly string[] {
  const bare = markdown
    .replace(/\\[^\n]/gu, '')
    .replace(/\]\(<https:\/\/[^<>\s]*>\)/gu, '')
    .replace(/\[(?=[^\]]*$)|\[/gu, '')
    .replace(/<br>/gu, '');
  return bare.match(/!?\]\([^)]*\)|<[a-z/!?][^\n]*|`[^\n]*|&[a-z#0-9]+;/giu) ?? [];
}
