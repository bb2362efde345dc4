/** How much of a file is read. Beyond a limit a file is refused, never cut off (`reliability.md` "Reading files"). */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Rows of one sheet, the header included. */
  readonly rows: number;
  /** Cells of one row, blank ones at its end not counted. */
  readonly columns: number;
  /** Cells of one sheet, blank ones in between counted. */
  readonly cells: number;
}

export const megabyte = 1024 * 1024;

export const readingLimits: ReadingLimits = { bytes: 25 * megabyte, rows: 200_001, columns: 2_000, cells: 10_000_000 };

/** Seconds after which reading one file is given up. */
export const readingSeconds = 20;
