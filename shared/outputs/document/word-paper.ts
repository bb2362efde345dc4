/** Size of the letters in half points, space before and after in twentieths of a point. */
export type HeadingSizes = readonly [size: number, before: number, after: number];

interface PaperSizes {
  readonly title: HeadingSizes;
  readonly heading1: HeadingSizes;
  readonly heading2: HeadingSizes;
  readonly heading3: HeadingSizes;
  readonly caption: HeadingSizes;
  readonly subtitle: { readonly size: number; readonly after: number };
  readonly lead: { readonly size: number; readonly after: number };
  readonly note: { readonly size: number; readonly before: number; readonly after: number };
  readonly text: { readonly size: number; readonly after: number; readonly line: number };
  readonly table: { readonly size: number; readonly padding: number; readonly line: number };
}

/** How much stands on a page. Lengths in twentieths of a point, sizes of letters in half points. */
export interface Paper {
  readonly margin: number;
  readonly textWidth: number;
  /** Width of a letter in a table, on average and generously. */
  readonly tableLetter: number;
  readonly sizes: PaperSizes;
}

/** A4, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838 } as const;

function paper(margin: number, tableLetter: number, sizes: PaperSizes): Paper {
  return { margin, textWidth: page.width - 2 * margin, tableLetter, sizes };
}

/** For what is read from the first page to the last: two centimetres free on all sides. */
const roomy = paper(1_134, 105, {
  title: [44, 0, 80],
  heading1: [32, 480, 160],
  heading2: [26, 400, 120],
  heading3: [22, 240, 80],
  caption: [20, 280, 80],
  subtitle: { size: 26, after: 240 },
  lead: { size: 24, after: 160 },
  note: { size: 18, before: 80, after: 120 },
  text: { size: 21, after: 120, line: 276 },
  table: { size: 19, padding: 40, line: 252 },
});

/** For what is laid beside others: as much as can still be read with ease, for figures on few pages. */
const compact = paper(907, 92, {
  title: [34, 0, 40],
  heading1: [24, 200, 60],
  heading2: [21, 160, 60],
  heading3: [19, 120, 40],
  caption: [17, 120, 40],
  subtitle: { size: 20, after: 120 },
  lead: { size: 21, after: 80 },
  note: { size: 15, before: 40, after: 60 },
  text: { size: 18, after: 60, line: 252 },
  table: { size: 16, padding: 14, line: 240 },
});

export function paperOf({ isCompact }: { readonly isCompact?: true }): Paper {
  return isCompact ? compact : roomy;
}
