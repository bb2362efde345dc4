import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerRequest } from '../../../renderer/reading/answer-request.ts';
import { readInWorker } from '../../../renderer/reading/read-in-worker.ts';
import type { Reader } from '../../../renderer/reading/read-in-worker.ts';
import { readReportFile } from '../../../renderer/reading/read-report-file.ts';
import { refused } from '../../../shared/result.ts';
import { samplePackageText } from '../../support/sample-package.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();
const bytesOf = (text: string) => platform.encodeUtf8(text);

describe('what a file is, its first bytes say', () => {
  test.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), 'reading.officeFile'],
    ['an older workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'reading.officeFile'],
    ['a PDF', bytesOf('%PDF-1.7'), 'reading.somethingElse'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'reading.somethingElse'],
    ['a copy of a whole project', bytesOf('{"format":"forin-backup","version":1'), 'reading.backupInstead'],
    ['an empty file', new Uint8Array(), 'reading.empty'],
    ['some other text', bytesOf('Dear colleagues'), 'reading.somethingElse'],
  ])('%s is refused with its own sentence', async (_, bytes, code) => {
    const read = await readReportFile(bytes, 'report.forin', platform);
    expect(read).toMatchObject({ ok: false, issues: [{ code, path: { file: 'report.forin' } }] });
  });

  test('a package is read whole, with who made it', async () => {
    const read = await readReportFile(bytesOf(await samplePackageText()), 'report.xlsx', platform);
    expect(read).toMatchObject({ ok: true, value: { manifest: { author: 'Reporting desk' } } });
    expect(read.ok && read.value.state.records.size).toBe(5);
  });

  test('a package that was cut off is refused', async () => {
    const text = await samplePackageText();
    const read = await readReportFile(bytesOf(text.slice(0, text.length / 2)), 'report.forin', platform);
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'reading.truncated' }] });
  });
});

const readerThat = (read: Reader['read']) => {
  const end = vi.fn<() => void>();
  return { start: () => ({ read, end }), end };
};

describe('each file is read by a reader of its own', () => {
  afterEach(() => void vi.useRealTimers());
  const answer = refused();
  const request = { wanted: 'report', file: 'report.forin', bytes: new Uint8Array() } as const;

  test('its answer is passed on, and the reader is ended', async () => {
    const { start, end } = readerThat((_, done) => done(answer));
    expect(await readInWorker(request, { signal: new AbortController().signal, start })).toBe(answer);
    expect(end).toHaveBeenCalledOnce();
  });

  test('a reader that stops is said to have stopped', async () => {
    const { start, end } = readerThat((_, __, failed) => failed());
    const read = await readInWorker(request, { signal: new AbortController().signal, start });
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'reading.readerFailed' }] });
    expect(end).toHaveBeenCalledOnce();
  });

  test('a reader that never answers is ended when its time is up', async () => {
    vi.useFakeTimers();
    const { start, end } = readerThat(() => undefined);
    const reading = readInWorker(request, { signal: new AbortController().signal, start, limit: 20 });
    await vi.advanceTimersByTimeAsync(19_999);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toMatchObject({
      ok: false,
      issues: [{ code: 'reading.tookTooLong', params: { seconds: 20 } }],
    });
    expect(end).toHaveBeenCalledOnce();
  });

  test('cancelling ends it, before and while it reads', async () => {
    const controller = new AbortController();
    const { start, end } = readerThat(() => undefined);
    const reading = readInWorker(request, { signal: controller.signal, start });
    controller.abort();
    expect(await reading).toBeNull();
    expect(end).toHaveBeenCalledOnce();
    expect(await readInWorker(request, { signal: controller.signal, start })).toBeNull();
    expect(end).toHaveBeenCalledOnce();
  });
});

describe('tables that were asked for', () => {
  const bytes = bytesOf('Vardas;Pavardė\nŽivilė;Mėginaitė\n');
  const short = { container: 'text', encoding: 'utf-8', delimiter: ';', issues: [], rows: 2 };

  test('come with their check sum', async () => {
    const answer = await answerRequest({ wanted: 'tables', file: 'list.csv', bytes }, platform);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        ...short,
        tables: {
          sheets: [
            {
              rows: [
                ['Vardas', 'Pavardė'],
                ['Živilė', 'Mėginaitė'],
              ],
            },
          ],
        },
      },
    });
    expect(answer.ok && 'sha256' in answer.value && answer.value.sha256).toBe(await platform.sha256(bytes));
  });

  test('go to the port they were asked for, and nowhere else', async () => {
    const { port1, port2 } = new MessageChannel();
    const arrived = new Promise<unknown>((resolve) => port2.addEventListener('message', ({ data }) => resolve(data)));
    port2.start();
    const answer = await answerRequest({ wanted: 'tables', file: 'list.csv', bytes, port: port1 }, platform);
    expect(answer).toEqual({ ok: true, value: { ...short, sha256: await platform.sha256(bytes) } });
    expect(await arrived).toMatchObject({
      container: 'text',
      sheets: [
        {
          rows: [
            ['Vardas', 'Pavardė'],
            ['Živilė', 'Mėginaitė'],
          ],
        },
      ],
    });
    port1.close();
  });

  test('are read from what was pasted alike', async () => {
    const pasted = { html: '<table><tr><td>Vardas</td></tr></table>', text: 'Vardas' };
    const answer = await answerRequest({ wanted: 'pasted', file: 'the pasted table', pasted }, platform);
    expect(answer).toMatchObject({ ok: true, value: { container: 'pasted', rows: 1 } });
  });

  test('of a file that cannot be read are a refusal, and the port stays silent', async () => {
    const { port1, port2 } = new MessageChannel();
    const heard = vi.fn<() => void>();
    port2.addEventListener('message', heard);
    port2.start();
    const request = { wanted: 'tables', file: 'list.pdf', bytes: bytesOf('%PDF-1.7'), port: port1 } as const;
    expect(await answerRequest(request, platform)).toMatchObject({ ok: false, issues: [{ code: 'tables.picture' }] });
    expect(heard).not.toHaveBeenCalled();
    port1.close();
  });

  test('that take too long are said to have, in words for a list', async () => {
    const { start } = readerThat(() => undefined);
    const request = { wanted: 'tables', file: 'list.csv', bytes } as const;
    const read = await readInWorker(request, { signal: new AbortController().signal, start, limit: 0.01 });
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'tables.tookTooLong', path: { file: 'list.csv' } }] });
  });
});
