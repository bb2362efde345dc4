import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { recordOfAnswer } from '../../../../shared/linkage/answer-record.ts';
import { combinedActivity, compareFields } from '../../../../shared/linkage/combine-fields.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import { effectOfAnswer, withAnswer } from '../../../../shared/summary/effect-of-answer.ts';
import { readForSummary } from '../../../../shared/summary/summary-input.ts';
import type { BatchInfo } from '../../../store/store-changes.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useKeptInWindow } from '../../../ui/use-kept-in-window.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { answerSoFar, readDraft } from './answer-draft.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { activityLabel } from './activity-label.ts';
import { FieldTable } from './field-table.tsx';
import { changesOfAnswer } from './give-answer.ts';
import { SharedFields } from './shared-fields.tsx';
import { TotalsChange } from './totals-change.tsx';

interface AnswerFormProps {
  readonly records: readonly [Activity, Activity];
  readonly context: ValueContext;
  readonly given: (batch: BatchInfo) => void;
  /** Takes the keys of the whole page: the heading of the next pair has the focus once one is answered. */
  readonly keys: RefObject<AnswerKeys | null>;
}

export type AnswerKeys = (event: KeyboardEvent) => void;

const answers = ['same', 'different', 'shared'] as const;

/** Both records side by side, the three answers, what the chosen one does to the totals, and why. */
export function AnswerForm({ records, context, given, keys }: AnswerFormProps) {
  const { text, issue } = context.texts;
  const store = useStore();
  const { dataset, conflicts, settings, readOnly, workspace } = useStoreSnapshot();
  const key = ['same event', workspace.name, records[0].id, records[1].id].join(' ');
  const { value: draft, change: changeDraft, forget } = useKeptInWindow(key, () => emptyDraft(records));
  const [problem, setProblem] = useState<string | undefined>();
  const [isWorking, setWorking] = useState(false);
  const [kept, other] = records[0].id === draft.kept ? records : ([records[1], records[0]] as const);
  const compared = useMemo(() => compareFields(kept, other, conflicts), [kept, other, conflicts]);
  const before = useMemo(() => readForSummary(dataset), [dataset]);
  const [one, two] = records;
  const recordOf = (answer: NonNullable<ReturnType<typeof answerSoFar>>) =>
    recordOfAnswer(dataset, {
      activities: [one.id, two.id],
      answer,
      reason: draft.reason.trim() || undefined,
      author: settings.author,
    });
  const combined = combinedActivity(kept, compared, draft.chosen);
  const soFar = answerSoFar(draft);
  const record = soFar && recordOf(soFar);
  const effect =
    record &&
    effectOfAnswer(before, withAnswer(dataset, record, draft.answer === 'same' ? combined : undefined), record);
  const about = (record?.fields.activities ?? []) as readonly string[];

  const change = (part: Partial<AnswerDraft>) => {
    changeDraft((known) => ({ ...known, ...part }));
    setProblem(undefined);
  };
  const give = async () => {
    if (isWorking) return undefined;
    const answer = readDraft(draft);
    if ('lacks' in answer) return setProblem(text(`sameEvent.lacks.${answer.lacks}`));
    setWorking(true);
    const name = text('sameEvent.batchName', {
      one: activityLabel(one, context),
      two: activityLabel(two, context),
      answer: text(`sameEvent.answer.${answer.answer}`),
    });
    const changes = changesOfAnswer(
      dataset,
      recordOf(answer),
      answer.answer === 'same' ? { before: kept, after: combined } : undefined,
    );
    const written = await store.applyChanges(name, changes, 'answer').catch(() => null);
    setWorking(false);
    if (written?.ok) {
      forget();
      return given(written.value);
    }
    return setProblem(
      written
        ? text('sameEvent.failed', { reason: written.issues.map(issue).join(' ') })
        : text('sameEvent.failedPlainly'),
    );
  };

  const form = useRef<HTMLFormElement>(null);
  useImperativeHandle(keys, () => (event: KeyboardEvent) => {
    onKey(event, { choose: (answer) => change({ answer }), give: () => form.current?.requestSubmit() });
  });

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Stack gap="lg">
        <Radio.Group label={text('sameEvent.question')} value={draft.answer} onChange={(answer) => change({ answer })}>
          <Group gap="sm" mt="xs" align="stretch">
            {answers.map((answer) => (
              <Radio.Card
                key={answer}
                value={answer}
                p="sm"
                style={{ display: 'flex', alignItems: 'flex-start', flex: '1 1 220px' }}
              >
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator />
                  <div>
                    <Text fw={600}>{text(`sameEvent.answer.${answer}`)}</Text>
                    <Text size="sm" c="dimmed">
                      {text(`sameEvent.answerHelp.${answer}`)}
                    </Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </Group>
        </Radio.Group>
        {draft.answer === 'same' && (
          <Radio.Group
            label={text('sameEvent.kept')}
            description={text('sameEvent.keptHelp')}
            value={draft.kept}
            onChange={(id) => change({ kept: id, chosen: {} })}
          >
            <Stack gap="xs" mt="xs">
              {records.map((activity) => (
                <Radio key={activity.id} value={activity.id} label={activityLabel(activity, context)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {draft.answer === 'shared' && (
          <SharedFields records={records} draft={draft} change={change} problem={problem} />
        )}
        {about.length > 2 && (
          <StateMark state="please check">
            {text('sameEvent.aboutMore', { labels: about.map((id) => context.nameOf(id) ?? id).join(', ') })}
          </StateMark>
        )}
        <FieldTable
          compared={compared}
          records={[kept, other]}
          context={context}
          {...(draft.answer === 'same' && {
            choice: {
              chosen: draft.chosen,
              choose: (field, side) => change({ chosen: { ...draft.chosen, [field]: side } }),
            },
          })}
        />
        {effect && <TotalsChange effect={effect} />}
        <TextInput
          label={text('sameEvent.reason')}
          description={text('sameEvent.reasonHelp')}
          value={draft.reason}
          maxLength={500}
          onChange={(event) => change({ reason: event.currentTarget.value })}
          maw={640}
        />
        {problem !== undefined && (
          <div role="alert">
            <StateMark state="must fix">{problem}</StateMark>
          </div>
        )}
        <Group>
          <Button type="submit" disabled={readOnly !== null || isWorking}>
            {text('sameEvent.give')}
          </Button>
          <Text size="sm" c="dimmed">
            {text('sameEvent.keys')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

/** The record with more in it stands, unless somebody chooses the other. */
function emptyDraft([one, other]: readonly [Activity, Activity]): AnswerDraft {
  const kept = Object.keys(other).length > Object.keys(one).length ? other.id : one.id;
  return { answer: null, kept, chosen: {}, method: null, typed: {}, reason: '' };
}

interface AnswerActions {
  readonly choose: (answer: (typeof answers)[number]) => void;
  readonly give: () => void;
}

/** 1, 2 and 3 choose an answer, except where they are typed; Ctrl+Enter gives it. */
function onKey(event: KeyboardEvent, { choose, give }: AnswerActions): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    // A field would send the form by itself, too.
    event.preventDefault();
    give();
    return;
  }
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]), textarea, select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const answer = answers[Number(event.key) - 1];
  if (!answer) return;
  event.preventDefault();
  choose(answer);
}
