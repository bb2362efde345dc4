import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { anyByte, asciiOf } from './byte-patterns.ts';

const fourBytes = [anyByte, anyByte, anyByte, anyByte];

const picture = error('tables.picture', {}, { kind: 'picture' });
const pdf = error('tables.picture', {}, { kind: 'pdf' });
const archive = error('tables.archive');
const lotus = error('tables.saveAsWorkbook', {}, { kind: 'lotus' });
const database = error('tables.notATable', {}, { kind: 'database' });
const recording = error('tables.notATable', {}, { kind: 'recording' });
const program = error('tables.notATable', {}, { kind: 'program' });

/** Files that are told by their first bytes. */
export const binarySignatures: readonly (readonly [start: readonly number[], refusal: Issue])[] = [
  [asciiOf('%PDF'), pdf],
  [[0x89, 0x50, 0x4e, 0x47], picture],
  [[0xff, 0xd8, 0xff], picture],
  [asciiOf('GIF87a'), picture],
  [asciiOf('GIF89a'), picture],
  [[0x49, 0x49, 0x2a, 0x00], picture],
  [[0x4d, 0x4d, 0x00, 0x2a], picture],
  [[...asciiOf('BM'), ...fourBytes, 0, 0, 0, 0], picture],
  [[...asciiOf('RIFF'), ...fourBytes, ...asciiOf('WEBP')], picture],
  [[...fourBytes, ...asciiOf('ftyphei')], picture],
  [[...fourBytes, ...asciiOf('ftypmif')], picture],
  [[...fourBytes, ...asciiOf('ftypavif')], picture],
  [[...fourBytes, ...asciiOf('ftyp')], recording],
  [[...asciiOf('RIFF'), ...fourBytes, ...asciiOf('WAVE')], recording],
  [asciiOf('OggS'), recording],
  [[...asciiOf('ID3'), 3], recording],
  [[...asciiOf('ID3'), 4], recording],
  [[0x1a, 0x45, 0xdf, 0xa3], recording],
  [[0x1f, 0x8b, 0x08], archive],
  [asciiOf('Rar!'), archive],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], archive],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], archive],
  [asciiOf('SQLite format 3\0'), database],
  [[...fourBytes, ...asciiOf('Standard Jet DB')], database],
  [[...fourBytes, ...asciiOf('Standard ACE DB')], database],
  [[0x00, 0x00, 0x02, 0x00], lotus],
  [[0x00, 0x00, 0x1a, 0x00], lotus],
  [[0xff, 0x00, 0x02, 0x00], lotus],
  [[0x7f, 0x45, 0x4c, 0x46], program],
];

/** Texts that are told by how they begin: no byte order mark and no blanks before it, ASCII letters only. */
export const textSignatures: readonly (readonly [RegExp, Issue])[] = [
  [/^%PDF/u, pdf],
  [/^\{\\rtf/u, error('tables.saveAsDocument', {}, { kind: 'rtf' })],
  // A list may begin with the columns `ID;Pavardė`: the second line of a SYLK file is a record of it.
  [
    /^ID;P\w*(?:;[NE])*\s*[\r\n]+(?:[BC];[XY]\d|P;[PFES][\w"]|[FOW];[A-Z]+[\d;]|NN;N|E[\r\n])/u,
    error('tables.saveAsWorkbook', {}, { kind: 'sylk' }),
  ],
  [/^TABLE[\r\n]+0,1/u, error('tables.saveAsWorkbook', {}, { kind: 'dif' })],
  [/^<svg|^<\?xml[^>]*>\s*(?:<!--[^>]*>\s*)?(?:<!DOCTYPE svg|<svg)/iu, picture],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html|head|body|table|meta|style|div)\b/iu,
    error('tables.saveAsWorkbook', {}, { kind: 'html' }),
  ],
  [/^MIME-Version:[\s\S]*multipart\//iu, error('tables.saveAsWorkbook', {}, { kind: 'html' })],
  [/^<(?:\?xml|Workbook|office:document)/iu, error('tables.saveAsWorkbook', {}, { kind: 'xml' })],
];
