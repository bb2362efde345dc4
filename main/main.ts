/**
 * The desktop shell, as a table of contents: each concern is a file beside this one. Nothing of the domain is here; the
 * page shows the screens and asks for what it cannot do itself through `Host` (`shared/host.ts`).
 */
import { app, session } from 'electron';
import type { BrowserWindow } from 'electron';
import packageJson from '../package.json' with { type: 'json' };
import { declarePageScheme, servePage } from './app-protocol.ts';
import { askBeforeClosing } from './close-question.ts';
import { recoverFromCrashes } from './crash-recovery.ts';
import { desktopHost, openOutside, preferredLanguages } from './desktop-host.ts';
import { desktopLocale, desktopWords } from './desktop-words.ts';
import type { DesktopWords } from './desktop-words.ts';
import { reportFaults } from './faults.ts';
import { pageAddress } from './identity.ts';
import { answerCalls, tell } from './ipc.ts';
import { journalsIn } from './journals.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { keepInside } from './navigation.ts';
import { filesInArguments, PendingFiles } from './open-file.ts';
import { restrictPermissions } from './permissions.ts';
import { settlePlaces } from './profile.ts';
import { blockRequests, silenceChromium } from './quiet-network.ts';
import { readSettings } from './settings-file.ts';
import { becomeTheOnlyOne } from './single-instance.ts';
import { SnapshotFolder } from './snapshot-folder.ts';
import { windowStateSchema } from './window-state.ts';
import { openWindow } from './window.ts';

const places = settlePlaces(import.meta.dirname);
const log = openLog(places.profile);
let shown: BrowserWindow | null = null;

const journals = journalsIn(places.journals);
const pendingFiles = new PendingFiles(() => shown && tell(shown.webContents, 'pendingFiles'));

declarePageScheme();
silenceChromium();
app.enableSandbox();
app.on('web-contents-created', (_event, contents) => keepInside(contents, (address) => void openOutside(address)));
app.on('open-file', (event, path) => {
  event.preventDefault();
  pendingFiles.add(filesInArguments([path], '/'));
});
app.on('window-all-closed', () => app.quit());
app.on('will-quit', () => void journals.close());

if (becomeTheOnlyOne(welcomeSecondStart)) {
  pendingFiles.add(filesInArguments(process.argv.slice(1), process.cwd()));
  void app.whenReady().then(start);
}

function welcomeSecondStart(files: readonly string[]): void {
  pendingFiles.add(files);
  if (shown?.isMinimized()) shown.restore();
  shown?.focus();
}

async function start(): Promise<void> {
  const languages = preferredLanguages();
  const words = desktopWords(desktopLocale(languages));
  const faults = reportFaults(log, words);
  try {
    await openApplication(languages, words);
  } catch (failure) {
    // Without its window the application would run on unseen.
    await faults.say('the start failed', failure);
    app.exit(1);
  }
}

async function openApplication(languages: readonly string[], words: DesktopWords): Promise<void> {
  log.note(`started, version ${packageJson.version}, ${process.platform}`);

  restrictPermissions(session.defaultSession);
  blockRequests(session.defaultSession, () => log.note('a request to elsewhere was blocked'));
  servePage(places.page);

  const onUnreadable = () => log.note('a settings file was unreadable and set aside');
  const window = openWindow(
    places.preload,
    await readSettings(places.windowState, windowStateSchema, onUnreadable),
    places.windowState,
  );
  shown = window;
  let isUnsaved = false;
  const host = desktopHost({
    shown: () => window,
    words,
    documents: places.documents,
    journals,
    profile: places.profile,
    version: packageJson.version,
    language: languages[0] ?? 'en',
    pendingFiles,
    snapshotFolder: await SnapshotFolder.read({
      settingsPath: places.snapshotFolder,
      documents: places.documents,
      shown: () => window,
      words,
      onUnreadable,
    }),
    onUnsaved: (now) => {
      isUnsaved = now;
    },
  });
  answerCalls(host, (call, failure) => log.failure(`${call} was refused or failed`, failure));
  setMenu({
    words,
    send: (command) => tell(window.webContents, 'menuCommand', command),
    isMac: process.platform === 'darwin',
  });
  askBeforeClosing(window, () => isUnsaved, words);
  recoverFromCrashes(window, {
    words,
    now: () => Date.now(),
    onStopped: (reason) => {
      // What was typed last is gone with the page: nothing is left to ask about.
      isUnsaved = false;
      log.note(`the page stopped: ${reason}`);
    },
  });
  await window.loadURL(pageAddress);
}
