import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Overlap } from '../../../../shared/schema/bookkeeping.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import type { MarkState } from '../../../ui/state-mark.tsx';
import { useFocusWhenChanged } from '../../../ui/use-focus-when-lost.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { activityLabel } from './activity-label.ts';
import { takeBack } from './give-answer.ts';

/** Answers shown before somebody asks for more. */
const pageLength = 25;

interface GivenAnswersProps {
  readonly context: ValueContext;
  /** Whether an answer that was just given is told of above: what was said of an earlier one is then over. */
  readonly isJustGiven: boolean;
  /** Told when an answer was taken back, or could not be. */
  readonly taken: () => void;
}

/** What has been answered, here or elsewhere, each with the way back. */
export function GivenAnswers({ context, isJustGiven, taken: tell }: GivenAnswersProps) {
  const { text, issue } = context.texts;
  const store = useStore();
  const { dataset, readOnly } = useStoreSnapshot();
  const [said, setSaid] = useState<{ readonly state: MarkState; readonly words: string } | null>(null);
  const told = useFocusWhenChanged<HTMLDivElement>(said);
  const answered = dataset.overlaps.filter(({ answer }) => answer !== undefined);
  const { shown, more } = useFirstOf(answered, pageLength);
  const activities = new Map(dataset.activities.map((activity) => [activity.id, activity]));
  const labelOf = (id: string) => {
    const activity = activities.get(id);
    return activity ? activityLabel(activity, context) : text('combine.unknownRecord');
  };
  const labelsOf = (overlap: Overlap) => (overlap.activities ?? []).map(labelOf);

  const take = async (overlap: Overlap) => {
    const labels = labelsOf(overlap).join(' · ');
    const name = text('sameEvent.takenBackName', { labels });
    const taken = await takeBack(store, overlap.id, name).catch(() => null);
    tell();
    if (!taken) setSaid({ state: 'must fix', words: text('sameEvent.failedPlainly') });
    else if (!taken.ok) {
      setSaid({ state: 'must fix', words: text('sameEvent.failed', { reason: taken.issues.map(issue).join(' ') }) });
    } else {
      const { leftAlone } = taken.value;
      setSaid({
        state: leftAlone > 0 ? 'please check' : 'complete',
        words: text('sameEvent.takenBack', { labels, count: leftAlone }),
      });
    }
  };

  return (
    <Stack gap="sm" component="section" aria-label={text('sameEvent.answers')} mt="lg">
      <div role="status" ref={told} tabIndex={-1}>
        {said && !isJustGiven && <StateMark state={said.state}>{said.words}</StateMark>}
      </div>
      {answered.length > 0 && (
        <>
          <Title order={2}>{text('sameEvent.answers')}</Title>
          <Table.ScrollContainer minWidth={560}>
            <Table verticalSpacing="xs" aria-label={text('sameEvent.answers')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text('sameEvent.column.activities')}</Table.Th>
                  <Table.Th>{text('sameEvent.column.answer')}</Table.Th>
                  <Table.Th>{text('sameEvent.column.reason')}</Table.Th>
                  <Table.Th>{text('combine.column.action')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((overlap) => (
                  <Table.Tr key={overlap.id} style={{ verticalAlign: 'top' }}>
                    <Table.Td style={{ overflowWrap: 'anywhere' }}>
                      {labelsOf(overlap).map((label) => (
                        <Text key={label} size="sm">
                          {label}
                        </Text>
                      ))}
                    </Table.Td>
                    <Table.Td>{answerWords(overlap, labelOf, context)}</Table.Td>
                    <Table.Td style={{ overflowWrap: 'anywhere' }}>
                      {[overlap.reason, overlap.author].filter((part) => part !== undefined).join(' · ')}
                    </Table.Td>
                    <Table.Td>
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={readOnly !== null}
                        aria-label={text('sameEvent.takeBackNamed', { labels: labelsOf(overlap).join(' · ') })}
                        onClick={() => void take(overlap)}
                      >
                        {text('sameEvent.takeBack')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {more}
        </>
      )}
    </Stack>
  );
}

/** `Same event: PROVIDUS, B7 stands`, `Shared participants: Use the larger`, `Shared participants: 40 in total`. */
function answerWords(overlap: Overlap, labelOf: (id: string) => string, { texts }: ValueContext): string {
  const { answer, kept, method, total } = overlap;
  const { text } = texts;
  if (answer === 'same') {
    const words = text('sameEvent.answer.same');
    return kept === undefined ? words : text('sameEvent.stands', { answer: words, label: labelOf(kept) });
  }
  if (answer === 'different') return text('sameEvent.answer.different');
  const shared = text('sameEvent.answer.shared');
  if (method === 'stated' && total?.state === 'number') {
    return text('sameEvent.answerWith', {
      answer: shared,
      how: text('sameEvent.inTotal', { number: texts.number(total.value) }),
    });
  }
  return method === undefined
    ? shared
    : text('sameEvent.answerWith', { answer: shared, how: text(`sameEvent.method.${method}`) });
}
