import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { isRegional, starterState, startsWith, withInternalNote } from '../../../shared/consolidation/starter-state.ts';
import { scanInSteps } from '../../../shared/consolidation/scan-in-steps.ts';
import { useHost } from '../../host/host-context.tsx';
import { installationKeys } from '../../store/browser-keys.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useInSlices } from '../../ui/use-in-slices.ts';
import { makeStarter } from './make-starter.ts';
import { KeyReminder } from './key-reminder.tsx';
import { NamesSection } from './names-section.tsx';
import { PartSection } from './part-section.tsx';
import { ownActivities } from './sendable.ts';
import { SentNotice } from './sent-notice.tsx';
import { StarterTable } from './starter-table.tsx';
import { useActivityLabel } from './use-activity-label.ts';
import { useMaking } from './use-making.ts';

/** The file with which partners begin: the coordinator chooses the activities that go along. */
export function StarterPart() {
  const { text } = useTexts();
  const store = useStore();
  const { host, info } = useHost();
  const { dataset, settings, state, workspace } = useStoreSnapshot();
  const labelOf = useActivityLabel();
  const { project, activities } = dataset;
  const offered = useMemo(
    () => activities.filter((activity) => startsWith(activity, project)).map(({ id }) => id),
    [activities, project],
  );
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null);
  const goingAlong = useMemo(() => {
    const wanted = new Set(changed ?? offered);
    return activities.filter(({ id }) => wanted.has(id));
  }, [activities, changed, offered]);
  const chosen = useMemo(() => new Set(goingAlong.map(({ id }) => id)), [goingAlong]);
  const scan = useInSlices(useCallback(() => scanInSteps(starterState(state, chosen)), [state, chosen]));
  const withNotes = withInternalNote(state, chosen);
  const own = useMemo(() => new Set(ownActivities(dataset, settings.partner)), [dataset, settings.partner]);
  const ofPartners = goingAlong.filter(
    (activity) => activity.reportedBy !== undefined && (settings.partner === undefined || !own.has(activity)),
  );
  const { make, isMaking, outcome } = useMaking();

  const makeFile = () =>
    make(async () => {
      const wish = { activities: chosen, nameWord: text('send.starter.name'), version: info.version };
      const made = await makeStarter(store, host, wish, browserPlatform, installationKeys);
      if (!made.saved) return null;
      const regional = goingAlong.filter((activity) => isRegional(activity, project));
      const words = { project: project.code, file: made.file, regional: regional.length };
      return {
        made,
        subject: text('send.starter.subject', { project: project.code }),
        body: text('send.starter.body', { ...words, author: settings.author ?? 'none' }),
      };
    });

  return (
    <Stack gap="lg">
      <Text size="sm" maw="80ch">
        {text('send.starter.help')}
      </Text>
      <PartSection title={text('send.starter.activities')}>
        {activities.length === 0 ? (
          <Text size="sm">{text('send.starter.none')}</Text>
        ) : (
          <StarterTable activities={activities} project={project} chosen={chosen} choose={setChanged} />
        )}
      </PartSection>
      <NamesSection activities={goingAlong} questions={project.questions} scan={scan} />
      <PartSection title={text('send.who')}>
        <Text size="sm">{text('send.whoHelp')}</Text>
        <Text size="sm">{text('keys.inStarter')}</Text>
        {ofPartners.length > 0 && (
          <StateMark state="please check">{text('send.starter.otherPartners', { count: ofPartners.length })}</StateMark>
        )}
        {withNotes.length > 0 && (
          <StateMark state="please check">
            {text('send.starter.internalNotes', { count: withNotes.length, names: withNotes.map(labelOf).join(', ') })}
          </StateMark>
        )}
      </PartSection>
      <Group>
        <Button disabled={isMaking || workspace.isPractice} onClick={() => void makeFile()}>
          {text(isMaking ? 'send.making' : 'send.starter.make')}
        </Button>
        <Text size="sm">{text('send.starter.chosen', { count: chosen.size })}</Text>
      </Group>
      <SentNotice outcome={outcome} />
      {outcome?.state === 'saved' && <KeyReminder />}
    </Stack>
  );
}
