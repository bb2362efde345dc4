import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerRequest } from '../../main/answer-request.ts';
import { outsideAddress } from '../../main/external-links.ts';
import { requestSchemas } from '../../main/host-requests.ts';
import { journalsIn } from '../../main/journals.ts';
import { snapshotsIn } from '../../main/snapshots.ts';
import type { Host } from '../../shared/host.ts';
import { hostFailureOf } from '../../shared/host-failure.ts';
import { Chance } from '../support/chance.ts';
import { nearlyRight } from '../support/hostile/ipc-values.ts';
import { hostileUrl, listed } from '../support/hostile/urls.ts';
import type { Experiment } from './experiment.ts';

const sentinel = { generation: 1, sequence: 7, records: 3 };

/** For each channel: parameters that are right, and what any that are carried out must be, written apart from the schemas. */
const channels: {
  readonly [K in keyof Host]: readonly [right: readonly unknown[], isRight: (given: any[]) => boolean];
} = {
  getAppInfo: [[], isNothing],
  openFiles: [
    [{ kind: 'any', multiple: true }],
    ([asked, ...more]) =>
      more.length === 0 &&
      hasExactly(asked, 'kind', 'multiple') &&
      ['package', 'workbook', 'table', 'any'].includes(asked.kind) &&
      typeof asked.multiple === 'boolean',
  ],
  saveFile: [
    [{ suggestedName: 'x.forin', bytes: new Uint8Array(3) }],
    ([asked, ...more]) =>
      more.length === 0 &&
      hasExactly(asked, 'bytes', 'suggestedName') &&
      typeof asked.suggestedName === 'string' &&
      asked.bytes instanceof Uint8Array,
  ],
  makePdf: [[], isNothing],
  takePendingFiles: [[], isNothing],
  openJournal: [['practice'], ([workspace, ...more]) => isPlainName(workspace) && more.length === 0],
  appendJournal: [['practice', ['{"a":1}'], sentinel], isJournalCall],
  replaceJournal: [['practice', ['{"a":1}'], sentinel], isJournalCall],
  removeJournalRemains: [['practice'], ([workspace, ...more]) => isPlainName(workspace) && more.length === 0],
  writeSnapshot: [
    ['practice', 'one.forin', new Uint8Array(3)],
    ([workspace, name, bytes, ...more]) =>
      isPlainName(workspace) && isPlainName(name) && bytes instanceof Uint8Array && more.length === 0,
  ],
  listSnapshots: [['practice'], ([workspace, ...more]) => isPlainName(workspace) && more.length === 0],
  readSnapshot: [['practice', 'one.forin'], isSnapshotCall],
  removeSnapshot: [['practice', 'one.forin'], isSnapshotCall],
  chooseFolder: [[], isNothing],
  getFreeSpace: [[], isNothing],
  openExternal: [['https://example.org/'], ([address, ...more]) => typeof address === 'string' && more.length === 0],
  setUnsaved: [[true], ([isUnsaved, ...more]) => typeof isUnsaved === 'boolean' && more.length === 0],
};

function isNothing(given: readonly unknown[]): boolean {
  return given.length === 0;
}

function isPlainName(name: unknown): boolean {
  if (typeof name !== 'string' || name.length > 120 || /[^A-Za-z0-9._-]/u.test(name) || /^[.-]|\.$|\.\./u.test(name))
    return false;
  return !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name);
}

function isSnapshotCall([workspace, name, ...more]: readonly unknown[]): boolean {
  return isPlainName(workspace) && isPlainName(name) && more.length === 0;
}

function isJournalCall([workspace, entries, mark, ...more]: readonly any[]): boolean {
  return (
    isPlainName(workspace) &&
    Array.isArray(entries) &&
    entries.every((entry) => typeof entry === 'string' && !/[\r\n]/u.test(entry)) &&
    hasExactly(mark, 'generation', 'records', 'sequence') &&
    Object.values(mark).every(isCount) &&
    more.length === 0
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function hasExactly(value: unknown, ...names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).toSorted().join(' ') === names.toSorted().join(' ');
}

/** Calls that no page of ours makes, at the real door of the shell, with the real journals and snapshots behind it. */
export const hostileCalls: Experiment = {
  name: 'calls',
  shows: 'no fuzzed call over IPC is carried out that is not on the list, reaches outside its folder, or throws',
  rounds: { long: 2_000, short: 60 },
  run: async (rounds, { folder, seed, told }) => {
    const chance = new Chance(seed);
    const failures: string[] = [];
    const [inside, own] = [join(folder, 'profile', 'journals'), join(folder, 'profile', 'snapshots')];
    mkdirSync(inside, { recursive: true });
    mkdirSync(own, { recursive: true });
    writeFileSync(join(folder, 'bystander'), 'untouched');
    const journals = journalsIn(inside);
    const carriedOut: [call: string, given: any[]][] = [];
    const handedOver: string[] = [];
    const host = watched({ ...journals, ...snapshotsIn(() => own) }, carriedOut, handedOver);
    let allowed = 0;
    const calls = Object.keys(requestSchemas) as (keyof Host)[];
    for (const call of calls) {
      const [right, isRight] = channels[call];
      for (let round = 0; round < rounds; round += 1) {
        const given = call === 'openExternal' ? [hostileUrl(chance)] : nearlyRight(right, chance);
        const isOurs = chance.happens(0.7);
        const sender = isOurs
          ? { address: 'app://forin/#/x', isTopFrame: true }
          : { address: hostileUrl(chance), isTopFrame: chance.happens(0.5) };
        carriedOut.length = 0;
        const outcome = await attempt(host, call, sender, given);
        const isCarriedOut = carriedOut.length > 0;
        if (isCarriedOut) allowed += 1;
        const isForeign = !sender.isTopFrame || (!isOurs && !isOwnListed(sender.address));
        if (outcome !== undefined) failures.push(`${call}: ${outcome}`);
        if (isCarriedOut && isForeign) failures.push(`${call} was carried out for ${sender.address}`);
        if (carriedOut.some(([, params]) => !isRight(params)))
          failures.push(`${call} was carried out with ${shown(given)}`);
      }
      told(call);
    }
    await journals.close();
    failures.push(...handedOver.filter((url) => !listed.outside(url)).map((url) => `handed to the system: ${url}`));
    failures.push(...strangeFilesIn(folder));
    if (({} as Record<string, unknown>)['polluted'] !== undefined) failures.push('Object.prototype is not clean');
    return { trials: calls.length * rounds, failures, note: `${calls.length} channels, ${allowed} calls were right` };
  },
};

function isOwnListed(address: string): boolean {
  try {
    return listed.own(address);
  } catch {
    return false;
  }
}

/** A host whose dialogs and windows say only that they were asked. */
function watched(files: object, carriedOut: [string, any[]][], handedOver: string[]): Host {
  return new Proxy(files as Host, {
    get: (target, name) => {
      const real = Reflect.get(target, name) as ((...given: unknown[]) => Promise<unknown>) | undefined;
      return (...given: unknown[]) => {
        carriedOut.push([String(name), given]);
        if (name === 'openExternal') {
          const outside = outsideAddress(given[0]);
          if (outside !== undefined) handedOver.push(outside);
        }
        return real ? real(...given) : Promise.resolve(null);
      };
    },
  });
}

/** @returns what is wrong with the answer; undefined when it is one that the contract knows */
async function attempt(
  host: Host,
  call: keyof Host,
  sender: { address: unknown; isTopFrame: boolean },
  given: readonly unknown[],
): Promise<string | undefined> {
  try {
    const answer = await answerRequest(host, call, sender, given, () => {});
    if (answer.ok) return undefined;
    const said = hostFailureOf(new Error(answer.message));
    return said && said.reason !== 'fault' ? undefined : `an answer that tells nothing: ${answer.message}`;
  } catch (failure) {
    return `thrown: ${String(failure)} for ${shown(given)}`;
  }
}

function shown(given: readonly unknown[]): string {
  try {
    return JSON.stringify(given).slice(0, 200);
  } catch {
    return 'parameters that JSON cannot hold';
  }
}

/** Files where none should be: beside the folders, or with names that are not plain. */
function strangeFilesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => path !== 'bystander' && path !== 'profile')
    .filter((path) => !/^profile\/(?:journals|snapshots)(?:\/|$)/u.test(path) || !path.split('/').every(isPlainName))
    .map((path) => `a file at ${path}`);
}
