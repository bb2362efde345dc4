import { expect, test } from '../support/app-test.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { pressOn, tabTo } from '../support/tab-to.ts';

test('start, record, count, find, send, combine, sum up and restore need no mouse', async ({ launch }) => {
  const app = await launch({ isFirstVisit: true });
  const { page } = app;
  const { keyboard } = page;
  const { firstStart, frame, activities, activity, send, combine, summary, settings, texts } = pagesOf(page);

  await test.step('start', async () => {
    await pressOn(page, firstStart.language());
    await pressOn(page, firstStart.role('both'));
    await tabTo(page, firstStart.partner);
    await keyboard.type('Diversity');
    await tabTo(page, firstStart.country);
    await expect(firstStart.country).toHaveValue('LT');
    await pressOn(page, firstStart.next);
    await pressOn(page, firstStart.start);
    await expect(activities.empty).toBeVisible();
  });

  await test.step('record', async () => {
    await keyboard.press('n');
    await expect(activity.title).toBeFocused();
    await keyboard.type('Seminar in Kaunas');
    await tabTo(page, activity.when);
    await keyboard.type('14.5.2025');
    await keyboard.press('Tab');
    await expect(activity.saved).toBeVisible();
  });

  await test.step('count', async () => {
    await tabTo(page, activity.inPerson);
    await keyboard.type('24');
    await keyboard.press('ArrowRight');
    await expect(activity.online).toBeFocused();
    await keyboard.type('?');
    await keyboard.press('Tab');
    await expect(activity.online).toHaveValue('?');
    await expect(activity.saved).toBeVisible();
  });

  await test.step('find', async () => {
    await keyboard.press('Control+k');
    await expect(frame.search).toBeFocused();
    await keyboard.type('kaunas');
    await expect(page.getByRole('option').first()).toContainText('Seminar in Kaunas');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(activity.section('basics')).toBeVisible();
    await expect(activity.heading).toHaveText('Seminar in Kaunas');
  });

  let file = '';
  await test.step('send', async () => {
    await keyboard.press('Alt+6');
    await expect(frame.heading).toHaveText(texts.text('send.title'));
    await tabTo(page, send.make);
    file = await app.saveFile(() => keyboard.press('Enter'));
    await expect(send.saved).toBeVisible();
  });

  await test.step('combine', async () => {
    await keyboard.press('Alt+7');
    await tabTo(page, combine.choose);
    await app.chooseFiles([file], () => keyboard.press('Enter'));
    await expect(page.getByText(texts.text('combine.nothing'))).toBeVisible();
  });

  await test.step('sum up', async () => {
    await keyboard.press('Alt+8');
    await expect(frame.heading).toHaveText(texts.text('summaryPage.title'));
    await pressOn(page, summary.participations.getByRole('button').first());
    await expect(summary.drawer).toContainText('Seminar in Kaunas');
    await keyboard.press('Escape');
    await expect(summary.drawer).toBeHidden();
  });

  await test.step('restore', async () => {
    await pressOn(page, frame.backups);
    await pressOn(page, settings.backUpNow);
    await expect(settings.backedUp).toBeVisible();
    await pressOn(page, settings.restore.first());
    await expect(settings.restoreYes).toBeFocused();
    await keyboard.press('Enter');
    await expect(settings.restored).toBeVisible();
  });
});
