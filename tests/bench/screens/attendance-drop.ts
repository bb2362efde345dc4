import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Pages } from '../../support/pages/pages-of.ts';
import { timed } from './page-clock.ts';
import type { Timing } from './page-clock.ts';

/** A file that is dropped onto the attendance page, and what the measurement is called. */
export interface DroppedFile {
  readonly name: string;
  readonly path: string;
}

declare global {
  interface Window {
    /** Given to the page before the clock runs: a file that somebody drops is there already. */
    benchFile: File;
  }
}

/** From the drop of each file to the last change of the page: its people and numbers are shown. One after the other. */
export async function measureDrops(
  page: Page,
  { frame, attendance }: Pages,
  files: readonly DroppedFile[],
): Promise<Record<string, Timing>> {
  await frame.open('attendance');
  await attendance.empty.waitFor();
  const drops: Record<string, Timing> = {};
  for (const { name, path } of files) {
    await handOver(page, path);
    drops[name] = await timed(page, async () => {
      await page.evaluate(dropFile);
      // While the file is read nothing changes for a long time.
      await attendance.people('counted').first().waitFor();
    });
    await attendance.clear.click();
    await attendance.empty.waitFor();
  }
  return drops;
}

async function handOver(page: Page, path: string): Promise<void> {
  const base64 = readFileSync(path).toString('base64');
  await page.evaluate((text) => {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    window.benchFile = new File([bytes], 'participants_84561230000.csv');
  }, base64);
  // Taking it over is a long task of its own, which is not the import's.
  await page.waitForTimeout(500);
}

/** Runs in the page. */
function dropFile(): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(window.benchFile);
  const target = document.querySelector('#page h1') ?? document.body;
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
