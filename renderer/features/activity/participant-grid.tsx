import { Button, Radio, Group, Stack, Text } from '@mantine/core';
import { completeCounts } from '../../../shared/counting/complete-counts.ts';
import { participantsOf, sessionParticipantsOf } from '../../../shared/counting/participants.ts';
import type { Activity, Session } from '../../../shared/schema/activity.ts';
import { countColumns } from '../../../shared/schema/count.ts';
import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import { CountGrid } from './count-grid.tsx';
import type { ComputedRow, CountRow } from './count-grid.tsx';
import { changeOf, inOrder } from './entry-changes.ts';
import { issuesUnder } from './issues-at.ts';
import type { SectionProps } from './section.ts';

/** How many took part: one row for the whole, or one for each session when each had its own audience. */
export function ParticipantGrid(props: SectionProps) {
  const { activity, conflicts, isReadOnly, change } = props;
  const texts = useTexts();
  const { text } = texts;
  const sessions = inOrder(activity.sessions);
  const isSum = activity.countsFrom === 'sessions';
  const asksWhose = isSum || sessions.length > 1;
  const { rows, computed } = rowsOf(props, texts);
  const ownLeft = countColumns.filter((column) => activity[column] !== undefined);
  return (
    <Stack gap="md">
      {asksWhose && (
        <Radio.Group
          label={text('parts.whoseCounts')}
          value={isSum ? 'sessions' : 'whole'}
          onChange={(value) => change(changeOf('countsFrom', value === 'sessions' ? 'sessions' : undefined))}
        >
          <Group gap="lg" mt="xs">
            <Radio value="whole" label={text('parts.countsWhole')} disabled={isReadOnly} />
            <Radio value="sessions" label={text('parts.countsSessions')} disabled={isReadOnly} />
          </Group>
        </Radio.Group>
      )}
      {isSum && sessions.length === 0 && <Text size="sm">{text('parts.sessionsMissing')}</Text>}
      {rows.length > 0 && (
        <CountGrid
          {...props}
          caption={text('parts.gridHelp')}
          head={text('parts.participants')}
          columns={countColumns}
          mode={conflicts.has('mode') ? undefined : activity.mode}
          rows={rows}
          asksBasis
          {...(computed && { computed })}
        />
      )}
      {isSum && ownLeft.length > 0 && (
        <Stack gap="xs">
          <CountGrid
            {...props}
            caption={text('parts.ownCountsLeft')}
            head={text('parts.wholeActivity')}
            columns={ownLeft}
            mode={undefined}
            rows={[
              { prefix: '', label: text('parts.wholeActivity'), recorded: activity, counts: completeCounts(activity) },
            ]}
          />
          {!isReadOnly && (
            <Button
              variant="light"
              size="compact-sm"
              w="fit-content"
              onClick={() => change(new Map(ownLeft.map((column) => [column, undefined])))}
            >
              {text('parts.removeOwnCounts')}
            </Button>
          )}
        </Stack>
      )}
      {needsBoth(activity) && issuesUnder(props.issues, 'total').length === 0 && (
        <Text size="sm" c="dimmed">
          {text('parts.bothNeeded')}
        </Text>
      )}
    </Stack>
  );
}

function rowsOf(
  { activity, conflicts }: SectionProps,
  texts: Texts,
): { rows: readonly CountRow[]; computed?: ComputedRow } {
  const { text } = texts;
  const sessions = inOrder(activity.sessions).map((session, index): CountRow => {
    const label = sessionLabel(session, index, texts);
    const counts = sessionParticipantsOf(activity, session, conflicts);
    return { prefix: `sessions/${session.id}/`, label, recorded: session, counts };
  });
  const whole = participantsOf(activity, conflicts);
  if (activity.countsFrom === 'sessions') {
    return {
      rows: sessions,
      ...(sessions.length > 0 && { computed: { label: text('parts.sumOfSessions'), counts: whole } }),
    };
  }
  const own: CountRow = { prefix: '', label: text('parts.wholeActivity'), recorded: activity, counts: whole };
  const hasCounts = activity.sessions?.some((session) => countColumns.some((column) => session[column] !== undefined));
  return { rows: sessions.length > 1 || hasCounts ? [own, ...sessions] : [own] };
}

/** What people call a session: its title, else its date, else its number. */
function sessionLabel({ title, from, to }: Session, index: number, { text, locale }: Texts): string {
  const date = from ?? to;
  const when = date === undefined ? undefined : dateSpan(date, from === undefined ? undefined : to, locale);
  if (title !== undefined) return when === undefined ? title : text('parts.sessionOn', { title, when });
  return when ?? text('parts.sessionNumber', { number: index + 1 });
}

/** Both ways in are filled in, and nothing says how many came both ways. */
function needsBoth({ inPerson, online, both, total, countsFrom }: Activity): boolean {
  return inPerson?.state === 'number' && online?.state === 'number' && !both && !total && countsFrom === undefined;
}
