import { useCallback, useMemo, useState } from 'react';
import type { PersonLine, PersonRow } from '../../../shared/attendance/review.ts';
import { useTexts } from '../../ui/text.tsx';
import { aboutCells, aboutPair, aboutPerson, aboutRow, namesInCells } from './decide.ts';
import { useReview } from './desk-context.tsx';

export interface Decisions {
  readonly include: (person: PersonLine) => void;
  readonly exclude: (person: PersonLine) => void;
  /** Its rows are one person, whatever their names, addresses and organisations say. */
  readonly isOne: (person: PersonLine) => void;
  /** Its cell names several people, and each of them is one. */
  readonly isSeveral: (person: PersonLine) => void;
  /** Marks the first of two; with the second one they are one person. */
  readonly mark: (person: PersonLine) => void;
  readonly unmark: () => void;
  readonly marked: PersonLine | null;
  readonly same: (one: PersonLine, other: PersonLine) => void;
  readonly different: (one: PersonLine, other: PersonLine) => void;
  /** One of the rows of somebody is of another person with the same name. */
  readonly setApart: (person: PersonLine, row: PersonRow) => void;
  readonly undo: () => void;
  /** What the last key did, for the line under the list and for screen readers. */
  readonly said: string;
}

/** What can be decided about people, and what is said of it. */
export function useDecisions(): Decisions {
  const { desk } = useReview();
  const { text } = useTexts();
  const [marked, setMarked] = useState<PersonLine | null>(null);
  const [said, setSaid] = useState('');
  const nameOf = useCallback(({ name }: PersonLine) => name || text('attendance.noName'), [text]);
  return useMemo(() => {
    const about = (
      person: PersonLine,
      decision: 'include' | 'exclude',
      says: 'attendance.saidIncluded' | 'attendance.saidExcluded' | 'attendance.saidOne',
    ) => {
      setMarked(null);
      void desk.command({ do: 'decide', decisions: aboutPerson(person, decision) });
      setSaid(text(says, { name: nameOf(person) }));
    };
    const pair = (one: PersonLine, other: PersonLine, decision: 'same person' | 'different people') => {
      setMarked(null);
      void desk.command({ do: 'decide', decisions: aboutPair(one, other, decision) });
      const key = decision === 'same person' ? 'attendance.saidSame' : 'attendance.saidDifferent';
      setSaid(text(key, { name: nameOf(one), other: nameOf(other) }));
    };
    const unmark = () => {
      setMarked(null);
      setSaid('');
    };
    return {
      include: (person) => about(person, 'include', 'attendance.saidIncluded'),
      exclude: (person) => about(person, 'exclude', 'attendance.saidExcluded'),
      isOne: (person) => about(person, 'include', 'attendance.saidOne'),
      isSeveral: (person) => {
        setMarked(null);
        void desk.command({ do: 'decide', decisions: aboutCells(person) });
        setSaid(text('attendance.saidSeveral', { name: nameOf(person), count: namesInCells(person).length }));
      },
      mark: (person) => {
        if (marked?.key === person.key) unmark();
        else if (marked) pair(marked, person, 'same person');
        else {
          setMarked(person);
          setSaid(text('attendance.marked', { name: nameOf(person) }));
        }
      },
      unmark,
      marked,
      same: (one, other) => pair(one, other, 'same person'),
      different: (one, other) => pair(one, other, 'different people'),
      setApart: (person, row) => {
        setMarked(null);
        void desk.command({ do: 'decide', decisions: aboutRow(person, row) });
        setSaid(text('attendance.saidApart', { name: nameOf(person), row: row.place.row }));
      },
      undo: () => {
        setMarked(null);
        setSaid(text(desk.getState().canUndo ? 'attendance.saidUndone' : 'attendance.nothingToUndo'));
        desk.undo();
      },
      said,
    };
  }, [desk, marked, nameOf, said, text]);
}
