import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { participantsOf } from '../../../shared/counting/participants.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { Audience, Speakers } from './audience.tsx';
import { Breakdowns } from './breakdowns.tsx';
import { CountriesPresent } from './countries-present.tsx';
import { issuesAt } from './issues-at.ts';
import { ParticipantGrid } from './participant-grid.tsx';
import type { SectionProps } from './section.ts';
import { sectionOfIssue } from '../../ui/activity-sections.ts';
import { newStreamFigure, StreamFigures } from './stream-figures.tsx';

/** How many took part, who they were, where they came from; views of a stream beside it. */
export function ParticipantsSection(props: SectionProps) {
  const { activity, issues, conflicts, isReadOnly, change } = props;
  const { text } = useTexts();
  const streams = useRef<HTMLDivElement>(null);
  const nobodyGathers = activity.mode === 'not applicable' && !conflicts.has('mode');
  const asksOnline = participantsOf(activity, conflicts).online.state !== 'notApplicable';
  const hasStreams = (activity.streamFigures?.length ?? 0) > 0;
  const addStream = () => {
    change(newStreamFigure(props));
    // The new row is there after the next drawing.
    setTimeout(() => streams.current?.querySelector<HTMLElement>('input[data-count]')?.focus(), 60);
  };
  return (
    <Stack gap="xl">
      <Stack component="section" gap="sm" aria-label={text('parts.participants')}>
        {nobodyGathers && <Text size="sm">{text('parts.nobodyGathers')}</Text>}
        {activity.mode === undefined && (
          <StateMark state={conflicts.has('mode') ? 'two versions' : 'neutral'}>
            {text(conflicts.has('mode') ? 'parts.modeUndecided' : 'parts.modeMissing')}
          </StateMark>
        )}
        {(!nobodyGathers || hasCounts(props)) && <ParticipantGrid {...props} />}
        <Findings issues={issuesAt(issues, 'sessions').filter((issue) => sectionOfIssue(issue) === 'participants')} />
        {!isReadOnly && !nobodyGathers && (
          <Anchor href={`#/attendance/${activity.id}`} size="sm">
            {text('parts.importAttendance')}
          </Anchor>
        )}
        {asksOnline && !nobodyGathers && !hasStreams && !isReadOnly && (
          <Text size="sm">
            {text('parts.onlyViews')}{' '}
            <Anchor component="button" type="button" size="sm" onClick={addStream}>
              {text('parts.enterStream')}
            </Anchor>
          </Text>
        )}
      </Stack>
      {(hasStreams || nobodyGathers) && (
        <div ref={streams}>
          <Part title={text('parts.streamFigures')}>
            <StreamFigures {...props} />
          </Part>
        </div>
      )}
      <Part title={text('parts.whoCame')}>
        <Audience {...props} />
      </Part>
      <Part title={text('parts.breakdowns')}>
        <Breakdowns {...props} />
      </Part>
      <Part title={text('parts.countriesPresent')}>
        <CountriesPresent {...props} />
      </Part>
      <Part title={text('parts.speakersTitle')}>
        <Speakers {...props} />
      </Part>
    </Stack>
  );
}

function hasCounts({ activity, conflicts }: SectionProps): boolean {
  return (['inPerson', 'online', 'both', 'total'] as const).some(
    (column) => activity[column] !== undefined || conflicts.has(column),
  );
}

/** A part of a section under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Title order={3}>{title}</Title>
      {children}
    </Stack>
  );
}
