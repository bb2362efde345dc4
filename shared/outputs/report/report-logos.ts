import { bytesOfBase64 } from '../../schema/base64.ts';
import type { Logo } from '../../schema/logo.ts';
import { readPng } from '../../schema/plain-png.ts';
import type { Project } from '../../schema/project.ts';
import type { DocumentPicture } from '../document/document.ts';
import { logoSizes } from '../document/logo-row.ts';

interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Each is read once: a report is made anew with every letter that is typed for it. */
const pictures = new WeakMap<Logo, Picture>();

/** The logos of the project in their order, at the sizes at which a report shows them. */
export function reportLogos({ reportLogos: logos = [] }: Pick<Project, 'reportLogos'>): readonly DocumentPicture[] {
  const read = logos.map((logo) => ({ ...pictureOf(logo), alternative: logo.alternative }));
  const sizes = logoSizes(read);
  return read.map(({ bytes, alternative }, index) => ({ bytes, alternative, ...sizes[index]! }));
}

function pictureOf(logo: Logo): Picture {
  const known = pictures.get(logo);
  if (known) return known;
  const bytes = bytesOfBase64(logo.picture);
  const png = bytes && readPng(bytes);
  // A definition is checked where it comes in.
  if (!png || typeof png === 'string') throw new Error('a logo that its schema would not have let in');
  const picture = { bytes, width: png.width, height: png.height };
  pictures.set(logo, picture);
  return picture;
}
