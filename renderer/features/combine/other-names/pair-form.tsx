import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { RecordUses } from '../../../../shared/counting/record-uses.ts';
import { usesOf } from '../../../../shared/counting/record-uses.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { EntryCard } from './entry-card.tsx';
import type { Entry, NamePair } from './name-pairs.ts';
import classes from './other-names.module.css';

interface PairFormProps {
  readonly pair: NamePair;
  readonly uses: ReadonlyMap<string, RecordUses>;
  readonly isReadOnly: boolean;
  readonly join: (joined: Entry, standing: Entry) => void;
  readonly tellApart: (one: Entry, other: Entry) => void;
}

/** Two records side by side. Which of them stands is chosen first; the one that is used more is offered. */
export function PairForm({ pair, uses, isReadOnly, join, tellApart }: PairFormProps) {
  const { text } = useTexts();
  const [one, other] = pair.records;
  const usedIn = ({ id }: Entry) => usesOf(uses, id).activities.length;
  const [standing, setStanding] = useState(usedIn(other) > usedIn(one) ? other.id : one.id);
  const [stands, joined] = standing === other.id ? [other, one] : [one, other];
  return (
    <Stack gap="md">
      <StateMark state="please check">{text(`otherNames.likeness.${pair.likeness}`)}</StateMark>
      <Radio.Group label={text('otherNames.stands')} value={standing} onChange={setStanding}>
        <div className={classes.cards}>
          {pair.records.map((entry) => (
            <EntryCard key={entry.id} entry={entry} activities={usedIn(entry)} />
          ))}
        </div>
      </Radio.Group>
      <Group gap="sm">
        <Button disabled={isReadOnly} onClick={() => join(joined, stands)}>
          {text('otherNames.join')}
        </Button>
        <Button variant="default" disabled={isReadOnly} onClick={() => tellApart(one, other)}>
          {text('otherNames.tellApart')}
        </Button>
      </Group>
    </Stack>
  );
}
