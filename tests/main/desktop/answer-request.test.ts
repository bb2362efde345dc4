import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { answerRequest } from '../../../main/answer-request.ts';
import { HostRejection } from '../../../main/disk-failure.ts';
import { requestSchemas, snapshotNamePattern } from '../../../main/host-requests.ts';
import type { Host } from '../../../shared/host.ts';
import { hostFailureOf } from '../../../shared/host-failure.ts';

const ours = { address: 'app://forin/#/activities', isTopFrame: true };
const sentinel = { generation: 1, sequence: 7, records: 3 };

/** A host on which every call says that it was carried out. */
const carriedOut = vi.fn<(call: string | symbol, given: readonly unknown[]) => void>();
const host = new Proxy({} as Host, {
  get:
    (_target, name) =>
    (...given: unknown[]) => {
      carriedOut(name, given);
      return Promise.resolve(name);
    },
});
const ask = (call: keyof Host, given: readonly unknown[], sender: { address: unknown; isTopFrame: boolean } = ours) => {
  carriedOut.mockClear();
  return answerRequest(host, call, sender, given, () => {});
};

describe('who asks', () => {
  test.each([
    ['another page', { address: 'https://example.org/', isTopFrame: true }],
    ['a frame inside the page', { address: 'app://forin/', isTopFrame: false }],
    ['a page without an address', { address: undefined, isTopFrame: true }],
    ['another host of the scheme', { address: 'app://other/', isTopFrame: true }],
  ])('%s is refused', async (_who, sender) => {
    expect(await ask('getAppInfo', [], sender)).toEqual({ ok: false, message: 'forin-host:refused:' });
    expect(carriedOut).not.toHaveBeenCalled();
  });
});

describe('what is asked', () => {
  test.each<[keyof Host, readonly unknown[]]>([
    ['getAppInfo', []],
    ['openJournal', ['practice']],
    ['openJournal', ['project-01900000-0000-7000-8000-0000000d0001']],
    ['appendJournal', ['practice', ['{"a":1}'], sentinel]],
    ['replaceJournal', ['practice', [], sentinel]],
    ['writeSnapshot', ['practice', '2026-01-02T03-04-05.678Z.forin', new Uint8Array(3)]],
    ['saveFile', [{ suggestedName: 'Ataskaita „Žiema“.forin', bytes: new Uint8Array() }]],
    ['openFiles', [{ kind: 'package', multiple: true }]],
    ['setUnsaved', [true]],
  ])('%s with %j is carried out', async (call, given) => {
    expect(await ask(call, given)).toEqual({ ok: true, value: call });
    expect(carriedOut).toHaveBeenCalledWith(call, [...given]);
  });

  test.each<[keyof Host, readonly unknown[]]>([
    ['getAppInfo', ['more']],
    ['openJournal', []],
    ['openJournal', ['']],
    ['openJournal', ['..']],
    ['openJournal', ['../practice']],
    ['openJournal', ['a/b']],
    ['openJournal', ['a\\b']],
    ['openJournal', ['C:']],
    ['openJournal', ['con']],
    ['openJournal', ['nul.x']],
    ['openJournal', ['Practice']],
    ['openJournal', ['a'.repeat(101)]],
    ['appendJournal', ['practice', ['a\nb'], sentinel]],
    ['appendJournal', ['practice', 'text', sentinel]],
    ['appendJournal', ['practice', new Uint8Array(3), sentinel]],
    ['appendJournal', ['practice', [], { ...sentinel, sequence: -1 }]],
    ['appendJournal', ['practice', [], { ...sentinel, sequence: 1.5 }]],
    ['appendJournal', ['practice', [], { ...sentinel, more: 1 }]],
    ['writeSnapshot', ['practice', '../x', new Uint8Array()]],
    ['writeSnapshot', ['practice', '.hidden', new Uint8Array()]],
    ['writeSnapshot', ['practice', 'x', 'text']],
    ['writeSnapshot', ['practice', 'x', [1, 2]]],
    ['openFiles', [{ kind: 'program', multiple: true }]],
    ['setUnsaved', ['yes']],
  ])('%s with %j is refused', async (call, given) => {
    expect(await ask(call, given)).toEqual({ ok: false, message: 'forin-host:refused:' });
    expect(carriedOut).not.toHaveBeenCalled();
  });
});

/** A host on which one call goes wrong. */
function failing(failure: unknown): Host {
  return { ...host, getFreeSpace: () => Promise.reject(failure) };
}

describe('what goes wrong', () => {
  test.each([
    ['a full disk', new HostRejection('no-space', 'x.forin'), { reason: 'no-space', subject: 'x.forin' }],
    ['a bug', new TypeError('/home/somebody is undefined'), { reason: 'fault', subject: '' }],
  ])('%s is said to the page, and nothing else of it', async (_what, failure, expected) => {
    const onRejected = vi.fn<(call: string, failure: unknown) => void>();
    const answer = await answerRequest(failing(failure), 'getFreeSpace', ours, [], onRejected);
    expect(answer.ok).toBe(false);
    expect(hostFailureOf(answer.ok ? null : new Error(`Electron says: ${answer.message}`))).toEqual(expected);
    expect(onRejected).toHaveBeenCalledWith('getFreeSpace', failure);
  });
});

test('names of snapshots are one file on every system', () => {
  for (const name of ['a', 'a.forin', '2026-01-02.a_b-c.forin']) expect(name).toMatch(snapshotNamePattern);
  for (const name of ['', '.', '..', 'a..b', 'a.', 'a/b', 'COM1', 'com1.forin', 'a b', 'ž', '-a', 'a:b'])
    expect(name).not.toMatch(snapshotNamePattern);
});

test('the preload offers every call of the contract on the channel that is answered', () => {
  const preload = readFileSync(new URL('../../../main/preload.ts', import.meta.url), 'utf8');
  for (const call of Object.keys(requestSchemas)) expect(preload).toContain(`${call}: call('${call}')`);
  expect(preload).toContain('`forin:call:${name}`');
  expect(preload).toContain('`forin:event:${event}`');
  // A sandboxed preload cannot load a part shared with others.
  expect(preload.match(/^import (?!type ).*$/gmu)).toEqual(["import { contextBridge, ipcRenderer } from 'electron';"]);
});
