import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../shared/messages/format-message.ts';
import { problemWorkbook } from '../../../shared/outputs/register-problems/problem-workbook.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import { datasetOfText } from '../../support/hostile/dataset-of-text.ts';
import { officeFiles, officeFilesOf } from '../../support/office-files.ts';
import type { OfficeFile } from '../../support/office-files.ts';
import { noOfficeRules, officeFaults } from '../../support/office-rules.ts';
import { faultInXml } from '../../support/well-formed.ts';
import { wordParts } from '../../support/word-parts.ts';
import { empty, planOf, sheetOf } from '../register/old-lists.ts';
import { sampleDataset } from './sample-dataset.ts';

/** Markup, the start of a formula, letters that no XML has, halves of letters, the other direction, an emoji, a list. */
const nasty = '=1+1 <w:p/>]]>&#0; "{0}" \0\u000b\ufffe\uffff\ud800 \u202e\u0645 \u{1f9d1}\u{1f3fd} _x0041_\n- **b**';
const { dataset } = datasetOfText(nasty);
const [first, ...others] = dataset.activities;
const activity = { ...first!, narratives: [{ id: 'about.en' as const, text: nasty.repeat(200) }] };
const hostile = { ...dataset, activities: [activity, ...others] };

const list = sheetOf([
  ['Pavadinimas', 'Data', `Gyvai ${nasty.repeat(100)}`],
  [nasty, 'kada?', 'daug'],
  ['#N/A', '', 'n. d.'],
]);
const lists = [{ ...list, name: '\u{1f9d1}'.repeat(20) + nasty }];

/** Where the FOR-IN record has more to show. */
const sample = officeFiles({ ...sampleDataset, project: { ...sampleDataset.project, name: nasty } }, 'lv');

/** One of each kind, with the richest content. */
const files: Readonly<Record<string, OfficeFile>> = {
  ...officeFiles(hostile, 'lt'),
  ...officeFilesOf(activity, hostile, 'et'),
  'summary.xlsx': sample['summary.xlsx']!,
  'open-items.xlsx': sample['open-items.xlsx']!,
  'problems.xlsx': () => writeXlsx(problemWorkbook(planOf(lists, empty), findRegisterTables(lists), lists, 'lt')),
};
const written = await Promise.all(Object.entries(files).map(async ([name, make]) => [name, await make()] as const));
const workbooks = [
  ...written.filter(([name]) => name.endsWith('.xlsx')).map(([, bytes]) => bytes),
  // The words of its columns are the titles of its hints.
  ...(await Promise.all(locales.map((locale) => officeFiles(sampleDataset, locale)['open-items.xlsx']!()))),
];

describe('keeps to the rules that Word and Excel read by', () => {
  test.for(written)('%s', async ([name, bytes], { skip }) => {
    if (noOfficeRules !== undefined) skip(noOfficeRules);
    expect(await officeFaults(bytes, name.endsWith('.docx') ? 'docx' : 'xlsx')).toEqual([]);
  });

  test('not when an element stands where none may', async ({ skip }) => {
    if (noOfficeRules !== undefined) skip(noOfficeRules);
    const parts = unzipSync(await files['sign-in.xlsx']!());
    const styles = strFromU8(parts['xl/styles.xml']!).replace('<sz ', '<name val="x"/><sz ');
    const broken = zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) });
    expect(await officeFaults(broken, 'xlsx')).not.toEqual([]);
  });
});

test.each(written)('every part of %s is XML', (_, bytes) => {
  for (const [part, xml] of wordParts(bytes)) expect(`${part}: ${faultInXml(xml) ?? 'XML'}`).toBe(`${part}: XML`);
});

/** Found by Excel when it opens a workbook, and by nothing else. Source: Microsoft, "Excel specifications and limits". */
describe('stays within what Excel takes', () => {
  test.each<[what: string, found: RegExp, fits: (value: string) => boolean]>([
    ['titles of a hint', / (?:errorTitle|promptTitle)="([^"]*)"/gu, atMost(32)],
    ['hints', / (?:error|prompt)="([^"]*)"/gu, atMost(255)],
    ['heights of rows', /<row [^>]*\bht="([^"]*)"/gu, (height) => Number(height) <= 409],
    ['widths of columns', /<col [^>]*\bwidth="([^"]*)"/gu, (width) => Number(width) <= 255],
    ['names of sheets', /<sheet name="([^"]*)"/gu, atMost(31)],
    ['texts', /<t(?: [^>]*)?>([^<]*)<\/t>/gu, atMost(32_767)],
    ['footers', /<oddFooter>([^<]*)</gu, atMost(255)],
    ['addresses', /<Relationship [^>]*Target="(https:[^"]*)"/gu, atMost(2_079)],
  ])('%s', (_, found, fits) => {
    const values = workbooks.flatMap((bytes) =>
      [...wordParts(bytes).values()].flatMap((xml) => [...xml.matchAll(found)].map(([, value = '']) => plain(value))),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !fits(value))).toEqual([]);
  });
});

function atMost(length: number): (value: string) => boolean {
  return (value) => value.length <= length;
}

/** What XML escapes as it is read. */
function plain(value: string): string {
  return value.replaceAll(/&(?:lt|gt|quot|apos|#\d+);/gu, 'x').replaceAll('&amp;', '&');
}
