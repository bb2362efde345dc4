import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every source of the application without its comments. The catalogues hold sentences, no code. */
const sources: ReadonlyMap<string, string> = new Map(
  ['main', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:tsx?|mjs)$/u.test(path) && !path.includes('/messages/'))
      .map((path) => [path, withoutComments(readFileSync(join(root, path), 'utf8'))] as const),
  ),
);

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<=^|[\s;{(])\/\/.*$/gmu, '');
}

function filesWith(pattern: RegExp): readonly string[] {
  return [...sources]
    .filter(([, source]) => pattern.test(source))
    .map(([path]) => path)
    .toSorted();
}

test('the sources are looked through', () => {
  expect(sources.size).toBeGreaterThan(700);
  expect(filesWith(/contextIsolation: true/u)).toEqual(['main/window.ts']);
});

describe('nowhere in the sources', () => {
  test.each([
    ['code made from text', /\beval\(|new Function\(|\bFunction\(['"`]|set(?:Timeout|Interval)\(['"`]/u],
    ['HTML made from text', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc/u],
    [
      'scripts put into a page',
      /executeJavaScript|insertCSS|createElement\(['"`](?:script|iframe|object|embed|webview)/u,
    ],
    [
      'a way to another computer',
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|node:(?:https|net|tls|dgram)/u,
    ],
    ['a page within the page', /<(?:iframe|webview|object|embed)\b|BrowserView|WebContentsView/u],
    [
      'a switch of Electron that the security guide warns of',
      new RegExp(
        [
          'nodeIntegration\\w*: true',
          'contextIsolation: false',
          'sandbox: false',
          'webSecurity: false',
          'allowRunningInsecureContent: true',
          'experimentalFeatures: true',
          'enableBlinkFeatures',
          'allowpopups',
          'webviewTag: true',
          'bypassCSP',
          'ignore-certificate-errors',
          'disable-web-security',
          'no-sandbox',
          'certificate-error',
          'enableRemoteModule',
        ].join('|'),
        'u',
      ),
    ],
    ['an address of a file shown as a page', /loadFile\(|loadURL\((?!pageAddress\))/u],
    ['a listener for any message', /postMessage\([^)]*,\s*['"`]\*['"`]/u],
  ])('%s', (_, pattern) => expect(filesWith(pattern)).toEqual([]));
});

/** What can do harm stands in one file, where it is looked at. */
describe('in one place only', () => {
  test.each<[what: string, pattern: RegExp, files: readonly string[]]>([
    ['a window', /new BrowserWindow\(/u, ['main/window.ts']],
    ['calls of the page answered', /ipcMain/u, ['main/ipc.ts']],
    ['calls of the page made', /ipcRenderer|contextBridge/u, ['main/preload.ts']],
    ['something said to a page unasked', /\.send\(eventChannel/u, ['main/ipc.ts']],
    ['an address handed to the system', /\bshell\.\w/u, ['main/desktop-host.ts']],
    ['new windows', /setWindowOpenHandler|window\.open\(/u, ['main/navigation.ts', 'renderer/host/leaving.ts']],
    ['permissions', /setPermission\w+Handler/u, ['main/permissions.ts']],
    ['requests stopped', /onBeforeRequest/u, ['main/quiet-network.ts']],
    ['a scheme', /registerSchemesAsPrivileged|protocol\.handle/u, ['main/app-protocol.ts']],
    [
      'another program started',
      /node:child_process/u,
      ['main/find-electron.ts', 'main/open-browser.ts', 'main/start.ts'],
    ],
    ['a server', /node:http['"]/u, ['main/web-server.ts']],
    // The service worker gets the page's own files, the start asks whether the application is served already.
    ['something fetched', /\bfetch\(/u, ['main/serve-browser-edition.ts', 'renderer/host/service-worker.ts']],
    [
      'HTML taken apart',
      /DOMParser|from 'htmlparser2'/u,
      ['renderer/features/activity/rich-text.tsx', 'shared/reading/parse-markup.ts'],
    ],
    // Every output goes through `shared/for-others/`: these are the writers that do it.
    [
      'Word files',
      /from 'docx'/u,
      ['word-logos.ts', 'word-runs.ts', 'word-tables.ts', 'write-word.ts'].map(
        (name) => `shared/outputs/document/${name}`,
      ),
    ],
    ['workbooks', /from 'hucre/u, ['shared/outputs/workbook/write-chart.ts', 'shared/outputs/workbook/write-xlsx.ts']],
    ['HTML written', /<\/(?:td|p|li|a)>`/u, ['shared/outputs/document/write-html.ts']],
    [
      'something put on the clipboard',
      /clipboard\.write|setData\(|ClipboardItem/u,
      ['renderer/ui/copy-document.ts', 'renderer/ui/copy-text.ts'],
    ],
    [
      'a file saved',
      /\.download = |showSaveFilePicker|showSaveDialog/u,
      ['main/file-dialogs.ts', 'renderer/host/browser-files.ts'],
    ],
  ])('%s', (_, pattern, files) => expect(filesWith(pattern)).toEqual(files));
});

test('where a file is saved, its name is one that every system takes', () => {
  for (const path of filesWith(/\.download = |showSaveFilePicker|showSaveDialog/u))
    expect(`${path}: ${sources.get(path)}`).toContain('savedName(');
});

test('Electron is known to the shell only', () => {
  expect(filesWith(/from 'electron'/u).filter((path) => !path.startsWith('main/'))).toEqual([]);
});
