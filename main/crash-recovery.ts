import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { DesktopWords } from './desktop-words.ts';
import { isOwnAddress, pageAddress } from './identity.ts';

const window = 60_000;
const allowed = 3;

/** Whether the page may be loaded again by itself: not when it stopped more than three times within a minute. */
export function mayLoadAgain(stoppedAt: readonly number[], now: number): boolean {
  return stoppedAt.filter((time) => now - time < window).length <= allowed;
}

interface Surroundings {
  readonly words: DesktopWords;
  readonly now: () => number;
  readonly onStopped: (reason: string) => void;
}

/** When the page stops, it is loaded again at the place where the person was; what was saved is there again. */
export function recoverFromCrashes(shown: BrowserWindow, { words, now, onStopped }: Surroundings): void {
  const stoppedAt: number[] = [];
  const loadAgain = () => {
    // Reloading keeps what stands after the `#`; there is nothing to reload when the page stopped before it was there.
    if (isOwnAddress(shown.webContents.getURL())) shown.webContents.reload();
    else void shown.loadURL(pageAddress);
  };
  shown.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || shown.isDestroyed()) return;
    onStopped(reason);
    stoppedAt.push(now());
    if (mayLoadAgain(stoppedAt, now())) loadAgain();
    else void askWhatNow();
  });
  shown.on('unresponsive', () => void askToWait());

  async function askWhatNow(): Promise<void> {
    const { response } = await dialog.showMessageBox(shown, {
      type: 'warning',
      message: words('desktop.stopped'),
      detail: words('desktop.stoppedDetail'),
      buttons: [words('desktop.tryAgain'), words('desktop.close')],
      cancelId: 1,
    });
    stoppedAt.length = 0;
    if (response === 0) loadAgain();
    else shown.destroy();
  }

  async function askToWait(): Promise<void> {
    onStopped('unresponsive');
    const { response } = await dialog.showMessageBox(shown, {
      type: 'question',
      message: words('desktop.notAnswering'),
      detail: words('desktop.notAnsweringDetail'),
      buttons: [words('desktop.wait'), words('desktop.startAgain')],
      defaultId: 0,
      cancelId: 0,
    });
    // Ends the page; `render-process-gone` then loads it again.
    if (response === 1) shown.webContents.forcefullyCrashRenderer();
  }
}
