import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { tableStyle } from './word-styles.ts';

/** The first day that an archive can name, by the clock on the wall, as archives tell time. */
const archiveDay = '1980-01-01T00:00:00';

/**
 * The same package byte for byte whenever it is written: the library names its links by chance, counts bookmarks and
 * pictures over everything it ever wrote, and dates the parts of the archive. Its style of tables is put in as well.
 */
export function settleWord(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const settled: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    settled[path] = [settledPart(path, content), { mtime: archiveDay }];
  }
  return zipSync(settled);
}

function settledPart(path: string, content: Uint8Array): Uint8Array {
  if (path === 'word/styles.xml') {
    return strToU8(strFromU8(content).replace('</w:styles>', `${tableStyle}</w:styles>`));
  }
  if (path !== 'word/document.xml' && path !== 'word/_rels/document.xml.rels') return content;
  return strToU8(numberedAnew(strFromU8(content)));
}

/** Links in the order in which they stand, the same in the document and in its list of relationships. */
function numberedAnew(xml: string): string {
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = (kind: string, id: string) => {
    const known = numbers.get(kind) ?? new Map<string, number>();
    numbers.set(kind, known);
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return number;
  };
  return xml
    .replace(/(?<= (?:r:id|Id)=")rId([0-9a-z_-]{21})(?=")/gu, (_, id: string) => `rIdLink${numberOf('link', id)}`)
    .replace(/(?<=<w:bookmark(?:Start|End) [^>]*?w:id=")\d+(?=")/gu, (id) => `${numberOf('bookmark', id)}`)
    .replace(/(?<=<wp:docPr [^>]*?\bid=")\d+(?=")/gu, (id) => `${numberOf('picture', id)}`);
}
