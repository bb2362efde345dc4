import { expect, test } from '../support/app-test.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';
import { goTo } from '../support/screens/screen.ts';

test('every finding leads to its field; one that may stay is left with a comment, by keyboard', async ({ launch }) => {
  const { page } = await launch();
  const pages = pagesOf(page);
  const { check, texts } = pages;
  await startPractice(pages, { role: 'collects' });
  await goTo('/check')(pages);
  await expect(check.rows).toHaveCount(12);
  await expect(check.show.locator('option:checked')).toHaveText('Open (12)');

  // By keyboard from finding to finding, and one of them may stay.
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  const group = check.rows.filter({ hasText: 'A10' });
  await expect(group.getByRole('link')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(check.comment).toBeFocused();
  await page.keyboard.type('Two people were ill.');
  await page.keyboard.press('Enter');
  await expect(check.rows).toHaveCount(11);
  await expect(check.rows.filter({ hasText: 'A11' }).getByRole('link')).toBeFocused();

  await check.show.selectOption('accepted');
  await expect(check.rows).toHaveCount(1);
  await expect(check.rows.first()).toContainText('“Two people were ill.”');
  await check.reopen.click();
  await expect(page.getByText(texts.text('check.noneAccepted'))).toBeVisible();
  await check.show.selectOption('open');
  await expect(check.rows).toHaveCount(12);

  // Of one partner and period.
  await check.partner.selectOption({ label: 'DDG' });
  await expect(check.rows).toHaveCount(1);
  await check.partner.selectOption('');
  await check.period.selectOption('2024');
  await expect(check.rows.filter({ hasText: 'A13' })).toHaveCount(3);
  await check.period.selectOption('');

  // A part of a report, pasted: what differs, where it stands there, and the way to the field.
  await check.foldOfReport.click();
  await check.pasteReport(
    '<h2>Kick-off FOR-IN conference</h2><p>When: 2–3 May 2022</p><p>Number of participants (F2F): 112</p><p>Number of participants in total: 1,000</p>',
  );
  await expect(check.differences).toHaveCount(1);
  await expect(check.differences.first()).toContainText('the report says 112, the record 111');
  await expect(check.differences.first()).toContainText('“Number of participants (F2F): 112”');
  await expect(check.differences.first().getByRole('link')).toHaveAttribute('href', /participants$/u);
  await check.putReportAway.click();
  await expect(check.differences).toHaveCount(0);

  // The way to where it stands.
  await check.rows.filter({ hasText: 'A10' }).getByRole('link').click();
  await page.waitForURL(/participants$/u);
  await expect(page.locator('[data-field="total"]')).toBeFocused();
});
