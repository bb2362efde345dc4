import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStandinElectron } from '../../support/standin-electron-dist.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';
let unpacked = '';
let archive = '';

/** Packs the shell with a small page; electron-builder runs as for a release, on a program that stands in for Electron. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forin-packaging-'));
  const project = join(folder, 'project');
  await build({
    configFile: join(root, 'main', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(project, 'dist', 'main') },
  });
  cpSync(join(root, 'tests', 'fixtures', 'shell-page'), join(project, 'dist', 'web'), { recursive: true });
  cpSync(join(root, 'resources', 'icons'), join(project, 'resources', 'icons'), { recursive: true });
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE', 'THIRD-PARTY-NOTICES.md', 'README.md'])
    cpSync(join(root, name), join(project, name));
  const electron = join(folder, 'electron');
  writeStandinElectron(electron);
  const packed = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'out', 'cli', 'cli.js'),
      '--linux',
      '--dir',
      '--publish=never',
      `--projectDir=${project}`,
      `-c.electronDist=${electron}`,
      '-c.electronVersion=45.4.1',
    ],
    { encoding: 'utf8', cwd: project },
  );
  if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr);
  unpacked = join(project, 'release', 'linux-unpacked');
  archive = join(unpacked, 'resources', 'app.asar');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the archive holds the shell and the page, and nothing else', () => {
  const files = listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => /\.[a-z]+$/u.test(name) || name === 'LICENSE')
    .filter((name) => !/^dist\/main\/chunk-[\w-]+\.cjs$/u.test(name));
  expect(files.toSorted()).toEqual([
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    'dist/main/main.cjs',
    'dist/main/preload.cjs',
    'dist/web/index.html',
    'dist/web/page.js',
    'package.json',
  ]);
});

test('it starts with the main process of the shell', () => {
  const described = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>;
  expect(described).toMatchObject({ name: 'forin-register', main: 'dist/main/main.cjs' });
});

test('every fuse of the program is as the security guide wants it', async () => {
  const wire = await getCurrentFuseWire(join(unpacked, 'forin-register'));
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  const inState = (state: FuseState, fuses: readonly FuseV1Options[]) =>
    fuses.filter((fuse) => wire[fuse] === state).map((fuse) => FuseV1Options[fuse]);
  expect(inState(FuseState.DISABLE, off)).toEqual(off.map((fuse) => FuseV1Options[fuse]));
  expect(inState(FuseState.ENABLE, on)).toEqual(on.map((fuse) => FuseV1Options[fuse]));
});

test('of the languages of Chromium only those of the application go along', () => {
  expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'et.pak', 'lt.pak', 'lv.pak']);
});
