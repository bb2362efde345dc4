import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { firstDateOf } from '../../../shared/counting/activity-dates.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useReview } from './desk-context.tsx';
import type { TargetChoice } from './review-choices.ts';
import type { Target } from './use-target.ts';

/** Where the numbers go: one of the proposed activities, another one, or a new one. */
export function TargetPart({ target }: { readonly target: Target }) {
  const { text, date } = useTexts();
  const { choose } = useReview();
  const { proposed, choice, activity, asksSession, title } = target;
  const labelOf = (one: Activity) => {
    const day = firstDateOf(one);
    const name = one.title ?? one.reference ?? text('attendance.noTitle');
    return day === undefined ? name : `${name}, ${date(day)}`;
  };
  const set = (next: TargetChoice) => choose({ target: next, isTogether: true });
  const isProposed = choice?.kind === 'activity' && proposed.some((one) => one.activity.id === choice.id);
  const otherWords = text(proposed.length === 0 ? 'attendance.targetKnown' : 'attendance.targetOther');
  const value = choice?.kind === 'new' ? 'new' : choice ? (isProposed ? choice.id : 'other') : '';
  return (
    <Stack gap="sm">
      <Radio.Group
        label={text('attendance.target')}
        value={value}
        onChange={(next) => {
          if (next === 'new') set({ kind: 'new', title: title ?? '' });
          else if (next !== 'other') set({ kind: 'activity', id: next });
          else choose({ target: { kind: 'activity', id: '' } });
        }}
      >
        <Stack gap="xs" mt="xs">
          {proposed.map(({ activity: one, why }) => (
            <Radio
              key={one.id}
              value={one.id}
              size="sm"
              label={labelOf(one)}
              description={text('attendance.targetProposed', { why })}
            />
          ))}
          <Radio value="other" size="sm" label={otherWords} />
          <Radio value="new" size="sm" label={text('attendance.targetNew')} />
        </Stack>
      </Radio.Group>
      {value === 'other' && (
        <AnyActivity
          label={otherWords}
          value={choice?.kind === 'activity' && choice.id !== '' ? choice.id : undefined}
          choose={(id) => choose({ target: { kind: 'activity', id: id ?? '' }, isTogether: true })}
        />
      )}
      {choice?.kind === 'new' && (
        <TextInput
          label={text('attendance.newTitle')}
          value={choice.title}
          maxLength={500}
          onChange={(event) => set({ kind: 'new', title: event.currentTarget.value })}
        />
      )}
      {asksSession && activity && choice?.kind === 'activity' && (
        <NativeSelect
          label={text('attendance.session')}
          value={choice.session ?? ''}
          data={[
            { value: '', label: text('words.choose') },
            ...(activity.sessions ?? []).map(({ id, title: name, from }) => ({
              value: id,
              label: [name, from && date(from)].filter((part) => part !== undefined && part !== '').join(', ') || id,
            })),
            { value: 'whole', label: text('attendance.sessionWhole') },
          ]}
          onChange={(event) => {
            const session = event.currentTarget.value;
            set({ kind: 'activity', id: choice.id, ...(session !== '' && { session }) });
          }}
        />
      )}
    </Stack>
  );
}

interface AnyActivityProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** A picker of all activities. Their names are put in order only once somebody wants it: of many that takes a while. */
function AnyActivity({ label, value, choose }: AnyActivityProps) {
  const { text, date, compare } = useTexts();
  const { dataset } = useStoreSnapshot();
  const choices = useMemo(
    () =>
      dataset.activities
        .map((one) => {
          const day = firstDateOf(one);
          const name = one.title ?? one.reference ?? text('attendance.noTitle');
          return {
            id: one.id,
            label: name,
            otherNames: [one.reference ?? ''],
            ...(day !== undefined && { detail: date(day) }),
          };
        })
        .toSorted((a, b) => compare(a.label, b.label)),
    [compare, dataset.activities, date, text],
  );
  return <RecordPicker label={label} choices={choices} value={value} onChange={choose} />;
}
