import type { ProseBlock, ProseRun } from '../../../shared/outputs/prose/read-prose.ts';
import { writeProse } from '../../../shared/outputs/prose/write-prose.ts';

/** What is needed of a node of a pasted document; DOM nodes are such. */
export interface MarkupNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  readonly getAttribute?: (name: string) => string | null;
}

const ignored: ReadonlySet<string> = new Set([
  'STYLE',
  'SCRIPT',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'OBJECT',
  'IFRAME',
  '#comment',
]);
const breaking: ReadonlySet<string> = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 TR TABLE SECTION ARTICLE BLOCKQUOTE HEADER DL DT'.split(' '),
);

/**
 * A pasted document (Word, a mail, a web page) as the small markup of a text: paragraphs, bold, lists. Pictures, colours,
 * fonts and links' addresses are left behind.
 */
export function proseOfDocument(root: MarkupNode): string {
  const reader = new DocumentReader();
  reader.read(root, false);
  reader.endBlock();
  return writeProse(reader.blocks);
}

class DocumentReader {
  readonly blocks: ProseBlock[] = [];
  #runs: ProseRun[] = [];
  /** The item that is being read: `ordered` or not; undefined outside a list. */
  #item: { readonly isOrdered: boolean } | undefined;
  /** Whether the next item goes on with the list before it. */
  #goesOn = false;

  read(node: MarkupNode, isBold: boolean, isOrdered = false): void {
    const name = node.nodeName.toUpperCase();
    if (ignored.has(node.nodeName) || ignored.has(name) || isListMark(node)) return;
    if (name === '#TEXT') {
      this.#addText(node.textContent ?? '', isBold);
    } else if (name === 'BR') {
      this.#runs.push({ text: '\n' });
    } else if (name === 'UL' || name === 'OL') {
      this.endBlock();
      this.#goesOn = false;
      this.#readChildren(node, isBold, name === 'OL');
      this.endBlock();
      this.#goesOn = false;
    } else if (name === 'LI') {
      this.#readItem(node, isBold, isOrdered);
    } else if (wordListOf(node) !== undefined) {
      this.#readItem(node, isBold, wordListOf(node) === 'ordered');
    } else if (breaking.has(name)) {
      // A paragraph inside an item is the item's text.
      if (!this.#item) this.endBlock();
      if (!this.#item) this.#goesOn = false;
      this.#readChildren(node, isBoldIn(node, isBold || /^H[1-6]$/u.test(name)), isOrdered);
      if (!this.#item) this.endBlock();
    } else {
      this.#readChildren(node, isBoldIn(node, isBold), isOrdered);
      if (name === 'TD' || name === 'TH') this.#runs.push({ text: ' ' });
    }
  }

  endBlock(): void {
    const runs = this.#runs;
    this.#runs = [];
    const item = this.#item;
    this.#item = undefined;
    if (runs.every(({ text }) => text.trim() === '')) return;
    const last = this.blocks.at(-1);
    if (!item) {
      this.blocks.push({ type: 'paragraph', runs });
    } else if (this.#goesOn && last?.type === 'list' && last.isOrdered === item.isOrdered) {
      this.blocks[this.blocks.length - 1] = { ...last, items: [...last.items, runs] };
    } else {
      this.blocks.push({ type: 'list', isOrdered: item.isOrdered, items: [runs] });
    }
    this.#goesOn = item !== undefined;
  }

  #readItem(node: MarkupNode, isBold: boolean, isOrdered: boolean): void {
    this.endBlock();
    this.#item = { isOrdered };
    this.#readChildren(node, isBoldIn(node, isBold), isOrdered);
    this.endBlock();
  }

  #readChildren(node: MarkupNode, isBold: boolean, isOrdered: boolean): void {
    for (const child of node.childNodes) this.read(child, isBold, isOrdered);
  }

  #addText(text: string, isBold: boolean): void {
    const flat = text.replaceAll(/[\s\u00a0]+/gu, ' ');
    if (flat !== '') this.#runs.push(isBold ? { text: flat, bold: true } : { text: flat });
  }
}

function isBoldIn(node: MarkupNode, isBold: boolean): boolean {
  const name = node.nodeName.toUpperCase();
  const weight = /font-weight\s*:\s*([a-z0-9]+)/iu.exec(styleOf(node))?.[1]?.toLowerCase();
  if (weight === 'normal' || weight === '400') return false;
  return isBold || name === 'B' || name === 'STRONG' || weight === 'bold' || Number(weight) >= 600;
}

/** Word writes list items as paragraphs with a style of their own; their mark tells which kind of list. */
function wordListOf(node: MarkupNode): 'ordered' | 'plain' | undefined {
  if (node.nodeName.toUpperCase() !== 'P' || !/mso-list\s*:\s*(?!none|skip)/iu.test(styleOf(node))) return undefined;
  return /^\s*(?:\d{1,3}|[a-z])[.)]/iu.test(node.textContent ?? '') ? 'ordered' : 'plain';
}

/** Word's own bullet or number before an item. */
function isListMark(node: MarkupNode): boolean {
  return /mso-list\s*:\s*ignore/iu.test(styleOf(node));
}

function styleOf(node: MarkupNode): string {
  return node.getAttribute?.('style') ?? '';
}
