import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type {
  DocumentBlock,
  DocumentPicture,
  DocumentTable,
  FullDocument,
} from '../../../shared/outputs/document/document.ts';
import { writeWord } from '../../../shared/outputs/document/write-word.ts';
import { readProse } from '../../../shared/outputs/prose/read-prose.ts';
import { drawnPng } from '../../support/drawn-png.ts';
import { faultInXml } from '../../support/well-formed.ts';
import { readText, relationshipsOf, targetPath, wordParts } from '../../support/word-parts.ts';

const at = '2026-01-31T12:00:00.000Z';
const made = async (...blocks: readonly DocumentBlock[]) => wordParts(await writeWord(documentOf(blocks), at));
const bodyOf = async (...blocks: readonly DocumentBlock[]) => (await made(...blocks)).get('word/document.xml') ?? '';
function documentOf(blocks: readonly DocumentBlock[]): FullDocument {
  return { locale: 'lt', title: 'Ataskaita', footer: 'FOR-IN', contents: 'Turinys', blocks };
}
const ring = drawnPng({ width: 12, height: 4 });
const logoOf = (alternative: string): DocumentPicture => ({ bytes: ring, width: 120, height: 40, alternative });
const table: DocumentTable = {
  type: 'table',
  caption: 'By year',
  head: ['Year', 'Number'],
  rows: [
    ['2022', '1,110'],
    ['All', '1,110'],
  ],
  numberColumns: [1],
  hasSumRow: true,
};

const stylesOf = async (isCompact?: true) => {
  const parts = wordParts(await writeWord({ ...documentOf([table]), ...(isCompact && { isCompact }) }, at));
  const [, size] = /w:styleId="TableText".*?<w:sz w:val="(\d+)"/su.exec(parts.get('word/styles.xml') ?? '') ?? [];
  const [, left] = /<w:pgMar[^>]*w:left="(\d+)"/u.exec(parts.get('word/document.xml') ?? '') ?? [];
  return { size: Number(size), left: Number(left) };
};

const captions = async (...blocks: readonly DocumentBlock[]) =>
  (await bodyOf(...blocks)).match(/<w:pStyle w:val="Caption"\/>/gu)?.length ?? 0;

test('a compact document has smaller letters and more of the page', async () => {
  const [roomy, compact] = [await stylesOf(), await stylesOf(true)];
  expect(compact.size).toBeLessThan(roomy.size);
  expect(compact.left).toBeLessThan(roomy.left);
  // 8 points can still be read on paper.
  expect(compact.size).toBeGreaterThanOrEqual(16);
});

describe('what Word makes of each block', () => {
  test.each<[string, DocumentBlock, RegExp]>([
    [
      'a heading has a style and can be found',
      { type: 'heading', level: 2, text: 'Seminar' },
      /<w:pStyle w:val="Heading2"\/>/u,
    ],
    ['a heading is in the contents', { type: 'heading', level: 1, text: 'Seminar' }, /w:anchor="heading1"/u],
    ['what matters is larger', { type: 'text', text: 'x', role: 'lead' }, /<w:pStyle w:val="Lead"\/>/u],
    ['a note is smaller', { type: 'text', text: 'x', role: 'note' }, /<w:pStyle w:val="Note"\/>/u],
    ['a list is a list', { type: 'list', isOrdered: true, items: [{ text: 'x' }] }, /<w:numPr>/u],
    ['bold is bold', { type: 'prose', blocks: readProse('**x**') }, /<w:b\/>/u],
    [
      'a text in another language says so',
      { type: 'prose', language: 'en', blocks: readProse('x') },
      /<w:lang w:val="en-GB"\/>/u,
    ],
    ['a caption has a style', table, /<w:pStyle w:val="Caption"\/>/u],
    ['the head of a table is repeated', table, /<w:tblHeader\/>/u],
    ['rows are not broken', table, /<w:cantSplit\/>/u],
    ['a table has a style', table, /<w:tblStyle w:val="ReportTable"\/>/u],
    ['numbers stand to the right', table, /<w:pStyle w:val="TableNumber"\/>/u],
  ])('%s', async (_, block, xml) => {
    expect(await bodyOf(block)).toMatch(xml);
  });

  test('a caption that the heading above it says is not said again', async () => {
    const heading: DocumentBlock = { type: 'heading', level: 2, text: 'By year' };
    expect(await captions(heading, table)).toBe(0);
    expect(await captions(heading, { type: 'text', text: 'x' }, table)).toBe(1);
    expect(await captions(heading, table, table)).toBe(1);
  });

  test('every height of lines says what it is counted in, as LibreOffice needs it', async () => {
    const spacings = [...(await made(table)).values()].flatMap(
      (xml) => xml.match(/<w:spacing [^>]*w:line=[^>]*>/gu) ?? [],
    );
    expect(spacings.length).toBeGreaterThan(5);
    for (const spacing of spacings) expect(spacing).toContain('w:lineRule="auto"');
  });

  test('a text in the language of the document needs no word about it', async () => {
    expect(await bodyOf({ type: 'prose', language: 'lt', blocks: readProse('x') })).not.toContain('<w:lang');
  });

  test('the document itself says its language, and pages are numbered', async () => {
    const parts = await made(table);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="lt-LT"/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>lt-LT</dc:language>');
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE<.* \/ .*NUMPAGES</su);
  });

  test('two numbered lists both begin with 1', async () => {
    const list: DocumentBlock = { type: 'list', isOrdered: true, items: [{ text: 'x' }] };
    const numbers = [...(await bodyOf(list, list)).matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(2);
  });

  test('after a page break the next block begins a page, a table as well', async () => {
    expect(await bodyOf({ type: 'pageBreak' }, { type: 'text', text: 'x' })).toContain('<w:pageBreakBefore/>');
    expect(await bodyOf({ type: 'pageBreak' }, table)).toMatch(
      /<w:pageBreakBefore\/>.*<w:caption|<w:pageBreakBefore\/>/u,
    );
  });

  test('a long row may go over a page', async () => {
    const long: DocumentBlock = { type: 'table', head: ['Text'], rows: [['x '.repeat(2_000)]] };
    expect((await bodyOf(long)).match(/<w:cantSplit\/>/gu)).toHaveLength(1);
  });
});

async function targetsOf(address: string): Promise<readonly string[]> {
  const parts = await made({ type: 'list', isOrdered: false, items: [{ text: 'there', address }] });
  return relationshipsOf(parts)
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => target);
}

describe('links', () => {
  test.each([
    ['https://forin.example/a?b=c&d', ['https://forin.example/a?b=c&amp;d']],
    ['https://forin.example:8080', ['https://forin.example:8080']],
    ['http://forin.example', []],
    ['https://forin.example/"<x>', ['https://forin.example/%22%3Cx%3E']],
    ['https://forin.example/100%', ['https://forin.example/100%25']],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
    ['https://', []],
    ['https://user@forin.example', []],
    ['//forin.example', []],
  ])('%s', async (address, targets) => {
    expect(await targetsOf(address)).toEqual(targets);
  });
});

const written = async (...logos: readonly DocumentPicture[]) => writeWord({ ...documentOf([table]), logos }, at);
const drawings = (xml: string) => [...xml.matchAll(/<wp:inline.*?<\/wp:inline>/gsu)].map(([drawing]) => drawing);

describe('logos', () => {
  test('stand before the title, in one paragraph, in their order and each with its words', async () => {
    const body =
      wordParts(await written(logoOf('Logo of A'), logoOf('Logo of B & "C"'))).get('word/document.xml') ?? '';
    const [first = ''] = /<w:p>.*?<\/w:p>/su.exec(body) ?? [];
    expect(first).toContain('<w:pStyle w:val="Logos"/>');
    expect(drawings(first).map((drawing) => / descr="([^"]*)"/u.exec(drawing)?.[1])).toEqual([
      'Logo of A',
      'Logo of B &amp; &quot;C&quot;',
    ]);
    expect(body.indexOf('w:val="Title"')).toBeGreaterThan(body.indexOf('descr="Logo of A"'));
  });

  test('have the size that is asked for, and are in the file as they were given', async () => {
    const bytes = await written(logoOf('x'));
    // 9,525 of the units of drawings are a pixel of 1/96 inch.
    expect(drawings(wordParts(bytes).get('word/document.xml') ?? '')[0]).toContain(
      `<wp:extent cx="${120 * 9_525}" cy="${40 * 9_525}"/>`,
    );
    const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'));
    expect(media.map(([path, content]) => [path.endsWith('.png'), Buffer.compare(content, ring)])).toEqual([[true, 0]]);
  });

  test('stand on lines that are as high as they are, in LibreOffice, too', async () => {
    const styles = wordParts(await written(logoOf('x'))).get('word/styles.xml') ?? '';
    expect(/w:styleId="Logos".*?<\/w:style>/su.exec(styles)?.[0]).toContain('w:lineRule="auto"');
  });

  test('a document without them says nothing of pictures', async () => {
    const parts = wordParts(await writeWord(documentOf([table]), at));
    expect([...parts.values()].join('')).not.toMatch(/<w:drawing|relationships\/image"/u);
  });
});

test('the same document and instant give the same bytes', async () => {
  const links: DocumentBlock = {
    type: 'list',
    isOrdered: false,
    items: [
      { text: 'one', address: 'https://forin.example/1' },
      { text: 'two', address: 'https://forin.example/2' },
    ],
  };
  const document = {
    ...documentOf([{ type: 'heading', level: 1, text: 'x' }, links, table]),
    logos: [logoOf('x'), logoOf('y')],
  };
  const [first, second] = [await writeWord(document, at), await writeWord(document, at)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('nothing about a person or a program is in the properties', async () => {
  const parts = await made(table);
  expect(parts.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/u);
  expect(parts.get('docProps/core.xml')).toContain('2026-01-31T12:00:00Z');
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<w:p/></w:body>',
    '"/><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/>',
    '{ INCLUDEPICTURE "http://evil.example/x.png" }',
    "=cmd|' /C calc'!A0",
    ']]>&amp;&#0;',
    'r:id="rId000000000000000000000"',
    '\0\u0001\u000b\uFFFE\uFFFF\u0085',
    '\uD800',
    '{ß{0}}',
    'javascript:alert(1)',
    'x'.repeat(10_000),
    '**bold** \n- item\n1. one',
  ),
);
const line = fc.record({
  text: nasty,
  address: fc.oneof(
    nasty,
    nasty.map((text) => `https://forin.example/${text}`),
  ),
});
const anyBlock: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: nasty } as const),
  fc.record({ type: fc.constant('text'), text: nasty } as const),
  fc.record({
    type: fc.constant('prose'),
    language: fc.constantFrom('lt', 'en', 'rmg'),
    blocks: nasty.map(readProse),
  } as const),
  fc.record({ type: fc.constant('list'), isOrdered: fc.boolean(), items: fc.array(line, { maxLength: 3 }) } as const),
  fc.record({
    type: fc.constant('facts'),
    facts: fc.array(fc.record({ label: nasty, lines: fc.array(line, { maxLength: 2 }) }), { maxLength: 3 }),
  } as const),
  fc.record({
    type: fc.constant('table'),
    caption: nasty,
    head: fc.tuple(nasty, nasty),
    rows: fc.array(fc.tuple(nasty, nasty), { maxLength: 3 }),
  } as const),
  fc.record({ type: fc.constant('pageBreak') } as const),
);

test('whatever the texts hold, the file is well-formed, whole, and nothing in it is active', async () => {
  const documents = fc.record({
    locale: fc.constantFrom('en' as const, 'lt' as const),
    title: nasty,
    subtitle: nasty,
    footer: nasty,
    contents: nasty,
    logos: fc.array(nasty.map(logoOf), { maxLength: 3 }),
    blocks: fc.array(anyBlock, { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const bytes = await writeWord(document, at);
      const parts = wordParts(bytes);
      const paths = new Set(Object.keys(unzipSync(bytes)));
      for (const [path, xml] of parts) expect([path, faultInXml(xml)]).toEqual([path, undefined]);
      const relationships = relationshipsOf(parts);
      const body = parts.get('word/document.xml') ?? '';
      const ids = new Set(relationships.filter(({ of }) => of === 'word/document.xml').map(({ id }) => id));
      for (const [, id] of body.matchAll(/ r:(?:id|embed)="([^"]*)"/gu)) expect(ids).toContain(id);
      const [external, internal] = [true, false].map((is) => relationships.filter((one) => one.isExternal === is));
      expect(internal?.filter((one) => !paths.has(targetPath(one)))).toEqual([]);
      expect(external?.filter(({ type, target }) => type !== 'hyperlink' || !/^https?:\/\//u.test(target))).toEqual([]);
      const anchors = new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, name]) => name));
      // Of a link to the web, the anchor is the part of its address behind `#`.
      const inside = [...body.matchAll(/<w:hyperlink [^>]*>/gu)].filter(([element]) => !element.includes('r:id='));
      for (const [element] of inside) expect(anchors).toContain(/ w:anchor="([^"]*)"/u.exec(element)?.[1]);
      const markup = [...parts.values()].join('').replace(/>[^<]*</gu, '><');
      expect(markup).not.toMatch(
        /<w:(?:fldSimple|object|control|altChunk|subDoc|attachedTemplate)|<v:|vbaProject|macro|oleObject/u,
      );
      const fields = [...parts.values()].flatMap((xml) => [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)]);
      expect(fields.map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
    }),
    { numRuns: 60 },
  );
});

test('a text of 10,000 characters stands there whole', async () => {
  const text = 'ąčęėįšųūž '.repeat(1_000).trim();
  expect(readText(await bodyOf({ type: 'prose', blocks: readProse(text) }))).toContain(text);
});
