import { expect, test } from '../support/app-test.ts';
import { titlesOfOneEvent, writeFilesOfOneEvent } from '../support/one-event.ts';
import { pagesOf, startProject } from '../support/pages/pages-of.ts';
import type { Pages } from '../support/pages/pages-of.ts';

/** The figure of Lithuania by country scope, as the summary shows it. */
async function lithuania({ frame, summary, texts }: Pages): Promise<string> {
  await frame.open('summary');
  return summary.row('scope', texts.country('LT')).getByRole('button').first().innerText();
}

test('the same event from two partners is found, settled as shared participants, shown in the summary, and undone', async ({
  launch,
  profile,
}) => {
  const app = await launch({ installation: 'office' });
  const pages = pagesOf(app.page);
  const { combine, frame, sameEvent, summary, texts, send } = pages;
  await startProject(pages, {
    role: 'both',
    partner: 'Nordic Council of Ministers Office in Lithuania',
    name: 'Office',
  });
  const files = await writeFilesOfOneEvent(profile);
  await frame.open('combine');
  await app.chooseFiles(files, () => combine.choose.click());
  await expect(sameEvent.arriving(1)).toBeVisible();
  await combine.apply.click();
  await expect(combine.applied).toBeVisible();
  expect(await lithuania(pages)).toBe('60');

  await frame.open('combine');
  await expect(sameEvent.tab(1)).toBeVisible();
  await sameEvent.tab(1).click();
  const panel = app.page.getByRole('tabpanel');
  for (const title of titlesOfOneEvent) await expect(panel).toContainText(title);
  for (const code of ['title.alike', 'place.town', 'days.next', 'type.same'] as const)
    await expect(panel).toContainText(texts.shared(`linkage.${code}`));
  // There the focus is when the pair before was answered.
  await sameEvent.heading.focus();
  await app.page.keyboard.press('3');
  await expect(sameEvent.answer('shared')).toBeChecked();
  await sameEvent.method('max').check();
  await expect(panel).toContainText(
    texts.text('sameEvent.totalChanges', { name: `${texts.country('LT')} 2025`, before: '60', after: '31' }),
  );
  await sameEvent.give.click();
  await expect(sameEvent.problem).toHaveText(texts.text('sameEvent.lacks.reason'));
  await sameEvent.reason.fill('One hall, two days: the same people');
  // Who opens a record to see for himself finds the answer as far as it had come.
  await panel
    .getByRole('link', { name: texts.text('combine.conflicts.open') })
    .first()
    .click();
  await expect(panel).toBeHidden();
  await app.page.goBack();
  await expect(sameEvent.answer('shared')).toBeChecked();
  await expect(sameEvent.method('max')).toBeChecked();
  await expect(sameEvent.reason).toHaveValue('One hall, two days: the same people');
  await sameEvent.reason.focus();
  await app.page.keyboard.press('Control+Enter');
  await expect(panel).toContainText(texts.text('sameEvent.given'));
  await expect(sameEvent.tab(0)).toBeVisible();

  expect(await lithuania(pages)).toBe('31');
  await summary.country.selectOption('LT');
  const adjustments = app.page.getByRole('region', { name: texts.shared('figures.adjustments') });
  await expect(adjustments).toContainText('-29');
  await expect(adjustments).toContainText('One hall, two days: the same people');
  await summary.country.selectOption('');

  // Answered anew and taken back at once: nothing says any more that it was answered.
  await frame.open('combine');
  await sameEvent.tab(0).click();
  const again = async () => {
    await sameEvent.takeBack.click();
    await expect(sameEvent.tab(1)).toBeVisible();
    await expect(panel).not.toContainText(texts.text('sameEvent.given'));
    await sameEvent.answer('shared').check();
    await sameEvent.method('max').check();
    await sameEvent.reason.fill('One hall, two days: the same people');
    await sameEvent.give.click();
    await expect(panel).toContainText(texts.text('sameEvent.given'));
  };
  await again();
  await again();

  await frame.open('send');
  const decided = await app.saveFile(() => send.make.click());
  await expect(send.saved).toBeVisible();

  await frame.open('combine');
  await sameEvent.tab(0).click();
  await sameEvent.takeBack.click();
  await expect(sameEvent.tab(1)).toBeVisible();
  expect(await lithuania(pages)).toBe('60');
  await app.close();

  // The answer has travelled with the file: nobody is asked there, and the total is the same.
  const riga = await launch({ installation: 'Riga' });
  const there = pagesOf(riga.page);
  await startProject(there, { role: 'both', partner: 'PROVIDUS', country: 'LV', name: 'Riga office' });
  await there.frame.open('combine');
  await riga.chooseFiles([decided], () => there.combine.choose.click());
  await there.combine.apply.click();
  await expect(there.combine.applied).toBeVisible();
  await expect(there.sameEvent.tab(0)).toBeVisible();
  expect(await lithuania(there)).toBe('31');
});

test('two records of one event whose titles are in two languages are set beside each other by hand', async ({
  launch,
}) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { activities, activity, combine, frame, sameEvent, texts } = pages;
  await startProject(pages, { role: 'both' });
  const titles = ['Bustas atvykusiems', 'Majokli iebraucejiem'] as const;
  for (const title of titles) {
    await frame.open('activities');
    await activities.create.click();
    await activity.record(title);
    await activity.saved.waitFor();
  }
  await frame.open('combine');
  await sameEvent.tab(0).click();
  await sameEvent.compare(...titles);
  await expect(sameEvent.heading).toBeFocused();
  await app.page.keyboard.press('1');
  await expect(sameEvent.answer('same')).toBeChecked();
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('tabpanel')).toContainText(texts.text('sameEvent.given'));
  await expect(combine.next).toBeHidden();
});
