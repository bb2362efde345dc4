import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isPlain, readPng } from '../../shared/schema/plain-png.ts';
import { expect, test } from '../support/app-test.ts';
import { chunk, drawnPng, joined, pngOf, sizeChunk } from '../support/drawn-png.ts';
import { pagesOf, startPractice } from '../support/pages/pages-of.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const comment = chunk('tEXt', latin1('Author\0Somebody Invented'));

test('a logo is kept without what the file says beside it, and stands in the report with its words', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const pages = pagesOf(app.page);
  const { frame, logos, report, texts } = pages;
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(profile, name), bytes);
    return join(profile, name);
  };
  const add = async (name: string, bytes: Uint8Array) =>
    app.chooseFiles([file(name, bytes)], () => logos.choose.click());
  await startPractice(pages);
  await frame.open('project');
  await expect(logos.section).toContainText(texts.text('project.logosEmpty'));
  await logos.edit.click();

  // What is none is refused, whatever its name says, and nothing of it is kept.
  await add('drawing.png', latin1('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'));
  await expect(logos.refusal).toContainText('drawing.png');
  await add('bomb.png', pngOf([sizeChunk(50_000, 50_000), chunk('IDAT', Uint8Array.of(0)), chunk('IEND')]));
  await expect(logos.refusal).toContainText('bomb.png');
  // Whole as a file, and no picture for all that.
  await add('hollow.png', pngOf([sizeChunk(40, 20), chunk('IDAT', Uint8Array.of(1, 2, 3)), chunk('IEND')]));
  await expect(logos.refusal).toContainText('hollow.png');
  await expect(logos.pictures).toHaveCount(0);

  await add('ring.png', drawnPng({ width: 1_000, height: 300, before: [comment] }));
  await expect(logos.pictures).toHaveCount(1);
  await expect(logos.refusal).toHaveCount(0);
  await expect(logos.save).toBeDisabled();
  await logos.owner(1).fill('PROVIDUS');
  await app.page.getByRole('option').filter({ hasText: 'PROVIDUS' }).first().click();
  await expect(logos.words(1)).toHaveValue(/PROVIDUS/u);
  await add('photo.jpg', await jpegDrawnBy(app.page));
  await expect(logos.pictures).toHaveCount(2);
  await logos.words(2).fill('Logo of nobody');
  await logos.up(2).click();
  await expect(logos.words(1)).toHaveValue('Logo of nobody');
  await logos.remove(2).click();
  await expect(logos.undo).toBeFocused();
  await app.page.keyboard.press('Enter');
  await logos.save.click();
  await expect(logos.edit).toBeFocused();
  await expect(logos.pictures.first()).toHaveAttribute('alt', 'Logo of nobody');

  await frame.open('report');
  const shown = report.preview.locator('[data-role="logos"] img');
  await expect(shown).toHaveCount(2);
  const heights = await shown.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights[0]).toBeCloseTo(heights[1] ?? 0, 0);

  const path = await app.saveFile(() => report.word.click());
  await expect(report.saved(basename(path))).toBeVisible();
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const words = [
    ...strFromU8(parts['word/document.xml'] ?? new Uint8Array()).matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu),
  ];
  expect(words.map(([, said]) => said)).toEqual(['Logo of nobody', expect.stringContaining('PROVIDUS')]);
  const media = Object.entries(parts).filter(([part]) => part.startsWith('word/media/'));
  expect(media).toHaveLength(2);
  for (const [, bytes] of media) {
    const png = readPng(bytes);
    if (typeof png === 'string') throw new Error(png);
    expect(isPlain(png)).toBe(true);
    expect(png.height).toBeLessThanOrEqual(240);
    expect(strFromU8(bytes, true)).not.toContain('Somebody');
  }

  await logos.inReport.uncheck();
  await expect(shown).toHaveCount(0);
  await frame.open('activities');
  await frame.open('report');
  await expect(logos.inReport).not.toBeChecked();
});

/** A JPEG file with a comment in it, as the browser writes one. */
async function jpegDrawnBy(page: Page): Promise<Uint8Array> {
  const numbers = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 100);
    const pen = canvas.getContext('2d');
    pen?.fillRect(20, 20, 200, 60);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const [bytes, said] = [Uint8Array.from(numbers), latin1('Somebody Invented')];
  return joined([bytes.subarray(0, 2), Uint8Array.of(0xff, 0xfe, 0, said.length + 2), said, bytes.subarray(2)]);
}
