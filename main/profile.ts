import { join } from 'node:path';
import { app } from 'electron';
import { profileFolder } from './identity.ts';

/** Where the application keeps things. The profile's name is frozen (`identity.ts`); tests bring a profile of their own. */
export interface Places {
  readonly profile: string;
  readonly documents: string;
  readonly journals: string;
  readonly windowState: string;
  readonly snapshotFolder: string;
  readonly page: string;
  readonly preload: string;
}

/** Before anything else: Electron would name the profile after the package, which may change. */
export function settlePlaces(bundleFolder: string): Places {
  app.setName(profileFolder);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), profileFolder));
  }
  const profile = app.getPath('userData');
  return {
    profile,
    documents: app.getPath('documents'),
    journals: join(profile, 'workspaces'),
    windowState: join(profile, 'window.json'),
    snapshotFolder: join(profile, 'backup-folder.json'),
    page: join(bundleFolder, '..', 'web'),
    preload: join(bundleFolder, 'preload.cjs'),
  };
}
