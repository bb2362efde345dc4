import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-test.ts';
import { writeFilesOfOneEvent } from '../support/one-event.ts';
import { beginningWith } from '../support/pages/beginning.ts';
import { pagesOf, startPractice, startProject } from '../support/pages/pages-of.ts';
import { pressOn, tabTo } from '../support/tab-to.ts';

const coordinator = { role: 'collects', partner: 'Nordic Council of Ministers Office in Lithuania' } as const;

/** By Tab to the open tab, from there by arrows. */
async function openTab(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const tabs = await page.getByRole('tab').count();
  for (let pressed = 0; pressed < tabs; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toBeFocused();
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}

/** Holds back what the store writes, as a slow disk does. */
async function holdWriting(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    const [workspace] = held.flatMap(({ name = '' }) => /^forin\/([^/]+)\//u.exec(name)?.[1] ?? []);
    await new Promise<void>((taken) => {
      void navigator.locks.request(`forin/${workspace}/write`, () => {
        taken();
        return new Promise<void>((free) => addEventListener('let-writing-go', () => free(), { once: true }));
      });
    });
  });
}

const letWritingGo = (page: Page) => page.evaluate(() => dispatchEvent(new Event('let-writing-go')));

const expectSomewhere = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

test('other names, a letter about what is missing, and a period, by the keyboard alone', async ({ launch }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, combine, frame, missing, periods, texts } = pages;
  const { keyboard } = page;
  const { text } = texts;
  await startPractice(pages, coordinator);
  await keyboard.press('Alt+7');
  await expect(frame.heading).toHaveText(text('combine.title'));

  await test.step('two names of one place are joined, and parted again', async () => {
    const [beginning = ''] = text('otherNames.tab', { count: 0 }).split('0');
    await openTab(page, page.getByRole('tab', { name: beginningWith(beginning) }));
    await pressOn(page, combine.join);
    const panel = page.getByRole('tabpanel');
    const undo = panel.getByRole('status').getByRole('button', { name: text('words.undo') });
    await expect(undo).toBeVisible();
    await expectSomewhere(page);
    await pressOn(page, undo);
    await expect(undo).toBeHidden();
    await expect(combine.join).toBeVisible();
    await expectSomewhere(page);
  });

  await test.step('a letter asks for what is missing; Escape leads back to where it was asked', async () => {
    await openTab(page, missing.tab);
    const ask = missing.ask(missing.plan, 'Latvia', 'P08');
    await pressOn(page, ask);
    await expect(missing.body).toHaveValue(/P08/u);
    await pressOn(page, missing.copy);
    await expect(missing.copied).toBeVisible();
    await keyboard.press('Escape');
    await expect(missing.drawer).toBeHidden();
    await expect(ask).toBeFocused();
  });

  await test.step('a period is declared complete, accepted, and reopened with a reason', async () => {
    await openTab(page, periods.tab);
    const period = '2022-Q4';
    const { partner } = coordinator;
    const row = periods.row(partner, period);
    await pressOn(page, periods.declare(partner, period));
    await expect(row).toContainText(text('combine.value.state.declared complete'));
    await expectSomewhere(page);
    await holdWriting(page);
    await pressOn(page, periods.accept(partner, period));
    await expect(row).toContainText(text('combine.value.state.accepted'));
    await expectSomewhere(page);
    await pressOn(page, periods.look(partner, period));
    await tabTo(page, periods.reason);
    await keyboard.type('One more list was found.');
    // What is asked for while the step before is being written waits for it.
    await keyboard.press('Enter');
    await letWritingGo(page);
    await expect(periods.drawer).toBeHidden();
    await expect(row).toContainText(text('combine.value.state.reopened'));
    await expect(periods.look(partner, period)).toBeFocused();
  });
});

test('one event of two partners is settled and taken back by the keyboard alone', async ({ launch, profile }) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { page, combine, sameEvent, texts } = pages;
  const { keyboard } = page;
  await startProject(pages, { ...coordinator, role: 'both', name: 'Office' });
  const files = await writeFilesOfOneEvent(profile);
  await keyboard.press('Alt+7');
  await tabTo(page, combine.choose);
  await app.chooseFiles(files, () => keyboard.press('Enter'));
  await expect(sameEvent.arriving(1)).toBeVisible();
  await pressOn(page, combine.apply);
  await expect(combine.applied).toBeVisible();

  await openTab(page, sameEvent.tab(1));
  await tabTo(page, sameEvent.answer('same'));
  await keyboard.press('3');
  await expect(sameEvent.answer('shared')).toBeChecked();
  await tabTo(page, sameEvent.method('sum'));
  await keyboard.press('ArrowDown');
  await expect(sameEvent.method('max')).toBeChecked();
  await tabTo(page, sameEvent.reason);
  await keyboard.type('One hall, two days: the same people');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('tabpanel')).toContainText(texts.text('sameEvent.given'));
  await expect(sameEvent.tab(0)).toBeVisible();
  await expectSomewhere(page);
  await pressOn(page, sameEvent.takeBack);
  await expect(sameEvent.tab(1)).toBeVisible();
  await expectSomewhere(page);
});
