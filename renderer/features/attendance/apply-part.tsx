import { Button, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import type { Need } from '../../../shared/attendance/model.ts';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import { countBases } from '../../../shared/codes/activity-codes.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { useDeskState, useReview } from './desk-context.tsx';
import { isUnfinished } from './desk-state.ts';
import { breakdownsLeft, numbersLeft } from './import-activity.ts';
import { basesOf } from './import-counts.ts';
import { planImport } from './import-plan.ts';
import { earlierImport, filesMissing } from './import-record.ts';
import { KeptNumbers } from './kept-numbers.tsx';
import { LateImport } from './late-import.tsx';
import { ReplacedList } from './replaced-list.tsx';
import { sessionOf } from './import-wish.ts';
import { useApply } from './use-apply.ts';
import { importTarget } from './use-target.ts';
import type { Target } from './use-target.ts';
import { useTogether } from './use-united.ts';

/** What would be written, what it would replace, what has to be settled before, and the button. */
export function ApplyPart({ overview, target }: { readonly overview: SessionOverview; readonly target: Target }) {
  const { text, shared, issue, date } = useTexts();
  const { dataset, settings, readOnly } = useStoreSnapshot();
  const { files, isCounting, overview: counted } = useDeskState();
  const { choices, choose } = useReview();
  const { apply, isApplying, problem } = useApply();
  const wait = waitsFor(overview, target);
  const to = importTarget(target, settings);
  const { together, isAsked } = useTogether(target.activity?.id, to ? sessionOf(to) : undefined);
  const bases = { ...basesOf(overview.files), ...choices.bases };
  const organisations = new Map([...choices.organisations].filter(([, { id }]) => id !== ''));
  const united = together && choices.isTogether ? together.united : null;
  const wish = to && { overview, target: to, bases, organisations, united };
  const plan = wish && planImport({ ...wish, decisions: [], dataset, newId: browserPlatform.newId });
  const { missing, count } = filesMissing(
    to && target.activity
      ? earlierImport(dataset.attendanceImports, target.activity.id, to, overview.files)
      : undefined,
    overview.files,
  );
  const persons = (united?.persons ?? overview.count.persons).unique;
  const left = wish ? breakdownsLeft({ ...wish, dataset }, target.activity) : [];
  // Figures are drawn a moment after they are counted: what is written is what is shown, and what is shown is the last.
  const isBusy = isApplying || isCounting || isAsked || overview !== counted || files.some(isUnfinished);
  const title = target.activity?.title ?? (target.choice?.kind === 'new' ? target.choice.title.trim() : undefined);
  return (
    <>
      <Stack gap="sm">
        <Bases overview={overview} />
        {together && (
          <Radio.Group
            label={text('attendance.earlierFiles', {
              again: together.united.again,
              present: overview.count.persons.unique,
              together: together.united.persons.unique,
              day: together.days.map(date).join(', '),
            })}
            value={choices.isTogether ? 'together' : 'alone'}
            onChange={(value) => choose({ isTogether: value === 'together' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                size="sm"
                value="together"
                label={text('attendance.together', { count: together.united.persons.unique })}
                description={text('attendance.togetherSplit', {
                  left: left.map((one) => shared(`dimension.${one}`)).join(', '),
                  split: left.length === 0 ? 'all' : 'some',
                })}
              />
              <Radio
                size="sm"
                value="alone"
                label={text('attendance.alone', { count: overview.count.persons.unique })}
              />
            </Stack>
          </Radio.Group>
        )}
        {missing > 0 && (
          <StateMark state="please check">{text('attendance.filesMissing', { missing, count })}</StateMark>
        )}
        {target.activity && <LateImport activity={target.activity} />}
        {plan && target.activity && <ReplacedList replaced={plan.replaced} activity={target.activity} />}
        {wish && <KeptNumbers kept={numbersLeft(wish, target.activity)} />}
      </Stack>
      {/* A child of the panel itself, so that it stays in view while the panel is scrolled. */}
      <Stack gap="xs" className={classes.applyBar}>
        <div role="status">
          {wait && (
            <Text size="sm" c="dimmed">
              {text(`attendance.applyWaits.${wait}`)}
            </Text>
          )}
          {readOnly && (
            <StateMark state="must fix">{text('attendance.readOnly', { reason: issue(readOnly) })}</StateMark>
          )}
          {problem !== null && <StateMark state="must fix">{problem}</StateMark>}
        </div>
        <Button
          className={classes.wraps ?? ''}
          disabled={wait !== null || isBusy || !wish || readOnly !== null}
          onClick={() => wish && void apply({ ...wish, title: title ?? text('attendance.noTitle') })}
        >
          {isApplying ? text('attendance.applying') : applyWords(text, overview, to?.kind === 'new', persons)}
        </Button>
      </Stack>
    </>
  );
}

function applyWords(
  text: ReturnType<typeof useTexts>['text'],
  overview: SessionOverview,
  isNew: boolean,
  count: number,
): string {
  if (onlyStreams(overview)) return text('attendance.applyStream');
  return text(isNew ? 'attendance.applyNew' : 'attendance.apply', { count });
}

function onlyStreams({ files }: SessionOverview): boolean {
  return files.some(({ kind }) => kind === 'stream') && !files.some(({ kind }) => kind === 'attendance');
}

/** What has to be settled before anything can be written; null when nothing has. */
function waitsFor(overview: SessionOverview, { choice, activity, asksSession }: Target) {
  const { files, date } = overview;
  const needs = new Set<Need>(files.flatMap((file) => file.needs));
  const asked = (['mapping', 'meeting', 'sheets', 'gender'] as const).find((need) => needs.has(need));
  if (asked) return asked;
  const hasPeople = files.some(({ kind, rows }) => kind === 'attendance' && rows > 0);
  if (!hasPeople && !onlyStreams(overview)) return 'nobody';
  if (hasPeople && date.certainty === 'ask') return 'date';
  if (!choice || (choice.kind === 'activity' && !activity)) return 'target';
  if (choice.kind === 'new') return choice.title.trim() === '' ? 'title' : null;
  return asksSession && choice.session === undefined ? 'session' : null;
}

/** On what the numbers rest, by the way people came. */
function Bases({ overview }: { readonly overview: SessionOverview }) {
  const { text, shared } = useTexts();
  const { choices, choose } = useReview();
  const { persons } = overview.count;
  const proposed = basesOf(overview.files);
  const ways = (['inPerson', 'online'] as const).filter((way) => persons[way] > 0);
  if (ways.length === 0) return null;
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Text component="legend" size="sm" fw={500}>
        {text('attendance.basis')}
      </Text>
      <Stack gap="xs">
        {ways.map((way) => (
          <NativeSelect
            key={way}
            size="sm"
            label={text(`words.${way}`)}
            value={choices.bases[way] ?? proposed[way]}
            data={countBases.map((basis) => ({ value: basis, label: shared(`basis.${basis}`) }))}
            onChange={(event) => {
              const basis = countBases.find((one) => one === event.currentTarget.value);
              if (basis) choose({ bases: { ...choices.bases, [way]: basis } });
            }}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
