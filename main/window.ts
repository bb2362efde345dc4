import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import { placeOfWindow, smallest } from './window-state.ts';
import type { WindowPlace, WindowState } from './window-state.ts';

/** Every switch that matters is written out, also where it is Electron's default. Electron security guide, 2–8, 12. */
export function windowOptions(
  { width, height, x, y }: WindowPlace,
  preload: string,
  isDark: boolean,
): BrowserWindowConstructorOptions {
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: isDark ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched over the network: nothing leaves this computer.
      spellcheck: false,
    },
  };
}

/** Opens the window where it was left and remembers where it is left next. */
export function openWindow(preload: string, saved: WindowState | null, statePath: string): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = placeOfWindow(saved, areas);
  const shown = new BrowserWindow(windowOptions(place, preload, nativeTheme.shouldUseDarkColors));
  shown.once('ready-to-show', () => {
    if (place.isMaximized) shown.maximize();
    shown.show();
  });
  shown.on('close', () => rememberPlace(statePath, { ...shown.getNormalBounds(), isMaximized: shown.isMaximized() }));
  return shown;
}

/** At once: the process may end right after. Losing it costs nobody anything. */
function rememberPlace(path: string, state: WindowState): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, JSON.stringify(state));
    renameSync(`${path}.part`, path);
  } catch {
    // A full disk must not keep the window from closing.
  }
}
