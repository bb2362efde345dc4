import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { isTooNarrow, logoLimits } from '../schema/logo.ts';
import { isPng, readPng } from '../schema/plain-png.ts';
import { startsWith } from './byte-patterns.ts';
import { readJpeg } from './jpeg-frame.ts';
import { megabyte } from './limits.ts';

/** What is opened as a picture. Beyond a limit it is refused before anything decodes it. */
export const pictureLimits = {
  bytes: 5 * megabyte,
  /** Pixels of one side. */
  side: 6_000,
} as const;

/** A picture that may be decoded: its format by content, and the size that it states. */
export interface PictureHead {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/**
 * Looks at a file that is to become a logo: PNG or JPEG by its content and never by its name, whole, nothing behind its end,
 * and of a size that can be decoded (a file of a few kilobytes may state billions of pixels).
 *
 * @returns one refusal that names the file and says what to do
 */
export function readPicture(bytes: Uint8Array, file: string): Result<PictureHead> {
  const found = bytes.length > pictureLimits.bytes ? tooLarge() : headOf(bytes);
  return 'code' in found ? refused({ ...found, path: { file } }) : ok(found);
}

function headOf(bytes: Uint8Array): PictureHead | Issue {
  const format = isPng(bytes) ? 'png' : startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : undefined;
  if (format === undefined) return error(bytes.length === 0 ? 'picture.empty' : 'picture.notAPicture');
  const read = format === 'png' ? readPng(bytes) : readJpeg(bytes);
  if (read === 'moreBehind') return error('picture.moreBehind');
  if (typeof read === 'string') return error('picture.damaged');
  const { width, height } = read;
  if (width === 0 || height === 0) return error('picture.noPixels');
  if (Math.max(width, height) > pictureLimits.side) {
    return error('picture.tooManyPixels', {}, { width, height, limit: pictureLimits.side });
  }
  if (isTooNarrow(width, height)) return error('picture.tooNarrow', {}, { ratio: logoLimits.ratio });
  return { format, width, height };
}

function tooLarge(): Issue {
  return error('picture.tooLarge', {}, { limit: Math.floor(pictureLimits.bytes / megabyte) });
}
