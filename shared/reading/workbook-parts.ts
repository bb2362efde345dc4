import type { parse_zip } from 'xlsx';
import type { Platform } from '../platform.ts';
import type { ZipEntry } from './zip-entries.ts';

/** The unpacked parts of a workbook, as the reader takes them. */
export type WorkbookParts = Parameters<typeof parse_zip>[0];

/**
 * Hands the reader the parts themselves, not an archive of them that it would take apart again. Of a large workbook
 * nearly all is the cells' part, which holds ASCII only where texts have a part of their own: read as UTF-8 that is three
 * times as fast as letter by letter.
 */
export function workbookParts(
  entries: readonly ZipEntry[],
  contents: readonly Uint8Array[],
  decodeUtf8: Platform['decodeUtf8'] = () => null,
): WorkbookParts {
  // Names come from the file: one of them may be that of a property of all objects.
  const files = Object.create(null) as Record<string, WorkbookParts['files'][string]>;
  entries.forEach(({ name }, index) => {
    const content = contents[index]!;
    const text = name.endsWith('.bin') || content.length === 0 ? null : decodeUtf8(content);
    const isAscii = text?.length === content.length;
    files[name] = isAscii ? { name, data: text } : { name, content, type: 2 };
  });
  return { files };
}
