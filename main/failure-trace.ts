import { errorCode } from './disk-failure.ts';

const frame = /^\s+at (?:async )?(?:([\w.$#<>]+) .*?)?\(?[^()]*?([\w.-]+:\d+:\d+)\)?$/u;

/**
 * What the log says of a failure: its kind, the system's code, and where in the code it was. Its message is left out, it
 * may hold names of people, texts and paths; so are the folders of the frames.
 */
export function failureTrace(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const code = errorCode(failure);
  // The stack begins with the message, and a line of that can look like a frame.
  const stack = (failure.stack ?? '').replace(failure.message, '');
  const frames = stack.split('\n').flatMap((line) => {
    const [, name, place] = frame.exec(line) ?? [];
    return place === undefined ? [] : [`  at ${name ?? '(nameless)'} ${place}`];
  });
  return [code === undefined ? failure.name : `${failure.name} ${code}`, ...frames].join('\n');
}
