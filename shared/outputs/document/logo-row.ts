/** How logos stand side by side, in pixels of 1/96 inch. */
export const logoRowSizes = {
  /** What a line of a report holds (A4, two centimetres free on both sides). */
  line: 640,
  gap: 24,
  /** 1.5 cm, and where there are many, down to 1 cm. */
  tallest: 56,
  lowest: 38,
} as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The sizes at which logos are shown: all of one height, none distorted, none wider than a line. As few lines as it takes,
 * and on these as tall as they fit.
 *
 * @param sizes of the pictures, in any unit; none is 0
 */
export function logoSizes(sizes: readonly Size[]): readonly Size[] {
  const { line, tallest, lowest } = logoRowSizes;
  const ratios = sizes.map(({ width, height }) => width / height);
  const widest = Math.max(...ratios, 0);
  const low = Math.min(lowest, Math.floor(line / widest));
  const high = Math.min(tallest, Math.floor(line / widest));
  const lines = linesAt(low, ratios);
  let height = high;
  while (height > low && linesAt(height, ratios) > lines) height -= 1;
  return ratios.map((ratio) => ({ width: Math.max(1, Math.round(ratio * height)), height }));
}

/** How many lines they take at a height. */
function linesAt(height: number, ratios: readonly number[]): number {
  const { line, gap } = logoRowSizes;
  let lines = 1;
  let used = 0;
  for (const ratio of ratios) {
    const width = Math.round(ratio * height);
    if (used > 0 && used + gap + width > line) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + width;
  }
  return lines;
}
