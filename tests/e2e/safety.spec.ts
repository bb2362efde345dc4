import { expect, test } from '../support/app-test.ts';
import { pagesOf, recordActivity, startProject } from '../support/pages/pages-of.ts';

test('a backup is restored in three clicks', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { activities, frame, settings } = pages;
  await startProject(pages);
  await recordActivity(pages, 'Recorded before the backup');
  await frame.open('settings');
  await settings.backUpNow.click();
  await expect(settings.backedUp).toBeVisible();
  await frame.open('activities');
  await recordActivity(pages, 'Recorded after the backup');
  await expect(activities.rows).toHaveCount(2);

  await frame.backups.click();
  await settings.restore.first().click();
  await settings.restoreYes.click();
  await expect(settings.restored).toBeVisible();

  await frame.open('activities');
  await expect(activities.rows).toHaveCount(1);
  await expect(activities.row('Recorded before the backup')).toBeVisible();
  await app.close();
  const again = pagesOf((await launch()).page);
  await expect(again.activities.row('Recorded before the backup')).toBeVisible();
  await expect(again.activities.rows).toHaveCount(1);
});
