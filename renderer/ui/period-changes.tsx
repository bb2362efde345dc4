import { Anchor, Stack, Text } from '@mantine/core';
import type { ComponentProps } from 'react';
import type { PeriodChange } from '../../shared/counting/period-changes.ts';
import type { PeriodSummary } from '../../shared/summary/period-figures.ts';
import { acceptedWords, changedFields, changeLabel, nowWords } from './period-change-words.ts';
import type { ChangeContext } from './period-change-words.ts';
import { ReasonField } from './reason-field.tsx';
import { useFirstOf } from './show-more.tsx';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

/** How the line for a reason keeps and saves what is typed. */
export type ReasonKeeping = Pick<ComponentProps<typeof ReasonField>, 'kept' | 'keep' | 'save'>;

interface PeriodChangesProps {
  readonly summary: PeriodSummary;
  readonly context: ChangeContext;
  /** How the reason of a change is kept and saved; absent: it is not asked for here. */
  readonly explain?: (change: PeriodChange) => ReasonKeeping;
  readonly isReadOnly?: boolean;
}

/** In one sentence: what was accepted, what it is now, and how many activities differ. */
export function AcceptedSentence({ summary }: Pick<PeriodChangesProps, 'summary'>) {
  const texts = useTexts();
  const { accepted, now, changes, record } = summary;
  if (!accepted) return <Text size="sm">{texts.text('periods.withoutFigures')}</Text>;
  const count = changes.length;
  // Only an accepted period asks for reasons; one that was reopened may change freely.
  const missing = record?.state === 'accepted' ? changes.filter(({ isExplained }) => !isExplained).length : 0;
  const words = { accepted: acceptedWords(accepted, texts), now: nowWords(now, texts) };
  return (
    <Text size="sm">
      {texts.text('periods.sentence', words)} {count > 0 && texts.text('periods.activitiesDiffer', { count, missing })}
    </Text>
  );
}

/** Everything in which a period differs from what was accepted, activity by activity, with the reasons. */
export function PeriodChanges({ summary, context, explain, isReadOnly = false }: PeriodChangesProps) {
  const { text } = context.texts;
  const { changes, sameEventChanges, accepted, now } = summary;
  const { shown, more } = useFirstOf(changes, 50);
  if (!accepted) return null;
  const isOtherwise = changes.length === 0 && sameEventChanges.length === 0 && (accepted.total ?? null) !== now.total;
  const isSame = changes.length === 0 && sameEventChanges.length === 0 && !isOtherwise;
  return (
    <Stack gap="sm">
      {isSame && <StateMark state="complete">{text('periods.noDifferences')}</StateMark>}
      {isOtherwise && <Text size="sm">{text('periods.otherwise')}</Text>}
      {sameEventChanges.length > 0 && (
        <Text size="sm">{text('periods.sameEvent', { count: sameEventChanges.length })}</Text>
      )}
      {shown.length > 0 && (
        <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
          {shown.map((change) => (
            <ChangeLine
              key={change.activity}
              change={change}
              context={context}
              isAsked={summary.record?.state === 'accepted'}
              explain={explain}
              isReadOnly={isReadOnly}
            />
          ))}
        </Stack>
      )}
      {more}
    </Stack>
  );
}

interface ChangeLineProps {
  readonly change: PeriodChange;
  readonly context: ChangeContext;
  readonly isAsked: boolean;
  readonly explain: PeriodChangesProps['explain'];
  readonly isReadOnly: boolean;
}

function ChangeLine({ change, context, isAsked, explain, isReadOnly }: ChangeLineProps) {
  const { text, shared, date } = context.texts;
  const label = changeLabel(change, context);
  return (
    <Stack component="li" gap={4}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {change.after ? (
          <Anchor href={`#/activities/${change.activity}`} inherit fw={600}>
            {label}
          </Anchor>
        ) : (
          <strong>{label}</strong>
        )}
        : {shared(`period.change.${change.kind}`)}
      </Text>
      <Text size="sm">{changedFields(change, context).join(' · ')}</Text>
      {change.reasons.map(({ id, reason, author, day }) => (
        <Text key={id} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {text('periods.reasonGiven', {
            reason: reason ?? text('periods.reasonMissing'),
            author: author ?? 'none',
            date: day === undefined ? '' : date(day),
          })}
        </Text>
      ))}
      {isAsked && !change.isExplained && (
        <>
          <StateMark state="please check">{text('periods.reasonMissing')}</StateMark>
          {explain && (
            <ReasonField
              key={JSON.stringify(change.after ?? null)}
              label={text('periods.whyNamed', { label })}
              {...explain(change)}
              isReadOnly={isReadOnly}
            />
          )}
        </>
      )}
    </Stack>
  );
}
