// What runs in the page stands alone.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from '@playwright/test';
import { recordActivity, startProject } from '../pages/pages-of.ts';
import type { Pages } from '../pages/pages-of.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

const thrownAway = 'Seminar in Alytus, with the names of guests';

/** What should never have been recorded is erased: from a field, with its record, and with a backup that stays whole. */
export const eraseWalk: Walk = {
  name: 'erasing for good',
  go: async (walking) => {
    const { look } = walking;
    const [, pages] = await startIn(walking);
    const { page, activities, activity, frame, settings, texts } = pages;
    await startProject(pages, { role: 'both', partner: 'DDG', country: 'LT' });
    await recordActivity(pages, thrownAway);
    await recordActivity(pages, 'Seminar in Kaunas');
    await activities.open('Seminar in Kaunas');
    await activity.record('Seminar in Kaunas and Jonava');
    await activity.section('history').click();
    await open(pages, texts.text('activity.field.title'));
    await look('erase: a field', page);
    await typeWord(pages);
    await page.getByText(texts.text('erase.done')).waitFor();
    await look('erase: a field erased', page);

    await frame.open('settings');
    await settings.backUpNow.click();
    await settings.backedUp.waitFor();
    await frame.open('activities');
    await activities.row(thrownAway).focus();
    await page.keyboard.press('Delete');
    await frame.open('trash');
    await open(pages, thrownAway);
    await look('erase: a record', page);
    await page.evaluate(damageBackups);
    await typeWord(pages);
    await page.getByText(texts.text('erase.doneHere')).waitFor();
    await look('erase: a backup that stays whole', page);
    await goTo('/settings/backups')(pages);
    await look('erase: the backups', page);
  },
};

async function open({ page, texts }: Pages, name: string): Promise<void> {
  await page
    .getByRole('button', { name: texts.text('erase.openNamed', { name }) })
    .first()
    .click();
  await wordOf(page, texts).waitFor();
}

async function typeWord({ page, texts }: Pages): Promise<void> {
  await wordOf(page, texts).fill(texts.text('erase.word'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

function wordOf(page: Page, texts: Pages['texts']) {
  return page.getByRole('textbox', { name: texts.text('erase.type', { word: texts.text('erase.word') }) });
}

/** None can be read any more. */
async function damageBackups(): Promise<void> {
  const damage = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    for await (const entry of folder.values()) {
      if (entry.kind === 'directory') await damage(entry);
      else if (entry.name.endsWith('.json')) {
        const writable = await entry.createWritable();
        await writable.write('damaged');
        await writable.close();
      }
    }
  };
  await damage(await navigator.storage.getDirectory());
}
