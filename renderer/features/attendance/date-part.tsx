import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EventDate } from '../../../shared/attendance/model.ts';
import { isCalendarDate } from '../../../shared/schema/calendar-date.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useReview } from './desk-context.tsx';

/** When the event was and how that is known; asked where the files leave it open, and never settled in silence. */
export function DatePart({ date: found }: { readonly date: EventDate }) {
  const { text, date } = useTexts();
  const { desk } = useReview();
  const [isOpen, setOpen] = useState(false);
  const { certainty, candidates, source } = found;
  const use = (day: string) => {
    setOpen(false);
    void desk.command({ do: 'date', date: day });
  };
  const mustAsk = certainty === 'ask';
  return (
    <Stack gap="xs" component="section" aria-label={text('attendance.date')}>
      <Text fw={600} size="sm">
        {text('attendance.date')}
      </Text>
      {mustAsk && <StateMark state="must fix">{text(questionOf(candidates.length))}</StateMark>}
      {!mustAsk && found.date !== undefined && (
        <Group gap="sm" justify="space-between" wrap="nowrap">
          <div>
            <Text>
              {found.endDate === undefined
                ? date(found.date)
                : text('attendance.dateSpan', { from: date(found.date), to: date(found.endDate) })}
            </Text>
            {source && (
              <Text size="sm" c="dimmed">
                {text(`attendance.dateFrom.${source}`)}
              </Text>
            )}
          </div>
          <Button
            size="compact-sm"
            variant="subtle"
            flex="none"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text('attendance.dateChange')}
          </Button>
        </Group>
      )}
      {certainty === 'likely' && <StateMark state="please check">{text('attendance.dateLikely')}</StateMark>}
      {(mustAsk || isOpen) && (
        <>
          <Group gap="xs">
            {candidates.map((day) => (
              <Button key={day} size="compact-md" variant="default" onClick={() => use(day)}>
                {date(day)}
              </Button>
            ))}
          </Group>
          <OtherDay onUse={use} />
        </>
      )}
    </Stack>
  );
}

/** Two days that are possible, one that only a file's name says, or none. */
function questionOf(candidates: number) {
  if (candidates > 1) return 'attendance.dateAmbiguous';
  return candidates === 1 ? 'attendance.dateNameOnly' : 'attendance.dateUnknown';
}

function OtherDay({ onUse }: { readonly onUse: (day: string) => void }) {
  const { text } = useTexts();
  const [typed, setTyped] = useState<string | undefined>();
  const isDay = typed !== undefined && typed.length === 10 && isCalendarDate(typed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay) onUse(typed);
      }}
    >
      <Group gap="xs" align="flex-end">
        <DateField
          label={text('attendance.dateOther')}
          value={typed}
          onChange={setTyped}
          problem={typed !== undefined && !isDay ? text('attendance.notADay') : undefined}
        />
        <Button type="submit" variant="default" disabled={!isDay}>
          {text('attendance.dateUse')}
        </Button>
      </Group>
    </form>
  );
}
