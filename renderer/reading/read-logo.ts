import { error } from '../../shared/issue.ts';
import { readPicture } from '../../shared/reading/read-picture.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { base64Of } from '../../shared/schema/base64.ts';
import { isLogoPicture, logoLimits } from '../../shared/schema/logo.ts';
import { plainPng, readPng } from '../../shared/schema/plain-png.ts';

/** A picture that may be kept as a logo. */
export interface LogoRead {
  /** A PNG file in base64, as `schema/logo.ts` keeps it. */
  readonly picture: string;
}

/** A smaller picture is tried as long as one has more bytes than are kept. */
const nextScale = 0.8;

/**
 * Makes a logo of a file: looked at before anything decodes it, decoded and drawn anew on white by the browser, as small as
 * a report needs it. What the file held beside its picture (place, camera, author, comments) is not in what is kept.
 *
 * @returns one refusal that names the file, where it is none
 */
export async function readLogo(bytes: Uint8Array, file: string): Promise<Result<LogoRead>> {
  const head = readPicture(bytes, file);
  if (!head.ok) return head;
  const damaged = refused(error('picture.damaged', { file }));
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([bytes as BlobPart], { type: `image/${head.value.format}` }));
  } catch {
    return damaged;
  }
  const { width, height } = picture;
  let scale = Math.min(1, logoLimits.width / width, logoLimits.height / height);
  let drawn = await drawnAt(picture, scale);
  while (drawn.length > logoLimits.bytes) {
    scale *= nextScale;
    drawn = await drawnAt(picture, scale);
  }
  picture.close();
  return isLogoPicture(drawn) ? ok({ picture: base64Of(drawn) }) : damaged;
}

async function drawnAt(picture: ImageBitmap, scale: number): Promise<Uint8Array> {
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('nothing can be drawn here');
  // Paper is white: a logo without ground is not lost in a dark window.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const png = readPng(bytes);
  if (typeof png === 'string') throw new Error('the browser wrote no PNG');
  return plainPng(bytes, png);
}
