import { CFB, utils, write } from 'xlsx';

/** A workbook of an older Excel that is protected with a password: behind the first record stands FilePass (2F). */
export function encryptedXls(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([['Vardas', 'Pavardė']]), 'Lapas1');
  const container = CFB.read(new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer), {
    type: 'array',
  });
  const stream = CFB.find(container, 'Workbook');
  if (!stream) throw new Error('the workbook has no stream');
  const content = Uint8Array.from(stream.content as Iterable<number>);
  const begin = 4 + content[2]! + content[3]! * 256;
  // RC4 of the standard kind: salt and verifiers of 16 bytes each.
  const filePass = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...Array.from({ length: 48 }, (_, index) => index)];
  const changed = new Uint8Array([...content.subarray(0, begin), ...filePass, ...content.subarray(begin)]);
  CFB.utils.cfb_del(container, '/Workbook');
  CFB.utils.cfb_add(container, '/Workbook', changed);
  return new Uint8Array(CFB.write(container, { type: 'array' }) as ArrayBuffer);
}
