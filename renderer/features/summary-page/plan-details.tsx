import { Stack, Text, Title } from '@mantine/core';
import { firstDateOf } from '../../../shared/counting/activity-dates.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityLink } from './activity-line.tsx';
import { heldWords, spanWords, verdictWords } from '../../../shared/outputs/figures/plan-words.ts';
import { verdictMarks } from './plan-marks.ts';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** One item of the plan: planned and delivered, the rule of the verdict, and every activity that names it. */
export function PlanDetails({ summary, code }: { readonly summary: Summary; readonly code: string }) {
  const texts = useTexts();
  const { text, shared, country, date } = texts;
  const row = summary.plan.find(({ item }) => item.code === code);
  if (!row) return null;
  const { item, recorded } = row;
  const { moved, countriesReported, countriesMissing, countriesCalledOff, verdict } = row.summary;
  const countries = (codes: readonly string[]) => codes.map(country).join(', ') || text('summaryPage.nobody');
  const place = item.place && [item.place.municipality, country(item.place.country)].filter((one) => one).join(', ');
  return (
    <Stack gap="md">
      <Text>{item.title}</Text>
      <StateMark state={verdictMarks[verdict]}>{verdictWords(row, texts)}</StateMark>
      <Text size="sm">
        {shared('figures.columnFigure', { column: shared('figures.planned'), number: spanWords(item.span, texts) })}
        <br />
        {shared('figures.columnFigure', { column: shared('figures.delivered'), number: heldWords(row, texts) })}
      </Text>
      <Text size="sm" c="dimmed">
        {shared('figures.planRule')}
      </Text>
      {moved === true && place !== undefined && <Text size="sm">{text('summaryPage.movedRule', { place })}</Text>}
      {item.eachCountry && (
        <Text size="sm">
          {text('summaryPage.eachCountryRule', {
            reported: countries(countriesReported),
            missing: countries(countriesMissing),
            cancelled: countries(countriesCalledOff),
          })}
        </Text>
      )}
      <section aria-label={text('summaryPage.recordedUnder')}>
        <Title order={3}>{text('summaryPage.recordedUnder')}</Title>
        {recorded.length === 0 && <Text size="sm">{text('summaryPage.nothingRecorded')}</Text>}
        <ul className={classes['list']}>
          {recorded.map((activity) => {
            const firstDate = firstDateOf(activity);
            const facts = [
              firstDate === undefined ? shared('figures.noDate') : date(firstDate),
              activity.status && shared(`status.${activity.status}`),
            ].filter((fact) => fact !== undefined);
            return (
              <li key={activity.id}>
                <ActivityLink activity={activity} />
                <Text size="sm" c="dimmed">
                  {facts.join(' · ')}
                </Text>
              </li>
            );
          })}
        </ul>
      </section>
    </Stack>
  );
}
