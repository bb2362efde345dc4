import { launchBrowser } from './launch-browser.ts';
import { launchDesktop } from './launch-desktop.ts';
import type { Edition, LaunchOptions, RunningApp } from './running-app.ts';

/** Starts the application in one of its editions; what it keeps is in `options.profile` and outlives it. */
export function launchApp(edition: Edition, options: LaunchOptions): Promise<RunningApp> {
  return edition === 'desktop' ? launchDesktop(options) : launchBrowser(options);
}
