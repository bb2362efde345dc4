import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { settleXlsx } from '../../../shared/outputs/workbook/settle-xlsx.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { readZipEntries } from '../../../shared/reading/zip-entries.ts';
import { emptyDataset, modelOf, settled } from './written.ts';

const styles = 'xl/styles.xml';
const written = await writeXlsx(modelOf(emptyDataset));
const parts = unzipSync(written);

test('fonts are described in the order of Excel: size, colour, name', () => {
  const fonts = strFromU8(parts[styles]!).match(/<font>.*?<\/font>/gu) ?? [];
  expect(fonts).toContain('<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>');
  for (const font of fonts) expect(font).not.toMatch(/<color [^>]*>.*<sz /u);
});

test.each([
  ['packed', 6],
  ['stored', 0],
] as const)('every other part of a %s archive stays as it is', (_, level) => {
  const xml = strFromU8(parts[styles]!).replaceAll(/(<sz [^>]*>)(<color [^>]*>)/gu, '$2$1');
  const unsettled = zipSync({ ...parts, [styles]: new TextEncoder().encode(xml) }, { level });
  const after = settleXlsx(unsettled);
  // Reads what the archive says of each part, and where the parts lie.
  expect(settled(readZipEntries(after)).map(({ name }) => name)).toEqual(Object.keys(parts));
  expect(unzipSync(after)).toEqual(parts);
});
