import { z } from 'zod';
import type { Host } from '../shared/host.ts';

/** A name that is one file on every system: no separators, no hidden files, no trailing dot, none of Windows's devices. */
export const snapshotNamePattern =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))(?!.*\.\.)[A-Za-z0-9][\w.-]{0,119}(?<!\.)$/iu;
/** Lower case only: on some systems two names that differ in case are one folder. */
const workspacePattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))(?!.*\.\.)[a-z0-9][a-z0-9._-]{0,99}(?<!\.)$/u;

const workspace = z.string().regex(workspacePattern);
const snapshotName = z.string().regex(snapshotNamePattern);
const bytes = z.instanceof(Uint8Array);
const count = z.int().min(0);
const sentinel = z.strictObject({ generation: count, sequence: count, records: count });
const entries = z.array(z.string().regex(/^[^\n\r]*$/u));
const none = z.tuple([]);

/** What each call of the contract may be given. A call without a line here does not compile, and does not exist. */
export const requestSchemas: { readonly [K in keyof Host]: z.ZodType<Parameters<Host[K]>> } = {
  getAppInfo: none,
  openFiles: z.tuple([
    z.strictObject({ kind: z.enum(['package', 'workbook', 'table', 'picture', 'any']), multiple: z.boolean() }),
  ]),
  saveFile: z.tuple([z.strictObject({ suggestedName: z.string().min(1).max(300), bytes })]),
  makePdf: none,
  takePendingFiles: none,
  openJournal: z.tuple([workspace]),
  appendJournal: z.tuple([workspace, entries, sentinel]),
  replaceJournal: z.tuple([workspace, entries, sentinel]),
  removeJournalRemains: z.tuple([workspace]),
  writeSnapshot: z.tuple([workspace, snapshotName, bytes]),
  listSnapshots: z.tuple([workspace]),
  readSnapshot: z.tuple([workspace, snapshotName]),
  removeSnapshot: z.tuple([workspace, snapshotName]),
  chooseFolder: none,
  getFreeSpace: none,
  openExternal: z.tuple([z.string()]),
  setUnsaved: z.tuple([z.boolean()]),
};
