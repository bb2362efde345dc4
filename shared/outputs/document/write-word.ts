import { Bookmark, Document, Footer, InternalHyperlink, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Table } from 'docx';
import type { ProseBlock, ProseRun } from '../prose/read-prose.ts';
import { coreProperties } from './core-properties.ts';
import type { DocumentBlock, DocumentTable, FullDocument } from './document.ts';
import { writableText } from '../../for-others/document-text.ts';
import { logoRuns } from './word-logos.ts';
import { settleWord } from './settle-word.ts';
import { page, paperOf } from './word-paper.ts';
import type { Paper } from './word-paper.ts';
import { lineOf, run } from './word-runs.ts';
import { wordStyles } from './word-styles.ts';
import { factsTable, tableEnd, tableOf } from './word-tables.ts';

/**
 * A document as a Word file: styles that can be changed, headings to find one's way by, heads of tables on every page,
 * page numbers, a language for the document and for each text in another one. Nothing active is in it but the fields of
 * the page numbers; only addresses of the web become links. The same document and instant give the same bytes.
 *
 * @param at when it was made (instant); the file's properties say so
 */
export async function writeWord(document: FullDocument, at: string): Promise<Uint8Array> {
  const paper = paperOf(document);
  const { margin } = paper;
  const writer = new WordWriter(document, paper);
  const word = new Document({
    styles: wordStyles(document.locale, paper),
    numbering: { config: [listLevels('bullets', 'bullet', '•'), listLevels('numbers', 'decimal', '%1.')] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: footerOf(document.footer, paper) },
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
  readonly #paper: Paper;
  #orderedLists = 0;
  #headings = 0;
  /** The next paragraph begins a page. */
  #isNewPage = false;
  /** The text of the heading right above; what a caption need not say again. */
  #heading: string | undefined;

  constructor(document: FullDocument, paper: Paper) {
    this.#document = document;
    this.#paper = paper;
  }

  write(): readonly Written[] {
    const { logos = [], title, subtitle, blocks } = this.#document;
    return [
      ...(logos.length === 0 ? [] : [this.#paragraph(logoRuns(logos), { style: 'Logos' })]),
      this.#paragraph([run(title)], { heading: 'Title' }),
      ...(subtitle === undefined || subtitle === '' ? [] : [this.#paragraph([run(subtitle)], { style: 'Subtitle' })]),
      ...this.#contents(),
      ...blocks.flatMap((block) => {
        const written = this.#block(block);
        this.#heading = block.type === 'heading' ? block.text : undefined;
        return written;
      }),
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
        return block.facts.length === 0 ? [] : this.#onItsPage([factsTable(block.facts, this.#paper), tableEnd()]);
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

  #table(table: DocumentTable): readonly Written[] {
    const isSaid = table.caption === undefined || table.caption === this.#heading;
    const caption = isSaid ? [] : [this.#paragraph([run(table.caption)], { style: 'Caption' })];
    if (table.head.length === 0) return caption;
    return [...caption, ...this.#onItsPage([tableOf(table, this.#paper), tableEnd()])];
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

function footerOf(text: string, { textWidth }: Paper): Footer {
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
