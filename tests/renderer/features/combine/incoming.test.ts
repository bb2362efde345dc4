import { describe, expect, test } from 'vitest';
import {
  afterAction,
  bringsNothing,
  previewAll,
  previewFiles,
  rememberedPreview,
} from '../../../../renderer/features/combine/files/incoming.ts';
import type { IncomingFile } from '../../../../renderer/features/combine/files/incoming.ts';
import { previewOfMerge } from '../../../../renderer/store/preview-merge.ts';
import { stateOf } from '../../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { deleteRecord } from '../../../../shared/consolidation/edit-record.ts';
import { originOf } from '../../../../shared/package/senders.ts';
import { error } from '../../../../shared/issue.ts';
import { ok, refused } from '../../../../shared/result.ts';
import { documentOf, fileOf } from '../../../support/package-of.ts';
import {
  activityOf,
  first,
  packageOfOtherProject,
  packageWithEdit,
  sample,
  second,
} from '../../../support/sent-packages.ts';

async function fileWith(key: string, text: string): Promise<IncomingFile> {
  const document = await documentOf(text);
  return {
    key,
    name: `${key}.forin`,
    status: 'read',
    report: { manifest: document.manifest, state: stateOf(document), origin: originOf(document), openedBy: null },
  };
}

const here = sample.state;
const pause = () => Promise.resolve();
const refusing = () => Promise.resolve(refused());
const preview = (incoming: ConsolidationState, signal?: AbortSignal) =>
  previewOfMerge(here, incoming, { pause, signal });

/** Each file for itself, and all together. */
async function compared(files: readonly IncomingFile[], state = here, previewMerge = preview) {
  const previews = (await previewFiles(files, previewMerge)) ?? [];
  return { previews, combined: await previewAll(files, previews, state, { previewMerge, pause }) };
}

const broken: IncomingFile = {
  key: 'broken',
  name: 'broken.forin',
  status: 'refused',
  issues: [error('reading.truncated', { file: 'broken.forin' })],
};

describe('files that were dropped', () => {
  const result = refused(error('reading.empty', { file: 'a.forin' }));
  const arrived = afterAction([], { type: 'arrived', key: '1', name: 'a.forin' });

  test.each([
    ['one arrives', { type: 'arrived', key: '2', name: 'b.forin' } as const, ['1 reading', '2 reading']],
    ['one is refused', { type: 'done', key: '1', result } as const, ['1 refused']],
    ['one is cancelled', { type: 'done', key: '1', result: null } as const, []],
    ['one is left out', { type: 'removed', key: '1' } as const, []],
    ['all are put away', { type: 'cleared' } as const, []],
    ['one comes to its end after it was left out', { type: 'done', key: '9', result } as const, ['1 reading']],
  ])('%s', (_, action, expected) => {
    expect(afterAction(arrived, action).map(({ key, status }) => `${key} ${status}`)).toEqual(expected);
  });
});

/** Of each file: why it is locked, whether a password is tried, and nothing else. */
const locks = async (files: readonly IncomingFile[]) =>
  ((await previewFiles(files, preview)) ?? []).map(({ locked: lock, issues, isReading }) => [
    lock?.issue.code,
    lock?.isTrying,
    issues.length + Number(isReading),
  ]);

describe('a file with a password', () => {
  const asking = refused(error('sealed.needsPassword', { file: 'a.forin' }));
  const wrong = refused(error('sealed.wrongPassword', { file: 'a.forin' }));
  const arrived = afterAction([], { type: 'arrived', key: '1', name: 'a.forin' });
  const locked = afterAction(arrived, { type: 'done', key: '1', result: asking });
  const tried = afterAction(locked, { type: 'again', key: '1' });
  test('waits for it, says that it is tried, and waits again when it was wrong', async () => {
    expect(await locks(locked)).toEqual([['sealed.needsPassword', false, 0]]);
    expect(await locks(tried)).toEqual([['sealed.needsPassword', true, 0]]);
    const again = afterAction(tried, { type: 'done', key: '1', result: wrong });
    expect(await locks(again)).toEqual([['sealed.wrongPassword', false, 0]]);
  });

  test('is read like any other once it was right', async () => {
    const read = await fileWith('1', await fileOf(here));
    if (read.status !== 'read') throw new Error('not read');
    const opened = afterAction(tried, { type: 'done', key: '1', result: ok(read.report) });
    expect(
      (await compared(opened)).previews.map(({ preview: shown, locked: lock }) => [shown?.unchanged, lock]),
    ).toEqual([[here.records.size, undefined]]);
  });

  test('that cannot be opened with any password is refused', () => {
    const result = refused(error('sealed.needsKey', { file: 'a.forin' }));
    expect(afterAction(arrived, { type: 'done', key: '1', result }).map(({ status }) => status)).toEqual(['refused']);
  });
});

describe('what files would change', () => {
  test('a refused file and one of another project change nothing', async () => {
    const files = [broken, await fileWith('other', await packageOfOtherProject())];
    const { previews, combined } = await compared(files);
    expect(previews.map(({ issues }) => issues[0]?.code)).toEqual(['reading.truncated', 'store.otherProject']);
    expect(combined).toBeNull();
  });

  test('what is here already brings nothing', async () => {
    const files = [await fileWith('same', await fileOf(here))];
    const { combined } = await compared(files);
    expect(combined).toMatchObject({ changes: 0, massChange: 'none' });
    expect(combined && bringsNothing(combined, here)).toBe(true);
  });

  test('two files that change one field count once together, and stand in two versions', async () => {
    const files = [
      await fileWith('one', await packageWithEdit(first, 'A01', { title: 'Kick-off' })),
      await fileWith('two', await packageWithEdit(second, 'A01', { title: 'Opening' })),
      broken,
    ];
    const { previews, combined } = await compared(files);
    expect(previews.map((file) => file.preview?.changed.length)).toEqual([1, 1, undefined]);
    expect(previews.map((file) => file.preview?.newConflicts.length)).toEqual([0, 0, undefined]);
    expect(combined?.changes).toBe(1);
    expect(combined?.preview.newConflicts.map(({ field }) => field)).toEqual(['title']);
  });

  test('a newer definition of the project is something, even without a record', async () => {
    const newer = { ...here, project: { ...here.project, version: here.project.version + 1 }, records: new Map() };
    const files = [await fileWith('newer', await fileOf(newer))];
    const { combined } = await compared(files);
    expect(combined).toMatchObject({ changes: 0, newerProject: here.project.version + 1 });
    expect(combined && bringsNothing(combined, here)).toBe(false);
  });

  test('a file that takes away a third of what is here is a mass change', async () => {
    const three = ['A01', 'A02', 'A03'].map(activityOf);
    const small = { ...here, records: new Map(three.map((record) => [record.id, record])) };
    const [gone] = three;
    if (!gone) throw new Error('the sample has activities');
    const deleted = deleteRecord(gone, { dot: `${first.replica}:1`, at: first.at });
    const replicas = { ...here.replicas, [first.replica]: { author: first.author } };
    const files = [await fileWith('one', await fileOf({ ...small, replicas, records: new Map([[gone.id, deleted]]) }))];
    const { combined } = await compared(files, small, (incoming) => previewOfMerge(small, incoming, { pause }));
    expect(combined).toMatchObject({ changes: 1, present: 3, massChange: 'warn' });
  });

  test('a refusal of the store for all together leaves nothing to apply', async () => {
    const files = [await fileWith('same', await fileOf(here))];
    const { previews } = await compared(files);
    expect(await previewAll(files, previews, here, { previewMerge: refusing, pause })).toBeNull();
  });

  test('is given up when nobody waits for it any more, and begun anew when somebody does', async () => {
    const files = [await fileWith('same', await fileOf(here))];
    const remembered = rememberedPreview(here, preview);
    expect(await previewFiles(files, remembered, AbortSignal.abort())).toBeNull();
    expect(await previewFiles(files, remembered)).toMatchObject([{ preview: { added: [], changed: [] } }]);
  });
});
