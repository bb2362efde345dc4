import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PersonGroup, PersonLine } from '../../../shared/attendance/review.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { useDeskState, useReview } from './desk-context.tsx';
import { usePersonKeys } from './person-keys.ts';
import { PersonLineView } from './person-line.tsx';
import type { Decisions } from './use-decisions.ts';
import { usePeople } from './use-people.ts';

interface PeopleListProps {
  readonly group: PersonGroup;
  readonly search: string;
  readonly decisions: Decisions;
}

const lineHeight = 56;

/** A list of people that draws only the lines in view: there may be a hundred thousand. */
export function PeopleList({ group, search, decisions }: PeopleListProps) {
  const { text } = useTexts();
  const { desk } = useReview();
  const { revision, files } = useDeskState();
  const { total, version, personAt, want } = usePeople(desk, group, search, revision);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // Its functions change with every scroll; nothing below is memoised over them.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => want(first, last), [want, first, last]);
  const unfold = ({ key }: PersonLine) => setUnfolded(unfolded === key ? null : key);
  const keys = usePersonKeys({
    total: total ?? 0,
    version,
    personAt,
    decisions,
    unfold,
    scroller,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const fileName = (key: string) => files.find((file) => file.key === key)?.name ?? '';
  if (total === 0) {
    return (
      <Text c="dimmed" p="md">
        {text(search === '' ? `attendance.noPeople.${group}` : 'attendance.noneFound')}
      </Text>
    );
  }
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={text(`attendance.group.${group}`)}
      aria-rowcount={total ?? 0}
      aria-colcount={3}
    >
      <div role="rowgroup" style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const person = personAt(index);
          if (!person) return null;
          const isActive = index === keys.active;
          return (
            // Keyed by place: when somebody leaves the list, the focus stays where it was.
            <PersonLineView
              key={index}
              person={person}
              decisions={decisions}
              isActive={isActive}
              isUnfolded={unfolded === person.key}
              fileName={fileName}
              line={{
                'data-index': index,
                'aria-rowindex': index + 1,
                ref: virtualizer.measureElement,
                tabIndex: isActive ? 0 : -1,
                style: { transform: `translateY(${start}px)` },
                onFocus: () => keys.setActive(index),
                onKeyDown: (event: KeyboardEvent) => keys.onKeyDown(event, index),
                onDoubleClick: () => unfold(person),
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
