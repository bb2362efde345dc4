import { Group, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { PlanRow } from '../../../shared/summary/plan-delivery.ts';
import type { PlanVerdict } from '../../../shared/summary/project-summary.ts';
import { unplannedActivities } from '../../../shared/summary/plan-delivery.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { wholeDate } from '../../ui/whole-date.ts';
import { ActivityLink } from './activity-line.tsx';
import type { OpenDetail } from './detail.ts';
import { heldWords, spanWords, verdictWords } from '../../../shared/outputs/figures/plan-words.ts';
import { verdictMarks } from './plan-marks.ts';
import classes from './summary-page.module.css';
import { TimelineRow, TimelineYears } from './plan-timeline.tsx';
import { timelineOf } from './timeline-scale.ts';
import type { Timeline } from './timeline-scale.ts';
import type { Summary } from './use-summary.ts';

/** The plan against what was delivered, item by item: dates, verdict by icon and word, and a timeline. */
export function PlanSection({ summary, onOpen }: { readonly summary: Summary; readonly onOpen: OpenDetail }) {
  const { text, shared } = useTexts();
  const { plan, whole } = summary;
  const timeline = useMemo(() => timelineOf(plan), [plan]);
  const unplanned = useMemo(() => unplannedActivities(whole), [whole]);
  return (
    <section className={classes['section']} aria-labelledby="summary-plan">
      <Title order={2} id="summary-plan">
        {shared('figures.plan')}
      </Title>
      <Text size="sm" c="dimmed">
        {text(plan.length === 0 ? 'summaryPage.planEmpty' : 'summaryPage.planHelp')}
      </Text>
      {plan.length > 0 && (
        <>
          <VerdictNumbers plan={plan} />
          <Table.ScrollContainer minWidth={560}>
            <Table verticalSpacing={6} highlightOnHover aria-labelledby="summary-plan">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{shared('figures.item')}</Table.Th>
                  <Table.Th scope="col">{shared('figures.planned')}</Table.Th>
                  <Table.Th scope="col" miw={104}>
                    {shared('figures.delivered')}
                  </Table.Th>
                  <Table.Th scope="col" miw={124}>
                    {shared('figures.verdict')}
                  </Table.Th>
                  <Table.Th scope="col" w="20%" className={classes['drawn'] ?? ''}>
                    {timeline ? <TimelineYears timeline={timeline} /> : text('summaryPage.timeline')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {plan.map((row) => (
                  <PlanLine key={row.item.code} row={row} timeline={timeline} onOpen={onOpen} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
      {unplanned.length > 0 && <Unplanned activities={unplanned.map(({ activity }) => activity)} />}
    </section>
  );
}

function Unplanned({ activities }: { readonly activities: readonly Activity[] }) {
  const { shared } = useTexts();
  const { shown, more } = useFirstOf(activities, 10);
  return (
    <section aria-labelledby="summary-unplanned" style={{ marginTop: 16 }}>
      <Title order={3} id="summary-unplanned">
        {shared('figures.unplanned', { number: activities.length })}
      </Title>
      <ul className={classes['list']}>
        {shown.map((activity) => (
          <li key={activity.id}>
            <ActivityLink activity={activity} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function VerdictNumbers({ plan }: { readonly plan: readonly PlanRow[] }) {
  const { text, shared } = useTexts();
  const numbers = (Object.keys(verdictMarks) as PlanVerdict[])
    .map((verdict) => ({ verdict, number: plan.filter(({ summary }) => summary.verdict === verdict).length }))
    .filter(({ number }) => number > 0);
  return (
    <Group gap="lg" my="sm">
      {numbers.map(({ verdict, number }) => (
        <StateMark key={verdict} state={verdictMarks[verdict]}>
          {text('summaryPage.verdictNumber', {
            verdict: shared(verdict === 'late' ? 'figures.late' : `figures.verdict.${verdict}`),
            number,
          })}
        </StateMark>
      ))}
    </Group>
  );
}

interface PlanLineProps {
  readonly row: PlanRow;
  readonly timeline: Timeline | null;
  readonly onOpen: OpenDetail;
}

function PlanLine({ row, timeline, onOpen }: PlanLineProps) {
  const texts = useTexts();
  const { text, country, shared } = texts;
  const { item, summary } = row;
  const verdict = verdictWords(row, texts);
  const open = () => onOpen({ kind: 'plan', code: item.code });
  const { countriesMissing, countriesCalledOff } = summary;
  return (
    <Table.Tr className={classes['row'] ?? ''} onClick={open}>
      <Table.Th scope="row" fw={400}>
        <button
          type="button"
          className={classes['figure']}
          aria-haspopup="dialog"
          aria-label={text('summaryPage.openItem', { code: item.code, title: item.title, verdict })}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          {item.code}
        </button>{' '}
        {item.title}
      </Table.Th>
      <Table.Td className={classes['date'] ?? ''}>{wholeDate(spanWords(item.span, texts))}</Table.Td>
      <Table.Td className={`${classes['date']} ${row.first ? '' : classes['unknown']}`}>
        {wholeDate(heldWords(row, texts))}
      </Table.Td>
      <Table.Td>
        <StateMark state={verdictMarks[summary.verdict]}>{verdict}</StateMark>
        {summary.moved === true && (
          <div>
            <StateMark state="neutral">{shared('figures.moved')}</StateMark>
          </div>
        )}
        {countriesMissing.length > 0 && (
          <span className={classes['coverage']}>
            {shared('figures.countriesMissing', { countries: countriesMissing.map(country).join(', ') })}
          </span>
        )}
        {countriesCalledOff.length > 0 && summary.verdict !== 'cancelled' && (
          <span className={classes['coverage']}>
            {shared('figures.countriesCalledOff', { countries: countriesCalledOff.map(country).join(', ') })}
          </span>
        )}
      </Table.Td>
      <Table.Td className={classes['drawn'] ?? ''}>
        {timeline && <TimelineRow timeline={timeline} row={row} />}
      </Table.Td>
    </Table.Tr>
  );
}
