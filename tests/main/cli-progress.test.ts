import { describe, expect, test } from 'vitest';
import { startProgress } from '../../main/cli/progress.ts';
import { partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { newWorkplace } from '../support/workplace.ts';

/** What is said when the steps end at these moments (milliseconds after the start). */
function saidAt(moments: readonly number[], isTerminal: boolean): string[] {
  let now = 5_000;
  const said: string[] = [];
  const io = {
    ...({} as Parameters<typeof startProgress>[0]),
    isTerminal,
    milliseconds: () => now,
    writeError: (text: string) => said.push(text),
  };
  const progress = startProgress(io, moments.length);
  for (const [index, moment] of moments.entries()) {
    now = 5_000 + moment;
    progress.step(index + 1);
  }
  progress.finish();
  return said;
}

describe('progress', () => {
  test.each([
    ['within a second nothing is said', [0, 400, 999], false, []],
    ['nor on a terminal', [0, 400, 999], true, []],
    ['in a pipe: a line every five seconds', [1_000, 5_000, 6_000, 9_900, 10_000], false, [2, 5]],
    ['on a terminal: one line, rewritten five times a second at most', [999, 1_000, 1_100, 1_200], true, [2, 4]],
  ])('%s', (_title, moments, isTerminal, spoken) => {
    const lines = spoken.map((done) => {
      const line = `Reading file ${done} of ${moments.length} …`;
      return isTerminal ? `\r${line}` : `${line}\n`;
    });
    const cleared = isTerminal && spoken.length > 0 ? ['\r\u001B[K'] : [];
    expect(saidAt(moments, isTerminal)).toEqual([...lines, ...cleared]);
  });

  test.each([[true], [false]])('of a slow run stays off standard output (terminal: %s)', async (isTerminal) => {
    let now = 0;
    const desk = newWorkplace({ isTerminal, milliseconds: () => (now += 6_000) });
    await writePartnerPackages(desk);
    const { out, err } = await desk.run('summary', ...partnerFiles, '--json');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toContain('Reading file 3 of 3 …');
  });
});
