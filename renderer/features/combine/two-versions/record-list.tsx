import { NavLink } from '@mantine/core';
import { useFirstOf } from '../../../ui/show-more.tsx';
import type { ValueContext } from '../../../ui/value-words.ts';
import { namedOr } from '../use-names.ts';
import type { DisputedRecord } from './disputed-records.ts';
import classes from './two-versions.module.css';

interface RecordListProps {
  readonly records: readonly DisputedRecord[];
  readonly place: number;
  readonly goTo: (place: number) => void;
  readonly context: ValueContext;
}

/** Every record that waits for a decision, with how many of its fields do. */
export function RecordList({ records, place, goTo, context }: RecordListProps) {
  const { text } = context.texts;
  const { shown, more } = useFirstOf(records, 100);
  return (
    // It scrolls when there are many: then it can be reached and scrolled with the keyboard, as its buttons are.
    <nav className={classes.records} aria-label={text('combine.conflicts.records')}>
      {shown.map(({ id, kind, conflicts }, index) => (
        <NavLink
          key={id}
          component="button"
          active={index === place}
          aria-current={index === place ? 'true' : undefined}
          label={namedOr(context, context.nameOf(id) ?? '', kind)}
          description={text('combine.fieldsChanged', { count: conflicts.length })}
          onClick={() => goTo(index)}
        />
      ))}
      {more}
    </nav>
  );
}
