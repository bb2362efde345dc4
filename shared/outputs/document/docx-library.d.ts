/**
 * The writer of Word files as far as it is used here. Its own types bring in the globals of Node, which `shared/` must not
 * see; `paths` in `tsconfig.json` puts these in their place.
 */
interface Borders {
  readonly [side: string]: { readonly style: 'single' | 'nil'; readonly size?: number; readonly color?: string };
}

interface RunLook {
  readonly style?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly font?: string;
  readonly underline?: { readonly type: 'single' };
  readonly language?: { readonly value: string };
}

interface ParagraphLook {
  readonly alignment?: 'left' | 'right';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly contextualSpacing?: boolean;
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    /** Absent: `auto`, but LibreOffice then cuts off a picture that is taller than the line. */
    readonly lineRule?: 'auto';
  };
  readonly indent?: { readonly left?: number; readonly hanging?: number };
  readonly outlineLevel?: number;
}

export interface ParagraphStyle {
  readonly basedOn?: string;
  readonly next?: string;
  readonly quickFormat?: boolean;
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

/** What the library makes; nothing is asked of it but where it belongs. */
declare abstract class Part {
  private readonly part: true;
}

/** A piece of a paragraph. */
declare abstract class Piece {
  private readonly piece: true;
}

export class TextRun extends Piece {
  constructor(options: RunLook & { readonly children: readonly (string | Piece)[] });
}

export class Tab extends Piece {}

/** A line break. */
export class CarriageReturn extends Piece {}

export class ExternalHyperlink extends Piece {
  constructor(options: { readonly link: string; readonly children: readonly Piece[] });
}

export class InternalHyperlink extends Piece {
  constructor(options: { readonly anchor: string; readonly children: readonly Piece[] });
}

export class Bookmark extends Piece {
  constructor(options: { readonly id: string; readonly children: readonly Piece[] });
}

export class ImageRun extends Piece {
  constructor(options: {
    readonly type: 'png';
    readonly data: Uint8Array;
    readonly transformation: { readonly width: number; readonly height: number };
    readonly altText: { readonly name: string; readonly description: string };
  });
}

export const PageNumber: { readonly CURRENT: 'CURRENT'; readonly TOTAL_PAGES: 'TOTAL_PAGES' };

export class Paragraph extends Part {
  constructor(
    options: ParagraphLook & {
      readonly style?: string;
      readonly heading?: 'Title' | 'Heading1' | 'Heading2' | 'Heading3';
      readonly pageBreakBefore?: boolean;
      readonly numbering?: { readonly reference: string; readonly level: number; readonly instance?: number };
      readonly tabStops?: readonly { readonly type: 'right'; readonly position: number }[];
      readonly children: readonly Piece[];
    },
  );
}

export class TableCell extends Part {
  constructor(options: {
    readonly children: readonly Paragraph[];
    readonly width?: { readonly size: number; readonly type: 'dxa' };
    readonly shading?: { readonly type: 'clear'; readonly fill: string };
    readonly borders?: Borders;
  });
}

export class TableRow extends Part {
  constructor(options: {
    readonly children: readonly TableCell[];
    readonly tableHeader?: boolean;
    readonly cantSplit?: boolean;
  });
}

export class Table extends Part {
  constructor(options: {
    readonly style?: string;
    readonly width?: { readonly size: number; readonly type: 'dxa' };
    readonly columnWidths?: readonly number[];
    readonly layout?: 'fixed';
    readonly borders?: Borders;
    readonly rows: readonly TableRow[];
    readonly tableLook?: { readonly firstRow?: boolean; readonly lastRow?: boolean; readonly firstColumn?: boolean };
  });
}

export class Footer extends Part {
  constructor(options: { readonly children: readonly Paragraph[] });
}

export class Document extends Part {
  constructor(options: {
    readonly styles?: {
      readonly default: {
        readonly document: ParagraphStyle;
        readonly title: ParagraphStyle;
        readonly heading1: ParagraphStyle;
        readonly heading2: ParagraphStyle;
        readonly heading3: ParagraphStyle;
        readonly listParagraph: ParagraphStyle;
        readonly hyperlink: { readonly run: RunLook };
      };
      readonly paragraphStyles: readonly (ParagraphStyle & { readonly id: string; readonly name: string })[];
    };
    readonly numbering?: {
      readonly config: readonly {
        readonly reference: string;
        readonly levels: readonly {
          readonly level: number;
          readonly format: 'bullet' | 'decimal';
          readonly text: string;
          readonly alignment: 'left';
          readonly style: { readonly paragraph: ParagraphLook };
        }[];
      }[];
    };
    readonly sections: readonly {
      readonly properties?: {
        readonly page: {
          readonly size: { readonly width: number; readonly height: number };
          readonly margin: {
            readonly top: number;
            readonly right: number;
            readonly bottom: number;
            readonly left: number;
          };
        };
      };
      readonly footers?: { readonly default: Footer };
      readonly children: readonly (Paragraph | Table)[];
    }[];
  });
}

export const Packer: {
  readonly toArrayBuffer: (
    document: Document,
    prettify?: false,
    overrides?: readonly { readonly path: string; readonly data: string }[],
  ) => Promise<ArrayBuffer>;
};
