import {
  Bookmark,
  CarriageReturn,
  Document,
  ExternalHyperlink,
  Footer,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import { columnWidths } from './column-widths.ts';
import { coreProperties } from './core-properties.ts';
import type {
  DocumentBlock,
  DocumentFact,
  DocumentLine,
  DocumentPicture,
  DocumentTable,
  FullDocument,
} from './document.ts';
import { linkTarget, writableText } from '../../for-others/document-text.ts';
import { settleWord } from './settle-word.ts';
import { headFill, languageTag, lines, page, tableLetter, textWidth, wordStyles } from './word-styles.ts';

/** Twentieths of a point in a pixel of 1/96 inch. */
const pixel = 15;
/** A row with more letters than this in a cell may go over a page: else it could be higher than one. */
const longestUnbroken = 1_200;
/** Tables with no more rows than this stand on one page. */
const fewRows = 8;
/** Facts with no more lines than this stand on one page. */
const mostLines = 30;
const labelWidth = 2_900;

/**
 * A document as a Word file: styles that can be changed, headings to find one's way by, heads of tables on every page,
 * page numbers, a language for the document and for each text in another one. Nothing active is in it but the fields of
 * the page numbers; only addresses of the web become links. The same document and instant give the same bytes.
 *
 * @param at when it was made (instant); the file's properties say so
 */
export async function writeWord(document: FullDocument, at: string): Promise<Uint8Array> {
  const writer = new WordWriter(document);
  const word = new Document({
    styles: wordStyles(document.locale),
    numbering: { config: [listLevels('bullets', 'bullet', '•'), listLevels('numbers', 'decimal', '%1.')] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: footerOf(document.footer) },
        children: writer.write(),
      },
    ],
  });
  const properties = coreProperties(document.title, document.locale, at);
  const bytes = await Packer.toArrayBuffer(word, false, [{ path: 'docProps/core.xml', data: properties }]);
  return settleWord(new Uint8Array(bytes));
}

type Written = Paragraph | Table;

/** One document in the making: what is counted over all of its blocks. */
class WordWriter {
  readonly #document: FullDocument;
  #orderedLists = 0;
  #pictures = 0;
  #headings = 0;
  /** The next paragraph begins a page. */
  #isNewPage = false;

  constructor(document: FullDocument) {
    this.#document = document;
  }

  write(): readonly Written[] {
    const { title, subtitle, blocks } = this.#document;
    return [
      this.#paragraph([run(title)], { heading: 'Title' }),
      ...(subtitle === undefined || subtitle === '' ? [] : [this.#paragraph([run(subtitle)], { style: 'Subtitle' })]),
      ...this.#contents(),
      ...blocks.flatMap((block) => this.#block(block)),
    ];
  }

  /** Headings of the first two levels as links to themselves. */
  #contents(): readonly Written[] {
    const { contents, blocks } = this.#document;
    if (contents === undefined) return [];
    const headings = blocks.filter((block) => block.type === 'heading');
    const listed = headings.map(({ level, text }, index) => ({ level, text, anchor: anchorOf(index) }));
    return [
      this.#paragraph([run(contents)], { style: 'ContentsHeading' }),
      ...listed
        .filter(({ level }) => level < 3)
        .map(({ level, text, anchor }) => {
          const link = new InternalHyperlink({ anchor, children: [run(text)] });
          return this.#paragraph([link], { style: `TOC${level}` });
        }),
      tableEnd(),
    ];
  }

  #block(block: DocumentBlock): readonly Written[] {
    switch (block.type) {
      case 'heading': {
        const id = anchorOf(this.#headings);
        this.#headings += 1;
        const mark = new Bookmark({ id, children: [run(block.text)] });
        return [this.#paragraph([mark], { heading: `Heading${block.level}` })];
      }
      case 'text': {
        const style = block.role === 'lead' ? 'Lead' : block.role === 'note' ? 'Note' : undefined;
        // What ends in a colon is about what follows.
        const keepNext = block.text.endsWith(':');
        return [this.#paragraph([run(block.text)], { ...(style && { style }), ...(keepNext && { keepNext }) })];
      }
      case 'prose':
        return block.blocks.flatMap((one) => this.#prose(one, block.language));
      case 'list':
        return this.#list(
          block.isOrdered,
          block.items.map((item) => [lineOf(item)]),
        );
      case 'facts':
        return block.facts.length === 0 ? [] : this.#onItsPage([factsTable(block.facts), tableEnd()]);
      case 'picture':
        return [this.#picture(block.picture)];
      case 'pageBreak':
        this.#isNewPage = true;
        return [];
      default:
        return this.#table(block);
    }
  }

  #paragraph(children: ConstructorParameters<typeof Paragraph>[0]['children'], look: Look = {}): Paragraph {
    const pageBreakBefore = this.#isNewPage;
    this.#isNewPage = false;
    return new Paragraph({ ...look, ...(pageBreakBefore && { pageBreakBefore }), children });
  }

  /** A table cannot begin a page by itself: the paragraph before it does. */
  #onItsPage(written: readonly Written[]): readonly Written[] {
    return this.#isNewPage ? [this.#paragraph([], { style: 'TableEnd' }), ...written] : written;
  }

  #prose(block: ProseBlock, language: string | undefined): readonly Written[] {
    const isOther = language !== undefined && language !== this.#document.locale;
    const runs = (some: readonly ProseRun[]) =>
      some.map((one) => run(one.text, one.bold, isOther ? language : undefined));
    return block.type === 'paragraph'
      ? [this.#paragraph(runs(block.runs))]
      : this.#list(block.isOrdered, block.items.map(runs));
  }

  #list(isOrdered: boolean, items: readonly ConstructorParameters<typeof Paragraph>[0]['children'][]) {
    if (isOrdered) this.#orderedLists += 1;
    const numbering = isOrdered
      ? { reference: 'numbers', level: 0, instance: this.#orderedLists }
      : { reference: 'bullets', level: 0 };
    return items.map((children) => this.#paragraph(children, { style: 'ListParagraph', numbering }));
  }

  #picture({ bytes, format, width, height, alternative }: DocumentPicture): Paragraph {
    const shrunk = Math.min(1, textWidth / pixel / width);
    this.#pictures += 1;
    const image = new ImageRun({
      type: format,
      data: bytes,
      transformation: { width: Math.round(width * shrunk), height: Math.round(height * shrunk) },
      altText: { name: `Picture ${this.#pictures}`, description: writableText(alternative) },
    });
    return this.#paragraph([image]);
  }

  #table(table: DocumentTable): readonly Written[] {
    const caption = table.caption === undefined ? [] : [this.#paragraph([run(table.caption)], { style: 'Caption' })];
    if (table.head.length === 0) return caption;
    return [...caption, ...this.#onItsPage([tableOf(table), tableEnd()])];
  }
}

type Look = Omit<ConstructorParameters<typeof Paragraph>[0], 'children' | 'pageBreakBefore'>;

function anchorOf(index: number): string {
  return `heading${index + 1}`;
}

function listLevels(reference: string, format: 'bullet' | 'decimal', text: string) {
  const paragraph = { indent: { left: 454, hanging: 284 } };
  return { reference, levels: [{ level: 0, format, text, alignment: 'left', style: { paragraph } } as const] };
}

/** A piece of text; its line breaks stay. */
function run(text: string, isBold?: boolean, language?: string): TextRun {
  const parts = writableText(text).replaceAll('\t', ' ').split('\n');
  return new TextRun({
    ...(isBold && { bold: true }),
    ...(language !== undefined && { language: { value: languageTag(language) } }),
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [new CarriageReturn(), part])),
  });
}

function lineOf({ text, address }: DocumentLine) {
  const link = linkTarget(address);
  if (link === undefined) return run(text);
  const shown = new TextRun({ style: 'Hyperlink', children: [writableText(text)] });
  return new ExternalHyperlink({ link, children: [shown] });
}

function footerOf(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: 'right', position: textWidth }],
        children: [
          new TextRun({
            children: [writableText(text), new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

const rules = {
  top: lines,
  bottom: lines,
  insideHorizontal: lines,
  left: none(),
  right: none(),
  insideVertical: none(),
};

function none() {
  return { style: 'nil' } as const;
}

function tableEnd(): Paragraph {
  return new Paragraph({ style: 'TableEnd', children: [] });
}

function tableOf({ head, rows, numberColumns = [], hasSumRow, ...table }: DocumentTable): Table {
  const widths = columnWidths({ head, rows, numberColumns, ...table }, textWidth, tableLetter);
  const rowOf = (cells: readonly string[], place: number) => {
    const isHead = place < 0;
    const isStrong = isHead || (hasSumRow === true && place === rows.length - 1);
    // The head stays with the first row, a short table on one page, the sum with the row before it.
    const isKept = isHead || (rows.length <= fewRows && place < rows.length - 1) || place === rows.length - 2;
    return new TableRow({
      tableHeader: isHead,
      cantSplit: cells.every((cell) => cell.length <= longestUnbroken),
      children: head.map((_, column) => {
        const isNumber = numberColumns.includes(column);
        const style = `Table${isStrong ? 'Head' : isNumber ? '' : 'Text'}${isNumber ? 'Number' : ''}`;
        return cellOf(
          [run(cells[column] ?? '')].map((one) => paragraphOf([one], style, isKept)),
          {
            width: widths[column] ?? 0,
            ...(isStrong && { fill: headFill }),
          },
        );
      }),
    });
  };
  return new Table({
    style: 'ReportTable',
    width: { size: textWidth, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: rules,
    rows: [rowOf(head, -1), ...rows.map(rowOf)],
    tableLook: { firstRow: true, lastRow: hasSumRow === true, firstColumn: false },
  });
}

function countLines(facts: readonly DocumentFact[]): number {
  return facts.reduce((sum, { lines: said }) => sum + said.length, 0);
}

/** Names of facts to the left, what they are beside them. */
function factsTable(facts: readonly DocumentFact[]): Table {
  const widths = [labelWidth, textWidth - labelWidth];
  return new Table({
    style: 'ReportTable',
    width: { size: textWidth, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: rules,
    rows: facts.map(({ label, lines: said }, place) => {
      // On one page where they can be; else never a heading with one line below it at the foot of a page.
      const isKept = place < facts.length - 1 && (place < 3 || countLines(facts) <= mostLines);
      return new TableRow({
        cantSplit: said.every(({ text }) => text.length <= longestUnbroken) && said.length <= fewRows,
        children: [
          cellOf([paragraphOf([run(label)], 'TableHead', isKept)], { width: labelWidth }),
          cellOf(
            said.map((line) => paragraphOf([lineOf(line)], 'TableText', isKept)),
            { width: textWidth - labelWidth },
          ),
        ],
      });
    }),
    tableLook: { firstRow: false, lastRow: false, firstColumn: true },
  });
}

function paragraphOf(
  children: ConstructorParameters<typeof Paragraph>[0]['children'],
  style: string,
  keepNext: boolean,
) {
  return new Paragraph({ style, ...(keepNext && { keepNext }), children });
}

function cellOf(children: readonly Paragraph[], { width, fill }: { readonly width: number; readonly fill?: string }) {
  return new TableCell({
    children: children.length > 0 ? children : [paragraphOf([], 'TableText', false)],
    width: { size: width, type: 'dxa' },
    ...(fill !== undefined && { shading: { type: 'clear', fill } }),
  });
}
