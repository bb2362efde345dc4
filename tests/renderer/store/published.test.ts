import { expect, test } from 'vitest';
import { readPublications, writePublications } from '../../../shared/suppression/publication.ts';
import { StoreWorkplace } from '../../support/store-workplace.ts';

const issue = (hidden: string) => ({ table: 't', known: { 'F/n': 38 }, hidden: [hidden] });

test('what readers have seen is there after a restart, and a restored backup does not forget it', async () => {
  const place = new StoreWorkplace();
  const store = await place.create();
  await store.saveSettings({ published: writePublications([issue('M/n')]) });
  const { name } = await store.backUp();
  await store.saveSettings({ published: writePublications([issue('M/n'), issue('other/n')]) });
  await store.saveSettings({ crossTable: 'byType byYear total' });
  expect((await store.restoreBackup(name)).ok).toBe(true);
  const { settings } = store.getSnapshot();
  expect(readPublications(settings.published)).toEqual([issue('M/n'), issue('other/n')]);
  // Everything else is as it was.
  expect(settings.crossTable).toBeUndefined();
  await store.close();
  const again = await place.open();
  expect(readPublications(again.getSnapshot().settings.published)).toEqual([issue('M/n'), issue('other/n')]);
});

test.each([['{'], ['[]]'], ['[{"table":"t"}]'], ['{}']])('%s is not what was published: nobody knows', (text) => {
  expect(readPublications(text)).toBeUndefined();
});

test('nothing published is nothing', () => {
  expect(readPublications(undefined)).toEqual([]);
});
