import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonGroup, PersonLine } from '../../../shared/attendance/review.ts';
import type { AttendanceDesk } from './desk.ts';

/** People asked for at once. */
const pageSize = 60;

interface Loaded {
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly PersonLine[]>;
}

export interface PeopleList {
  /** Null before the first stretch came. */
  readonly total: number | null;
  /** Another one whenever the list was fetched anew. */
  readonly version: string;
  readonly personAt: (index: number) => PersonLine | undefined;
  /** Asks for the lines that come into view. */
  readonly want: (first: number, last: number) => void;
}

const nothing: Loaded = { key: '', total: 0, pages: new Map() };

/**
 * A list of people that lives in the worker, of which only the stretches in view are here. While a changed list is being
 * fetched the one before stays, so that nothing flickers.
 */
export function usePeople(desk: AttendanceDesk, group: PersonGroup, search: string, revision: number): PeopleList {
  const [loaded, setLoaded] = useState(nothing);
  const key = `${revision} ${group} ${search}`;
  const asked = useRef(new Set<string>());
  const view = useRef<readonly [number, number]>([0, pageSize - 1]);
  const fetchPages = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
        const name = `${key} ${page}`;
        if (asked.current.has(name)) continue;
        asked.current.add(name);
        desk.people(group, page * pageSize, pageSize, search).then(
          ({ total, people }) =>
            setLoaded((before) => {
              const pages = before.key === key ? new Map(before.pages) : new Map<number, readonly PersonLine[]>();
              return { key, total, pages: pages.set(page, people) };
            }),
          // The worker has ended: the desk says so.
          () => asked.current.delete(name),
        );
      }
    },
    [desk, group, search, key],
  );
  useEffect(() => {
    asked.current.clear();
    fetchPages(...view.current);
  }, [fetchPages]);
  const want = useCallback(
    (first: number, last: number) => {
      view.current = [first, last];
      fetchPages(first, last);
    },
    [fetchPages],
  );
  const personAt = useCallback(
    (index: number) => loaded.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    [loaded],
  );
  const isOfGroup = loaded.key.split(' ')[1] === group;
  return { total: isOfGroup ? loaded.total : null, version: loaded.key, personAt, want };
}
