import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFilesOfOneEvent } from '../support/one-event.ts';
import { newWorkplace } from '../support/workplace.ts';

test('one event from two partners is said once when their files are consolidated, with the reasons', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forin-one-event-'));
  const desk = newWorkplace();
  const names = (await writeFilesOfOneEvent(folder)).map((path, index) => {
    desk.write(`p${index}.json`, readFileSync(path, 'utf8'));
    return `p${index}.json`;
  });
  rmSync(folder, { recursive: true });
  const { sameEvents } = JSON.parse((await desk.run('consolidate', ...names, '--json')).out) as { sameEvents: unknown };
  expect(sameEvents).toMatchObject([{ agrees: ['title.alike', 'place.town', 'days.next', 'type.same'] }]);
  const { out } = await desk.run('consolidate', ...names, '--package', 'all.json');
  expect(out).toContain('1 pair of records may be one event, and is counted as two until somebody says what they are:');
  expect(out).toContain(
    'PROVIDUS reports “Housing for newcomers with libraries and volunteers”, which may be the same event: titles alike, the same town, one day apart, the same type.',
  );
  expect(await desk.run('validate', names[0] ?? '')).toMatchObject({
    out: expect.not.stringContaining('same event') as string,
  });
});
