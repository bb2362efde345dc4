import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { kindOfFile } from '../../../shared/reading/file-kind.ts';
import { compoundFile } from '../../support/compound-file.ts';
import { tableRefusal } from '../../support/table-refusal.ts';
import { encryptedXls } from '../../support/encrypted-xls.ts';

const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const withHead = (head: readonly number[] | string, size = 4096) => {
  const bytes = new Uint8Array(size).fill(0xe9);
  bytes.set(typeof head === 'string' ? strToU8(head, true) : head);
  return bytes;
};
const openDocument = (kind: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });
const officeZip = (part: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: strToU8('<x/>') });
/** 12 fields of 3 bytes each after a header of 65 bytes, as dBase III writes it. */
const dbase = () => {
  const bytes = new Uint8Array(200).fill(0x20);
  bytes.set([0x03, 122, 5, 27, 12, 0, 0, 0, 65, 0, 4, 0]);
  bytes.fill(0, 12, 32);
  bytes.set([0x0d], 64);
  return bytes;
};

describe('what cannot be read is called by its name', () => {
  test.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['only blanks', strToU8(' \r\n\t\r\n'), 'is empty'],
    ['more than 25 MB', new Uint8Array(25 * 1024 * 1024 + 1).fill(0x41), 'is larger than 25 MB'],
    ['a photo', withHead([0xff, 0xd8, 0xff, 0xe0]), 'is a picture. I cannot read pictures. Count the signatures'],
    ['a PNG', withHead([0x89, 0x50, 0x4e, 0x47]), 'is a picture'],
    ['a photo of a telephone', withHead('\0\0\0\x18ftypheic'), 'is a picture'],
    ['a WebP picture', withHead('RIFF\x24\0\0\0WEBPVP8 '), 'is a picture'],
    ['a scan', withHead([0x49, 0x49, 0x2a, 0]), 'is a picture'],
    ['a bitmap', withHead([0x42, 0x4d, 9, 9, 9, 0, 0, 0, 0, 0]), 'is a picture'],
    ['a drawing', strToU8('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'is a picture'],
    ['a PDF', withHead('%PDF-1.7'), 'is a PDF. I cannot read pictures'],
    ['SYLK', strToU8('ID;PWXL;N;E\nC;Y65536;X16384;K1\nE\n'), 'in the older format SYLK'],
    ['DIF', strToU8('TABLE\r\n0,1\r\n"EXCEL"\r\n'), 'in the older format DIF'],
    ['dBase', dbase(), 'is a dBase table'],
    ['Lotus 1-2-3', withHead([0, 0, 2, 0, 6, 4, 6, 0]), 'is a Lotus 1-2-3 or Quattro Pro table'],
    [
      'a web page called .xls',
      strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      'is a web page',
    ],
    ['a web page in UTF-16', wide('<!DOCTYPE html>\n<html>'), 'is a web page'],
    ['a web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"'), 'is a web page'],
    [
      'XML of Excel 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
      'an XML file',
    ],
    ['RTF', strToU8('{\\rtf1\\ansi Sąrašas}'), 'is a text in RTF format'],
    ['a document of older Word', compoundFile('WordDocument'), 'is a document of an older Word'],
    ['a LibreOffice text', openDocument('text'), 'is a LibreOffice text document'],
    ['slides', officeZip('ppt/presentation.xml'), 'is a presentation'],
    ['older slides', compoundFile('PowerPoint Document'), 'is a presentation'],
    ['a mail', compoundFile('__properties_version1.0'), 'is an e-mail message'],
    ['a workbook with a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'protected with a password'],
    ['an older workbook with a password', encryptedXls(), 'protected with a password'],
    ['an archive', zipSync({ 'list.csv': strToU8('a;b') }), 'is an archive. Unpack it'],
    ['another archive', withHead([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'is an archive'],
    ['a database', withHead('SQLite format 3\0'), 'is a database'],
    ['an Access database', withHead([0, 1, 0, 0, ...strToU8('Standard ACE DB\0')]), 'is a database'],
    ['a recording', withHead('\0\0\0\x18ftypmp42'), 'is a recording'],
    ['a program', withHead([0x7f, 0x45, 0x4c, 0x46]), 'is a program'],
    ['some other compound file', compoundFile('Contents'), 'is damaged'],
    ['a package', strToU8('{"format":"forin-package","version":1}'), 'was made by FOR-IN Register'],
    ['a copy of a project', strToU8('{"format":"forin-backup","version":1}'), 'was made by FOR-IN Register'],
  ])('%s', (_, bytes, sentence) => {
    expect(issueSentence(tableRefusal(bytes))).toContain(sentence);
  });

  test.each([
    ['of their own', 'ID;Pavardė;Vardas\nA;Bandauskas;Jonas\n'],
    ['like those of SYLK', 'ID;P\nF;Mėginaitė\n'],
    ['like an archive', 'PK;Pavardė\n1;Bandauskas\n'],
    ['like a picture', 'BMI;Pavardė\n1;Bandauskas\n'],
    ['like a recording', 'ID3;Pavardė\n1;Bandauskas\n'],
  ])('a list whose headers begin %s is a list', (_, text) => {
    expect(kindOfFile(strToU8(text))).toEqual({ family: 'text' });
  });
});

describe('a file of this application is told by how it begins', () => {
  test.each([
    ['package', '{"format":"forin-package","version":1}'],
    ['package', ' {"total":45}'],
    ['backup', '{"format":"forin-backup","version":1}'],
    ['text', 'Dear colleagues'],
  ])('%s: %s', (family, text) => {
    expect(kindOfFile(strToU8(text))).toEqual({ family });
  });
});
