import { Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { newPassword } from '../../../shared/package/password.ts';
import { scanInSteps } from '../../../shared/consolidation/scan-in-steps.ts';
import { useHost } from '../../host/host-context.tsx';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { recordedPeriod } from '../../store/take-period-step.ts';
import { periodWords } from '../../ui/period-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useInSlices } from '../../ui/use-in-slices.ts';
import { useKeptInWindow } from '../../ui/use-kept-in-window.ts';
import { DeclareChoice } from './declare-choice.tsx';
import { IncompleteSection } from './incomplete-section.tsx';
import { InsideSection } from './inside-section.tsx';
import { makeReport } from './make-report.ts';
import { NamesSection } from './names-section.tsx';
import { PartSection } from './part-section.tsx';
import { PeriodsSection } from './periods-section.tsx';
import { coordinatorKeyOf, readersAtFirst, readersOf } from './readers.ts';
import type { ChosenReaders } from './readers.ts';
import { ReadersSection } from './readers-section.tsx';
import { activitiesOfPeriod, ownActivities, periodsOf } from './sendable.ts';
import { readSendingMemory } from './sending-memory.ts';
import { SentNotice } from './sent-notice.tsx';
import { useMaking } from './use-making.ts';
import { useCountedFindings } from '../../calculating/use-counted-findings.ts';

/** `Select` has no empty value: the whole project. */
const whole = 'whole';

/** Whether something was erased for good after a moment; undefined: ever. What is said of it in the letter hangs on it alone. */
function erasedSince({ erasures }: Pick<ConsolidationState, 'erasures'>, moment: string | undefined): boolean {
  return [...erasures.values()].some(({ at }) => moment === undefined || at > moment);
}

/** What the file is to be; kept while the window is open, for whoever follows a link to a text and comes back. */
interface Wishes {
  readonly period: string | undefined;
  readonly wantsDeclaring: boolean;
  readonly withWorkbook: boolean;
}

interface KeptReaders {
  readonly wanted: ChosenReaders | null;
  readonly offered: string;
}

/** From what is inside and what is missing to the file and the e-mail that carries it. */
export function ReportPart() {
  const texts = useTexts();
  const { text } = texts;
  const store = useStore();
  const { host } = useHost();
  const { dataset, settings, state, workspace } = useStoreSnapshot();
  const [memory, setMemory] = useState(() => readSendingMemory(workspace.name, localStorage));
  const wishKey = `send ${workspace.name} ${settings.period ?? whole}`;
  const wishes = useKeptInWindow(wishKey, (): Wishes => {
    return { period: settings.period, wantsDeclaring: false, withWorkbook: memory?.withWorkbook ?? false };
  });
  const { period, wantsDeclaring, withWorkbook } = wishes.value;
  const wish = (part: Partial<Wishes>) => wishes.change((before) => ({ ...before, ...part }));
  const coordinatorKey = coordinatorKeyOf(settings);
  // A password may have been told to somebody already: the same one stands there when the page is come back to.
  const readersKept = useKeptInWindow(`readers ${workspace.name}`, (): KeptReaders => {
    return { wanted: null, offered: newPassword(browserPlatform) };
  });
  const { wanted, offered } = readersKept.value;
  const setWanted = (next: ChosenReaders) => readersKept.change((before) => ({ ...before, wanted: next }));
  const atFirst = readersAtFirst(memory?.readers, coordinatorKey);
  const chosen = wanted ?? { kind: atFirst, password: offered };
  const readers = readersOf(chosen, coordinatorKey);
  const { make, isMaking, outcome } = useMaking();

  const own = useMemo(() => ownActivities(dataset, settings.partner), [dataset, settings.partner]);
  const activities = useMemo(() => activitiesOfPeriod(own, period), [own, period]);
  const counted = useCountedFindings(dataset, activities);
  const scan = useInSlices(useCallback(() => scanInSteps(state), [state]));
  const mustFix = counted?.reduce((sum, { mustFix: count }) => sum + count, 0);

  const partner = settings.partner === undefined ? undefined : dataset.organisations.get(settings.partner);
  const partnerName = partner?.shortName ?? partner?.name;
  const recorded = recordedPeriod(dataset.periods, settings.partner, period)?.state;
  const mayDeclare = period !== undefined && settings.partner !== undefined && recorded !== 'accepted';
  const isDeclaring = wantsDeclaring && mustFix === 0 && mayDeclare;

  const send = () =>
    make(async () => {
      if (readers === undefined) return null;
      const asked = { period, isDeclaring, withWorkbook, partnerName, readerKind: chosen.kind, readers };
      const made = await makeReport(store, host, asked);
      if (!made.saved) return null;
      wishes.forget();
      setMemory(readSendingMemory(workspace.name, localStorage));
      const params = {
        project: dataset.project.code,
        partner: partnerName ?? text('send.ourOrganisation'),
        period: periodWords(texts, period),
        whole: period === undefined ? 'yes' : 'no',
      };
      const body = {
        ...params,
        file: made.file,
        activities: activities.length,
        declares: isDeclaring ? 'yes' : 'no',
        author: settings.author ?? 'none',
        readers: chosen.kind,
        erases: erasedSince(state, memory?.sentAt) ? 'yes' : 'no',
      };
      return { made, subject: text('send.subject', params), body: text('send.body', body) };
    });

  return (
    <Stack gap="lg">
      <Select
        label={text('send.period')}
        description={text('send.periodHelp')}
        value={period ?? whole}
        onChange={(value) => wish({ period: value === null || value === whole ? undefined : value })}
        data={[
          { value: whole, label: periodWords(texts, undefined) },
          ...periodsOf(own, settings.period).map((one) => ({ value: one, label: periodWords(texts, one) })),
        ]}
        allowDeselect={false}
        maw={320}
      />
      <InsideSection own={own} activities={activities} period={period} memory={memory} />
      <IncompleteSection counted={counted} />
      <PeriodsSection />
      <NamesSection activities={activities} questions={dataset.project.questions} scan={scan} />
      <PartSection title={text('send.who')}>
        <ReadersSection chosen={chosen} choose={setWanted} hasCoordinator={coordinatorKey !== undefined} />
      </PartSection>
      <PartSection title={text('send.make')}>
        <DeclareChoice
          period={period}
          hasPartner={settings.partner !== undefined}
          mustFix={mustFix}
          recorded={recorded}
          isChosen={wantsDeclaring}
          choose={(wants) => wish({ wantsDeclaring: wants })}
        />
        <Checkbox
          label={text('send.withWorkbook')}
          description={text(
            withWorkbook && chosen.kind !== 'everybody' ? 'keys.workbookOpen' : 'send.withWorkbookHelp',
          )}
          checked={withWorkbook}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            wish({ withWorkbook: checked });
          }}
        />
        <Group mt="sm">
          <Button disabled={isMaking || workspace.isPractice || readers === undefined} onClick={() => void send()}>
            {text(isMaking ? 'send.making' : 'send.make')}
          </Button>
          {workspace.isPractice && <StateMark state="neutral">{text('send.practice')}</StateMark>}
        </Group>
        <SentNotice outcome={outcome} />
      </PartSection>
    </Stack>
  );
}
