import { Badge, Button, Group, Text } from '@mantine/core';
import type { HTMLAttributes, MouseEvent } from 'react';
import { mayBeSeveral } from '../../../shared/attendance/person-line.ts';
import type { PersonLine, PersonRow } from '../../../shared/attendance/review.ts';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { namesInCells } from './decide.ts';
import { detailWords, modeWords } from './person-words.ts';
import type { Decisions } from './use-decisions.ts';

interface PersonLineProps {
  readonly person: PersonLine;
  readonly decisions: Decisions;
  readonly isActive: boolean;
  readonly isUnfolded: boolean;
  readonly fileName: (key: string) => string;
  readonly line: HTMLAttributes<HTMLDivElement> & {
    readonly 'data-index': number;
    readonly ref?: (node: HTMLElement | null) => void;
  };
}

/** One person with everything that is known, and the buttons that decide; keys do the same. */
export function PersonLineView({ person, decisions, isActive, isUnfolded, fileName, line }: PersonLineProps) {
  const texts = useTexts();
  const { text } = texts;
  const isMarked = decisions.marked?.key === person.key;
  const name = person.name || text('attendance.noName');
  const details = detailWords(texts, person).join(' · ');
  const canInclude = person.group === 'excluded' || person.group === 'unidentified';
  // Whoever is asked whether rows are one person sees the rows.
  const isAsked = person.group === 'toDecide' && mayBeSeveral(person);
  const people = person.group === 'toDecide' ? namesInCells(person) : [];
  const isOpen = isUnfolded || isAsked;
  return (
    <div {...line} role="row" className={classes.person} data-marked={isMarked || undefined}>
      <div role="gridcell" className={classes.personText}>
        <Group gap="sm" wrap="nowrap">
          <Text span fw={600} truncate title={name} {...(person.group === 'excluded' && { c: 'dimmed' })}>
            {name}
          </Text>
          {person.flags.map((flag) => (
            <Badge key={flag} variant="light" color="gray" size="sm" tt="none" fw={500} className={classes.flag}>
              {text(`attendance.flag.${flag}`)}
            </Badge>
          ))}
        </Group>
        <Text size="sm" c="dimmed" truncate={!isOpen} title={details}>
          {details}
        </Text>
        {people.length > 0 && (
          <Text size="sm" c="dimmed">
            {text('attendance.namesInCell', { names: people.join(' · ') })}
          </Text>
        )}
        {isOpen && <PersonRows {...{ person, decisions, isActive, fileName }} />}
      </div>
      <div role="gridcell" className={classes.personMode}>
        <Text size="sm">{modeWords(texts, person.modes)}</Text>
      </div>
      <div role="gridcell" className={classes.personActions} data-active={isActive || undefined}>
        {people.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            tabIndex={isActive ? 0 : -1}
            aria-label={text('attendance.severalPeopleNamed', { name, count: people.length })}
            onClick={() => decisions.isSeveral(person)}
          >
            {text('attendance.severalPeople', { count: people.length })}
          </Button>
        )}
        {(isAsked || people.length > 0) && (
          <Button
            size="compact-sm"
            variant="default"
            tabIndex={isActive ? 0 : -1}
            aria-label={text('attendance.onePersonNamed', { name })}
            onClick={() => decisions.isOne(person)}
          >
            {text('attendance.onePerson')}
          </Button>
        )}
        {!canInclude && !isAsked && people.length === 0 && (
          <Button
            size="compact-sm"
            variant="default"
            tabIndex={isActive ? 0 : -1}
            aria-label={text('attendance.samePersonNamed', { name })}
            aria-pressed={isMarked}
            onClick={() => decisions.mark(person)}
          >
            {text('attendance.samePerson')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          tabIndex={isActive ? 0 : -1}
          aria-label={text(canInclude ? 'attendance.includeNamed' : 'attendance.excludeNamed', { name })}
          onClick={() => (canInclude ? decisions.include(person) : decisions.exclude(person))}
        >
          {text(canInclude ? 'attendance.include' : 'attendance.exclude')}
        </Button>
      </div>
    </div>
  );
}

/** Rows shown of one person; of more, the line says the number. */
const mostRows = 30;

type PersonRowsProps = Pick<PersonLineProps, 'person' | 'decisions' | 'isActive' | 'fileName'>;

function PersonRows({ person, decisions, isActive, fileName }: PersonRowsProps) {
  const { text } = useTexts();
  const name = person.name || text('attendance.noName');
  const isOneOfSeveral = person.rows.length > 1 && person.group !== 'excluded' && person.group !== 'unidentified';
  const setApart = (row: PersonRow) => (event: MouseEvent<HTMLElement>) => {
    // The button goes with its row.
    event.currentTarget.closest<HTMLElement>('[role="row"]')?.focus();
    decisions.setApart(person, row);
  };
  return (
    <ul className={classes.rows} aria-label={text('attendance.showRows', { name: person.name })}>
      {person.rows.slice(0, mostRows).map((row, index) => (
        <li key={`${row.place.file} ${row.place.sheet} ${row.place.row}`}>
          {rowWords(text, row, fileName(row.place.file))}
          {isOneOfSeveral && index > 0 && (
            <Button
              size="compact-xs"
              variant="subtle"
              ml="xs"
              tabIndex={isActive ? 0 : -1}
              aria-label={text('attendance.setApartNamed', { name, row: row.place.row })}
              onClick={setApart(row)}
            >
              {text('attendance.setApart')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function rowWords(text: Texts['text'], { place, name, email, minutes }: PersonRow, file: string): string {
  const key = place.sheet === '' ? 'attendance.rowPlaceNoSheet' : 'attendance.rowPlace';
  const facts = [
    name,
    email,
    minutes === undefined ? undefined : text('attendance.minutes', { minutes: Math.round(minutes) }),
  ].filter((part) => part !== undefined && part !== '');
  return `${text(key, { file, sheet: place.sheet, row: place.row })}: ${facts.join(' · ')}`;
}
