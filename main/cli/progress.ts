import { sentence } from '../../shared/messages/sentence.ts';
import type { CommandIo } from './command.ts';

const quietMilliseconds = 1_000;
const intervalMilliseconds = { terminal: 200, pipe: 5_000 };

/**
 * Says on standard error how far long work has come: nothing for the first second, then one line that is rewritten on a
 * terminal, and a line every five seconds in a pipe.
 * @returns call `step` after each part and `finish` at the end
 */
export function startProgress(io: CommandIo, total: number) {
  const startedAt = io.milliseconds();
  let saidAt = startedAt;
  let said = false;
  return {
    step(done: number): void {
      const now = io.milliseconds();
      const interval = io.isTerminal ? intervalMilliseconds.terminal : intervalMilliseconds.pipe;
      if (now - startedAt < quietMilliseconds || now - saidAt < interval) return;
      const line = sentence('cli.progress', { done, total });
      io.writeError(io.isTerminal ? `\r${line}` : `${line}\n`);
      saidAt = now;
      said = true;
    },
    finish(): void {
      if (said && io.isTerminal) io.writeError('\r\u001b[K');
    },
  };
}
