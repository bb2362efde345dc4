import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { firstDateOf } from '../../../../shared/counting/activity-dates.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { Fold } from '../../../ui/fold.tsx';
import type { ValueContext } from '../../../ui/value-words.ts';
import { activityLabel } from './activity-label.ts';
import { activitiesToCompare, askedByHand } from './asked-by-hand.ts';
import type { Question } from './use-questions.ts';

interface ByHandProps {
  readonly dataset: Dataset;
  readonly context: ValueContext;
  readonly ask: (question: Question) => void;
}

/** Two records of one event that nothing gives away, chosen by whoever knows. */
export function ByHand(props: ByHandProps) {
  const { text } = props.context.texts;
  return (
    <Fold title={text('sameEvent.byHand')}>
      <Chooser {...props} />
    </Fold>
  );
}

function Chooser({ dataset, context, ask }: ByHandProps) {
  const { text, date } = context.texts;
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const options = useMemo(
    () =>
      activitiesToCompare(dataset).map((activity) => {
        const first = firstDateOf(activity);
        const label = activityLabel(activity, context);
        return { value: activity.id, label: first === undefined ? label : `${label} (${date(first)})` };
      }),
    [dataset, context, date],
  );
  const pair = one !== null && other !== null && one !== other ? ([one, other] as const) : null;
  const question = pair && askedByHand(dataset, ...pair);
  const shared = { searchable: true, selectFirstOptionOnChange: true, limit: 40, w: '100%', maw: 640 };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" maw="70ch">
        {text('sameEvent.byHandHelp')}
      </Text>
      <Select {...shared} label={text('sameEvent.byHandOne')} data={options} value={one} onChange={setOne} />
      <Select
        {...shared}
        label={text('sameEvent.byHandOther')}
        data={options.filter(({ value }) => value !== one)}
        value={other}
        onChange={setOther}
      />
      <Group gap="md">
        <Button variant="default" disabled={question === null} onClick={() => question && ask(question)}>
          {text('sameEvent.byHandLook')}
        </Button>
        <div role="status">{pair && !question && <Text size="sm">{text('sameEvent.byHandAnswered')}</Text>}</div>
      </Group>
    </Stack>
  );
}
