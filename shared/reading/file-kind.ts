import { error } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { asciiHead, startsWith, viewOf } from './byte-patterns.ts';
import { compoundKind } from './compound-kind.ts';
import type { CompoundKind } from './compound-kind.ts';
import { isTable } from './dbase.ts';
import { binarySignatures, textSignatures } from './signatures.ts';
import type { Container } from './tables.ts';
import { unpackEntry } from './unpack-zip.ts';
import { readZipEntries } from './zip-entries.ts';
import type { ZipEntry } from './zip-entries.ts';

/**
 * What a file is, by its content and never by its name.
 * `package`: begins like what partners send; whether it is one, `readPackage` says. `sealed`: encrypted in the format age.
 * `backup`: a copy of a whole project.
 * `text`: anything else that may be text. `office`: a file of an office program, with the container that is read, or why
 * it is not. `other`: what is never read, with the reason. A refusal names no file yet (`inFile`).
 */
export type FileKind =
  | { readonly family: 'package' | 'sealed' | 'backup' | 'text' }
  | { readonly family: 'office'; readonly container: Exclude<Container, 'text' | 'pasted'> }
  | { readonly family: 'office' | 'other'; readonly refusal: Issue };

/** First and last line of an encrypted file that is written as text. */
export const armorBegin = '-----BEGIN AGE ENCRYPTED FILE-----';
export const armorEnd = '-----END AGE ENCRYPTED FILE-----';

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { family: 'other', refusal: error('reading.empty') };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return kindOfZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return ofCompound[compoundKind(bytes)];
  if (isBareXls(bytes)) return { family: 'office', container: 'xls' };
  const binary = binarySignatures.find(([start]) => startsWith(bytes, start));
  if (binary) return { family: 'other', refusal: binary[1] };
  if (isTable(bytes)) return { family: 'other', refusal: error('tables.saveAsWorkbook', {}, { kind: 'dbf' }) };
  const head = asciiHead(bytes);
  if (head.startsWith('{"format":"forin-backup"')) return { family: 'backup' };
  if (head.startsWith(armorBegin) || head.startsWith('age-encryption.org/v1')) return { family: 'sealed' };
  const text = textSignatures.find(([pattern]) => pattern.test(head));
  if (text) return { family: 'other', refusal: text[1] };
  return { family: head.startsWith('{') ? 'package' : 'text' };
}

const ofCompound: Readonly<Record<CompoundKind, FileKind>> = {
  xls: { family: 'office', container: 'xls' },
  password: { family: 'office', refusal: error('tables.password') },
  document: { family: 'office', refusal: error('tables.saveAsDocument', {}, { kind: 'doc' }) },
  presentation: { family: 'office', refusal: error('tables.notATable', {}, { kind: 'presentation' }) },
  message: { family: 'office', refusal: error('tables.notATable', {}, { kind: 'message' }) },
  other: { family: 'office', refusal: error('tables.damaged') },
};

function kindOfZip(bytes: Uint8Array): FileKind {
  const entries = readZipEntries(bytes);
  if (!entries.ok) return { family: 'office', refusal: entries.issues[0]! };
  const has = (name: string) => entries.value.some((entry) => entry.name === name);
  if (has('[Content_Types].xml')) {
    if (has('xl/workbook.xml')) return { family: 'office', container: 'xlsx' };
    if (has('xl/workbook.bin')) return { family: 'office', container: 'xlsb' };
    if (has('word/document.xml')) return { family: 'office', container: 'docx' };
    const kind = has('ppt/presentation.xml') ? 'presentation' : 'other';
    return { family: 'office', refusal: error('tables.notATable', {}, { kind }) };
  }
  const mimetype = entries.value.find(({ name }) => name === 'mimetype');
  if (!mimetype || !has('content.xml')) return { family: 'office', refusal: error('tables.archive') };
  const type = mimetypeOf(bytes, mimetype);
  if (type.includes('opendocument.spreadsheet')) return { family: 'office', container: 'ods' };
  if (type.includes('opendocument.text')) {
    return { family: 'office', refusal: error('tables.saveAsDocument', {}, { kind: 'odt' }) };
  }
  const kind = type.includes('presentation') ? 'presentation' : 'other';
  return { family: 'office', refusal: error('tables.notATable', {}, { kind }) };
}

/** The kind of an OpenDocument file stands in an entry of its own. */
function mimetypeOf(bytes: Uint8Array, entry: ZipEntry): string {
  const content = entry.size <= 200 ? unpackEntry(bytes, entry) : undefined;
  return content ? String.fromCharCode(...content) : '';
}

/** The first record of workbooks of Excel 2 to 5 that stand in no container, as some old exports still write them. */
function isBareXls(bytes: Uint8Array): boolean {
  const isBegin = bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1);
  return isBegin && bytes.length > 8 && [4, 6, 8, 16].includes(viewOf(bytes).getUint16(2, true));
}
