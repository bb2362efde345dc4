import { describe, expect, test } from 'vitest';
import {
  afterAction,
  bringsNothing,
  previewAll,
  previewFiles,
} from '../../../../renderer/features/combine/files/incoming.ts';
import type { IncomingFile } from '../../../../renderer/features/combine/files/incoming.ts';
import { planFiles } from '../../../../renderer/features/combine/files/plan-returned.ts';
import { readIncomingFile } from '../../../../renderer/reading/read-report-file.ts';
import { previewOfMerge } from '../../../../renderer/store/preview-merge.ts';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { opened } from '../../../support/returned-workbook.ts';
import type { EditedWorkbook } from '../../../support/edited-workbook.ts';
import { activityOf, packageWithEdit, sample, second } from '../../../support/sent-packages.ts';
import { testPlatform } from '../../../support/test-platform.ts';

const here = sample.state;
const platform = testPlatform();
const pause = () => Promise.resolve();
const previewMerge = (incoming: ConsolidationState, signal?: AbortSignal) =>
  previewOfMerge(here, incoming, { pause, signal });
const register = { project: here.project, ids: [...here.records.keys()] };
const row11 = ['Reference', 'A11'] as const;

/** The files as they stand once they were read. */
async function readAll(...contents: readonly (EditedWorkbook | string)[]): Promise<readonly IncomingFile[]> {
  let files: readonly IncomingFile[] = [];
  for (const [index, content] of contents.entries()) {
    const name = typeof content === 'string' ? `${index}.forin` : `${index}.xlsx`;
    const bytes = typeof content === 'string' ? platform.encodeUtf8(content) : content.save();
    files = afterAction(files, { type: 'arrived', key: String(index), name });
    const result = await readIncomingFile(bytes, name, register, platform);
    files = afterAction(files, { type: 'done', key: String(index), result });
  }
  return files;
}

async function compared(files: readonly IncomingFile[]) {
  const planned = (await planFiles(files, { here, author: { author: 'a workbook' }, pause })) ?? [];
  const previews = (await previewFiles(planned, previewMerge)) ?? [];
  return { planned, previews, combined: await previewAll(planned, previews, here, { previewMerge, pause }) };
}

function planOf(planned: readonly IncomingFile[]) {
  return planned.map((file) => 'plan' in file && file.plan);
}

describe('a workbook among the files', () => {
  test('is previewed like a report: what is new, changed and unchanged', async () => {
    const edited = opened()
      .type('Activities', row11, 'Total', 33)
      .addRow('Activities', { Reference: 'A99', Title: 'Language café' });
    const { previews, combined } = await compared(await readAll(edited));
    const { added, changed, unchanged } = previews[0]?.preview ?? {};
    expect([added?.length, changed?.length, unchanged]).toEqual([1, 1, here.records.size - 1]);
    expect(combined).toMatchObject({ changes: 2, open: 0, badRows: 0 });
  });

  test('as it was made brings nothing', async () => {
    const { combined } = await compared(await readAll(opened()));
    expect(combined && bringsNothing(combined, here)).toBe(true);
  });

  test('meets a report that changed the same field: two versions', async () => {
    const total = { state: 'number', value: 40, basis: 'not stated' };
    const report = await packageWithEdit(second, 'A11', { total });
    const files = await readAll(report, opened().type('Activities', row11, 'Total', 33));
    const { combined } = await compared(files);
    expect(combined?.preview.newConflicts.map(({ field }) => field)).toEqual(['total']);
  });

  test('waits for an answer, and takes it in', async () => {
    const files = await readAll(opened().copyRow('Activities', row11, { Total: 5 }));
    expect((await compared(files)).combined).toMatchObject({ changes: 0, open: 1 });
    const answers = [[`doubled ${activityOf('A11').id}`, 'row 15']] as const;
    const answered = afterAction(files, { type: 'answered', key: '0', answers });
    expect((await compared(answered)).combined).toMatchObject({ changes: 1, open: 0 });
    const takenBack = [[`doubled ${activityOf('A11').id}`, undefined]] as const;
    const open = afterAction(answered, { type: 'answered', key: '0', answers: takenBack });
    expect((await compared(open)).combined).toMatchObject({ changes: 0, open: 1 });
  });

  test('of which a row is deleted counts as deleting it', async () => {
    const files = await readAll(opened().deleteRow('Activities', row11));
    const answers = [[`removed ${activityOf('A11').id}`, 'delete']] as const;
    const { previews, combined } = await compared(afterAction(files, { type: 'answered', key: '0', answers }));
    expect(previews[0]?.preview?.removed.map(({ id }) => id)).toEqual([activityOf('A11').id]);
    expect(combined?.changes).toBe(1);
  });

  test('is planned once while nothing changes, and no longer than it is wanted', async () => {
    const files = await readAll(opened().type('Activities', row11, 'Total', 33));
    const [first, again] = [await compared(files), await compared(files)];
    expect(planOf(again.planned)[0]).toBe(planOf(first.planned)[0]);
    const ended = new AbortController();
    ended.abort();
    const many = afterAction(files, { type: 'answered', key: '0', answers: [['x', 'y']] });
    const parts = { here, author: { author: 'a workbook' }, pause, signal: ended.signal };
    expect(await planFiles(many, parts)).toBeNull();
  });
});

test('a table of somebody else’s is refused with a sentence', async () => {
  const [file] = await readAll(opened().deleteSheet('About'));
  expect(file).toMatchObject({ status: 'refused', issues: [{ code: 'workbook.notOurs', path: { file: '0.xlsx' } }] });
});
