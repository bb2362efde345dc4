import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildShellIfStale } from '../../main/build-if-stale.mjs';
import { killBrowserOf } from '../support/kill-tree.ts';
import { bundleChild } from './bundle-child.ts';
import type { FromChild, ToChild } from './desktop-child.ts';
import type { StorePlace, StoreWindow } from './store-window.ts';

export interface DesktopParts {
  /** For the application, its profile and its documents. */
  readonly folder: string;
  /** Folder of the built `store-page`. */
  readonly page: string;
  readonly browser: string;
  readonly flags?: readonly string[];
}

/**
 * The desktop application: its bundled main process in a process of its own, with the stand-in for Electron, so that a
 * kill ends the main process together with its window.
 */
export async function desktopPlace({ folder, page, browser, flags = [] }: DesktopParts): Promise<StorePlace> {
  const [shell, program] = [await buildShellIfStale(), await bundleChild('desktop-child')];
  const [profile, documents] = [join(folder, 'profile'), join(folder, 'Documents')];
  cpSync(shell, join(folder, 'application', 'main'), { recursive: true });
  cpSync(page, join(folder, 'application', 'web'), { recursive: true });
  mkdirSync(documents, { recursive: true });
  const main = join(folder, 'application', 'main', 'main.cjs');
  const options = JSON.stringify({ main, profile, documents, languages: ['en-GB'], browser, flags });
  const chromium = join(profile, 'chromium');
  return {
    profile: chromium,
    open: (heard = () => {}) => openWindow([program, options], chromium, heard),
    remove: () => Promise.resolve(),
  };
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
}

async function openWindow(
  program: readonly string[],
  chromium: string,
  heard: (number: number) => void,
): Promise<StoreWindow> {
  const child = spawn(process.execPath, [...program], { stdio: ['pipe', 'pipe', 'pipe'] });
  const waiting = new Map<number, Waiting>();
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => {
    complaints += part.toString();
  });
  // What is said to a process that has ended fails; its end is told below.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      for (const { reject } of waiting.values()) reject(new Error(`the application has ended ${complaints}`));
      waiting.clear();
      resolve();
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the application did not start: ${complaints}`)));
    createInterface(child.stdout).on('line', (line) => {
      const message = JSON.parse(line) as FromChild;
      if (message.is === 'ready') resolve();
      else if (message.is === 'acknowledged') heard(message.number);
      else {
        const asked = waiting.get(message.call);
        waiting.delete(message.call);
        if (message.is === 'answer') asked?.resolve(message.value as never);
        else asked?.reject(new Error(message.failure));
      }
    });
  });
  await ready;
  let calls = 0;
  const say = (message: ToChild) => child.stdin.write(`${JSON.stringify(message)}\n`);
  return {
    call: (name, ...given) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        say({ is: 'call', call: calls, name, given });
      }),
    quit: async () => {
      say({ is: 'quit' });
      await ended;
    },
    kill: async () => {
      // The window first: without its shell it would end by itself, in good order.
      killBrowserOf(chromium);
      child.kill('SIGKILL');
      await ended;
    },
  };
}
