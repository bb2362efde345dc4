import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../../journal-lines.ts';
import { viewOf } from '../../reading/byte-patterns.ts';

const stylesPart = 'xl/styles.xml';
/** The writer leaves no comment behind the record that ends an archive. */
const endLength = 22;

/**
 * The workbook with its fonts described in the order that Excel's own rules ask for (CT_Font of ECMA-376): the library
 * puts the colour before the size. Only that part is packed anew, whatever the size of the rest.
 */
export function settleXlsx(bytes: Uint8Array): Uint8Array {
  return withPart(bytes, stylesPart, (xml) => xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/gu, '$2$1'));
}

/** The archive with one of its parts changed. It is one that the library wrote: no comments, nothing above 4 GB. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const entries = entriesOf(bytes);
  const part = entries.find((entry) => entry.name === name);
  if (!part) throw new Error(`the workbook has no ${name}`);
  const old = bytes.subarray(part.start, part.start + part.packed);
  const content = strToU8(change(strFromU8(part.isPacked ? inflateSync(old) : old)));
  const packed = deflateSync(content);
  const grown = packed.length - part.packed;
  const after = part.start + part.packed;

  const changed = new Uint8Array(bytes.length + grown);
  changed.set(bytes.subarray(0, part.start));
  changed.set(packed, part.start);
  changed.set(bytes.subarray(after), part.start + packed.length);
  const view = viewOf(changed);
  // The same facts in the part's own head and in the list of parts, which lies behind all of them.
  for (const at of [part.place + 8, part.listed + grown + 10]) {
    view.setUint16(at, 8, true);
    view.setUint32(at + 6, crc32(content), true);
    view.setUint32(at + 10, packed.length, true);
    view.setUint32(at + 14, content.length, true);
  }
  for (const { place, listed } of entries) {
    if (place > part.place) view.setUint32(listed + grown + 42, place + grown, true);
  }
  const end = changed.length - endLength;
  view.setUint32(end + 16, view.getUint32(end + 16, true) + grown, true);
  return changed;
}

interface Entry {
  readonly name: string;
  /** Where its head begins, where its bytes do, and where it stands in the list of parts. */
  readonly place: number;
  readonly start: number;
  readonly listed: number;
  /** So many bytes. */
  readonly packed: number;
  readonly isPacked: boolean;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const end = bytes.length - endLength;
  const entries: Entry[] = [];
  let listed = view.getUint32(end + 16, true);
  while (listed < end) {
    const nameLength = view.getUint16(listed + 28, true);
    const place = view.getUint32(listed + 42, true);
    entries.push({
      name: strFromU8(bytes.subarray(listed + 46, listed + 46 + nameLength)),
      place,
      start: place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true),
      listed,
      packed: view.getUint32(listed + 20, true),
      isPacked: view.getUint16(listed + 10, true) !== 0,
    });
    listed += 46 + nameLength + view.getUint16(listed + 30, true) + view.getUint16(listed + 32, true);
  }
  return entries;
}
