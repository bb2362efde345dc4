import { z } from 'zod';
import { bytesOfBase64 } from './base64.ts';
import { idSchema } from './identifier.ts';
import { isPlain, readPng } from './plain-png.ts';
import { lineSchema } from './text.ts';

/**
 * How much of a logo is kept: what a report needs at 300 dots to the inch, and so little that eight of them in a package
 * are about one megabyte.
 */
export const logoLimits = {
  /** Logos of a project. */
  count: 8,
  /** In pixels. */
  width: 900,
  height: 240,
  bytes: 96 * 1024,
  /** The longer side is at most so many times the shorter one: beside a line nothing else would be seen. */
  ratio: 12,
} as const;

/** Whether one side is too many times the other for a row of logos. */
export function isTooNarrow(width: number, height: number): boolean {
  return Math.max(width, height) > Math.min(width, height) * logoLimits.ratio;
}

/** A picture as it is kept: a PNG file in base64, in which nothing stands but the picture. */
export const logoPictureSchema = z
  .string()
  .max(Math.ceil(logoLimits.bytes / 3) * 4, { abort: true })
  .refine((text) => isLogoPicture(bytesOfBase64(text)), 'notALogo');

/** The logo of a funder or partner, for the first page of reports. */
export const logoSchema = z.strictObject({
  picture: logoPictureSchema,
  /** What is said to whoever does not see it: "Logo of …". */
  alternative: lineSchema,
  /** Whose it is (organisation id). Absent: nobody has said. */
  organisation: idSchema.exactOptional(),
});
export type Logo = z.infer<typeof logoSchema>;

/** Organisations (ids) whose logos a project has. */
export function logoOwners({ reportLogos = [] }: { readonly reportLogos?: readonly Logo[] }): readonly string[] {
  return reportLogos.flatMap(({ organisation }) => organisation ?? []);
}

export function isLogoPicture(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined || bytes.length > logoLimits.bytes) return false;
  const png = readPng(bytes);
  if (typeof png === 'string' || !isPlain(png)) return false;
  const { width, height } = png;
  const isDrawn = width > 0 && height > 0 && width <= logoLimits.width && height <= logoLimits.height;
  return isDrawn && !isTooNarrow(width, height);
}
