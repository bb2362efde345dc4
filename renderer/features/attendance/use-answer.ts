import { useEffect, useState } from 'react';
import type { AttendanceDesk } from './desk.ts';

/**
 * The answer to a question about the import, asked again whenever lists may have changed. While it is awaited, and when
 * there can be none, the one before stays.
 * @param ask stays the same as long as the question does
 */
export function useAnswer<T>(desk: AttendanceDesk, ask: () => Promise<T>, initial: T): T {
  const [answer, setAnswer] = useState(initial);
  useEffect(() => {
    let asked: number | null = null;
    const look = () => {
      const { revision } = desk.getState();
      if (revision === asked) return;
      asked = revision;
      ask().then(
        (found) => {
          if (asked === revision) setAnswer(found);
          return undefined;
        },
        // The worker has ended: the desk says so.
        () => {},
      );
    };
    look();
    const stop = desk.subscribe(look);
    return () => {
      asked = null;
      stop();
    };
  }, [desk, ask]);
  return answer;
}
