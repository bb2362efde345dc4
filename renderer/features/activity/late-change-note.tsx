import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { lateChangesOf } from '../../../shared/counting/late-changes-of.ts';
import { useExplain } from '../../store/use-explain.ts';
import { periodWords } from '../../ui/period-words.ts';
import { ReasonField } from '../../ui/reason-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { ActivityForm } from './use-activity-form.ts';

/** Where the line for the reason is, for whoever looks for it. */
export const lateReasonField = 'late-reason';

/**
 * Says that the activity counts in a period that was accepted, and asks for the reason once its figures differ. Nothing
 * waits for the reason: what is typed is saved as ever, and a missing reason is a finding.
 */
export function LateChangeNote({ form }: { readonly form: ActivityForm }) {
  const texts = useTexts();
  const { text, date } = texts;
  const explained = useExplain();
  const { fields, snapshot, id } = form;
  const { activity, dataset } = fields;
  const { periods, changes } = useMemo(
    () => lateChangesOf(activity, dataset, snapshot.conflicts),
    [activity, dataset, snapshot.conflicts],
  );
  if (id === null || periods.length === 0) return null;
  const names = periods.map(({ period }) => periodWords(texts, period)).join(', ');
  const open = changes.filter(({ change }) => !change.isExplained);
  const [first] = changes;
  if (!first) {
    return (
      <Text size="sm" c="dimmed">
        {text('periods.note', { periods: names })}
      </Text>
    );
  }
  const [reason] = first.change.reasons.toReversed();
  return (
    <Stack gap={4} data-field={lateReasonField}>
      {open.length > 0 ? (
        <>
          <StateMark state="please check">{text('periods.noteChanged', { periods: names })}</StateMark>
          <ReasonField
            label={text('periods.why')}
            {...explained(activity.id, open)}
            isReadOnly={snapshot.readOnly !== null}
          />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {text('periods.noteChanged', { periods: names })}
        </Text>
      )}
      {reason?.reason !== undefined && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {text('periods.reasonGiven', {
            reason: reason.reason,
            author: reason.author ?? 'none',
            date: reason.day === undefined ? '' : date(reason.day),
          })}
        </Text>
      )}
    </Stack>
  );
}
