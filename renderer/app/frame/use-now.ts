import { useEffect, useState } from 'react';

const minute = 60_000;

/** The present, to the minute: what depends on the day is right again after midnight, and after the lid was closed. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
