import { expect, test } from 'vitest';
import { droppedFile, pastedTable } from '../../../../renderer/features/attendance/arriving.ts';
import { droppedFile as droppedElsewhere } from '../../../../renderer/reading/arriving-file.ts';
import { readingLimits } from '../../../../shared/reading/limits.ts';

const clipboard = (contents: Readonly<Record<string, string>>) => ({ getData: (type: string) => contents[type] ?? '' });

test.each<[string, Record<string, string>, unknown]>([
  [
    'a table of a document, with its text beside it',
    { 'text/html': '<p>x</p><table><tr><td>Ona</td></tr></table>', 'text/plain': 'Ona' },
    { html: '<p>x</p><table><tr><td>Ona</td></tr></table>', text: 'Ona' },
  ],
  ['cells between tabs', { 'text/plain': 'Name\tOrganisation' }, { text: 'Name\tOrganisation' }],
  ['lines, as from a PDF', { 'text/html': '<p>Ona</p>', 'text/plain': 'Ona\nJonas' }, { text: 'Ona\nJonas' }],
  ['one word: nothing that could be a table', { 'text/plain': 'Ona\n' }, undefined],
  ['nothing', {}, undefined],
])('pasted: %s', async (_, contents, expected) => {
  expect(await pastedTable(clipboard(contents), 'Pasted table 1')?.load()).toEqual(expected);
});

test('the name of a dropped file has no power over what stands beside it', () => {
  const file = new File([], 'list \u202eexe.doc\n\u2066.csv');
  expect([droppedFile(file).name, droppedElsewhere(file).name]).toEqual(
    Array(2).fill('list \ufffdexe.doc\ufffd\ufffd.csv'),
  );
});

test('of a file that is too large no more is loaded than shows it', async () => {
  const loaded = await droppedFile(new File([new Uint8Array(readingLimits.bytes + 1000)], 'x.csv')).load();
  expect(loaded).toHaveLength(readingLimits.bytes + 1);
});
