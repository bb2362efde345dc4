import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Activity } from '../../../../shared/schema/activity.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LongWork } from '../../../ui/long-work.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Stepper } from '../../../ui/stepper.tsx';
import { useSteps } from '../../../ui/use-steps.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { useNames } from '../use-names.ts';
import { activityLabel } from './activity-label.ts';
import { AnswerForm } from './answer-form.tsx';
import type { AnswerKeys } from './answer-form.tsx';
import { ByHand } from './by-hand.tsx';
import { placeWords, sessionWords } from './field-value.ts';
import { GivenAnswers } from './given-answers.tsx';
import { Reasons } from './reasons.tsx';
import type { Question } from './use-questions.ts';

/** Two partners' records that may be one event, as a list to work through; below, the answers given so far. */
export function SameEvents({ questions }: { readonly questions: readonly Question[] | null }) {
  const context = useNames();
  const { text } = context.texts;
  const store = useStore();
  const { dataset } = useStoreSnapshot();
  const [given, setGiven] = useState<string | null>(null);
  const [asked, setAsked] = useState<Question | null>(null);
  const byId = new Map(dataset.activities.map((activity) => [activity.id, activity]));
  // What was known before the last change may name what is no longer there.
  const found = (questions ?? []).filter(({ activities }) => activities.every((id) => byId.has(id)));
  const isFound = found.some((one) => asked !== null && keyOf(one) === keyOf(asked));
  const open = asked !== null && !isFound ? [asked, ...found] : found;
  const { item: question, place, goTo, onKeyDown, heading, notice } = useSteps(open, { keyOf, done: given });
  const ask = (pair: Question) => {
    setAsked(pair);
    goTo(
      Math.max(
        0,
        found.findIndex((one) => keyOf(one) === keyOf(pair)),
      ),
    );
  };
  useEffect(() => {
    if (asked !== null) heading.current?.focus();
  }, [asked, heading]);
  const answerKeys = useRef<AnswerKeys>(null);
  const undo = (batch: string) => store.undoBatch(batch).then(() => setGiven(null));
  return (
    <Stack
      gap="md"
      onKeyDown={(event) => {
        onKeyDown(event);
        answerKeys.current?.(event);
      }}
    >
      <Text size="sm" c="dimmed" maw="70ch">
        {text('sameEvent.help')}
      </Text>
      <div role="status" ref={notice} tabIndex={-1}>
        {given !== null && (
          <Group gap="md">
            <StateMark state="complete">{text('sameEvent.given')}</StateMark>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<Icon name="undo" size={14} />}
              onClick={() => void undo(given).catch(() => undefined)}
            >
              {text('words.undo')}
            </Button>
          </Group>
        )}
      </div>
      {questions === null && <LongWork words={text('sameEvent.searching')} />}
      {questions !== null && !question && <EmptyState title={text('sameEvent.none')} />}
      {question && (
        <>
          <Stepper place={place} count={open.length} goTo={goTo} />
          <QuestionView
            key={keyOf(question)}
            question={question}
            byId={byId}
            context={context}
            heading={heading}
            given={(batch) => {
              setGiven(batch);
              setAsked(null);
            }}
            keys={answerKeys}
          />
        </>
      )}
      <ByHand dataset={dataset} context={context} ask={ask} />
      <GivenAnswers context={context} isJustGiven={given !== null} taken={() => setGiven(null)} />
    </Stack>
  );
}

function keyOf({ activities }: Question): string {
  return activities.join(' ');
}

interface QuestionViewProps {
  readonly question: Question;
  readonly byId: ReadonlyMap<string, Activity>;
  readonly context: ValueContext;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly given: (batch: string) => void;
  readonly keys: RefObject<AnswerKeys | null>;
}

function QuestionView({ question, byId, context, heading, given, keys }: QuestionViewProps) {
  const { text } = context.texts;
  const { candidate, overlap } = question;
  const [one, two] = question.activities.map((id) => byId.get(id));
  if (!one || !two) return null;
  return (
    <Stack gap="md">
      <Title order={2} ref={heading} tabIndex={-1}>
        {one.title ?? two.title ?? text('combine.noName', { kind: text('combine.kind.activity') })}
      </Title>
      {overlap && <StateMark state="two versions">{text('sameEvent.open')}</StateMark>}
      {candidate && <Reasons candidate={candidate} context={context} />}
      <Group gap="md" align="stretch">
        {[one, two].map((activity) => (
          <Head key={activity.id} activity={activity} context={context} />
        ))}
      </Group>
      <AnswerForm records={[one, two]} context={context} given={({ id }) => given(id)} keys={keys} />
    </Stack>
  );
}

/** Who reports it, what, when and where. */
function Head({ activity, context }: { readonly activity: Activity; readonly context: ValueContext }) {
  const { text } = context.texts;
  const { sessions = [] } = activity;
  const when = sessions.map((session) => sessionWords(context, session)).join('; ');
  const places = sessions.some((session) => session.places) ? '' : placeWords(context, activity);
  return (
    <Stack gap={2} style={{ flex: '1 1 300px', minWidth: 0, overflowWrap: 'anywhere' }}>
      <Text fw={600}>{activityLabel(activity, context)}</Text>
      <Text size="sm">{[when, places].filter((part) => part !== '').join(', ')}</Text>
      <Anchor
        href={`#/activities/${activity.id}`}
        size="sm"
        aria-label={text('sameEvent.openNamed', { label: activityLabel(activity, context) })}
      >
        {text('combine.conflicts.open')}
      </Anchor>
    </Stack>
  );
}
