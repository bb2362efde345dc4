import { join } from 'node:path';
import type { Pages } from './pages/pages-of.ts';
import type { RunningApp } from './running-app.ts';

/** Makes a report with its workbook under "Send". @returns where the workbook is */
export async function saveWorkbook(app: RunningApp, { frame, page, send }: Pages, folder: string): Promise<string> {
  await frame.open('send');
  await send.withWorkbook.check();
  if (app.edition === 'desktop') {
    await app.saveFile(() => send.make.click());
    // The next dialog is the workbook's: it opens by itself, once the workbook is built.
    const path = await app.saveFile(() => Promise.resolve());
    await send.workbookSaved.waitFor();
    return path;
  }
  // A browser loads both files down, one after the other.
  const [download] = await Promise.all([
    page.waitForEvent('download', (file) => file.suggestedFilename().endsWith('.xlsx')),
    app.saveFile(() => send.make.click()),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
