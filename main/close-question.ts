import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { DesktopWords } from './desktop-words.ts';

/** Asks before the window closes over something that is not saved. Electron itself would close, or not, without a word. */
export function askBeforeClosing(shown: BrowserWindow, isUnsaved: () => boolean, words: DesktopWords): void {
  let isAsking = false;
  shown.on('close', (event) => {
    if (!isUnsaved()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void ask().finally(() => {
      isAsking = false;
    });
  });
  // A page's own objection would hold the window without telling anybody why.
  shown.webContents.on('will-prevent-unload', (event) => event.preventDefault());

  async function ask(): Promise<void> {
    const { response } = await dialog.showMessageBox(shown, {
      type: 'warning',
      message: words('desktop.unsaved'),
      detail: words('desktop.unsavedDetail'),
      buttons: [words('desktop.goBack'), words('desktop.closeAnyway')],
      defaultId: 0,
      cancelId: 0,
    });
    // It may have been saved while the question stood there; either way it may close now.
    if (response === 1) shown.destroy();
  }
}
