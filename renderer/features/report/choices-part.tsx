import { Checkbox, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { locales } from '../../../shared/messages/format-message.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { quarterOf, yearOf } from '../../../shared/schema/calendar-date.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { firstDateOf } from '../../../shared/counting/activity-dates.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { Fold } from '../../ui/fold.tsx';
import { languageNames } from '../../ui/language-choice.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { OrderList } from './order-list.tsx';
import classes from './report-page.module.css';
import { reportingPartners } from './report-scope.ts';
import type { ReportInMaking } from './use-report.ts';

interface ChoicesPartProps {
  readonly making: ReportInMaking;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
}

/** Language, whose activities, which periods; then what is typed for this report and how it is printed. */
export function ChoicesPart({ making, locale, onLocale }: ChoicesPartProps) {
  const { text } = useTexts();
  const { memory, change, isKept } = making;
  return (
    <section aria-label={text('reportPage.choices')}>
      <div className={classes['choices']}>
        <NativeSelect
          label={text('reportPage.language')}
          value={locale}
          onChange={(event) => onLocale(locales.find((one) => one === event.currentTarget.value) ?? 'en')}
          data={locales.map((one) => ({ value: one, label: languageNames[one] }))}
        />
        <ScopeChoice making={making} />
        <PeriodChoice making={making} />
      </div>
      <Stack gap="sm" mb="md">
        <Textarea
          label={text('reportPage.highlights')}
          description={text('reportPage.highlightsHelp', { language: languageNames[locale] })}
          lang={locale}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={10_000}
          value={memory.highlights[locale] ?? ''}
          onChange={(event) => change({ highlights: { ...memory.highlights, [locale]: event.currentTarget.value } })}
        />
        {!isKept && <StateMark state="must fix">{text('reportPage.notKept')}</StateMark>}
        <Group gap="lg">
          <Checkbox
            label={text('reportPage.hidesDelegationNumbers')}
            checked={memory.hidesDelegationNumbers}
            onChange={(event) => change({ hidesDelegationNumbers: event.currentTarget.checked })}
          />
          <Checkbox
            label={text('reportPage.takesOffStaff')}
            checked={memory.takesOffStaff}
            onChange={(event) => change({ takesOffStaff: event.currentTarget.checked })}
          />
          <LogosChoice making={making} />
        </Group>
        <Fold
          title={text('reportPage.order')}
          summary={text('reportPage.orderSummary', { own: memory.order.length > 0 ? 'yes' : 'no' })}
        >
          <OrderList making={making} />
        </Fold>
      </Stack>
    </section>
  );
}

/** Not asked of a project without logos. */
function LogosChoice({ making: { memory, change } }: { readonly making: ReportInMaking }) {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  if (!dataset.project.reportLogos) return null;
  return (
    <Checkbox
      label={text('reportPage.hasLogos')}
      checked={!memory.leavesOutLogos}
      onChange={(event) => change({ leavesOutLogos: !event.currentTarget.checked })}
    />
  );
}

function ScopeChoice({ making: { memory, change } }: { readonly making: ReportInMaking }) {
  const { text, country } = useTexts();
  const { dataset } = useStoreSnapshot();
  const { project, organisations } = dataset;
  const nameOf = (id: string) => organisations.get(id)?.shortName ?? organisations.get(id)?.name ?? id;
  return (
    <NativeSelect
      label={text('reportPage.scope')}
      value={memory.scope}
      onChange={(event) => change({ scope: event.currentTarget.value })}
      data={[
        { value: 'project', label: text('reportPage.wholeProject') },
        {
          group: text('reportPage.byCountry'),
          items: [...project.countries, ...(project.otherCountries ?? [])].map((code) => ({
            value: `country ${code}`,
            label: country(code),
          })),
        },
        {
          group: text('reportPage.byPartner'),
          items: reportingPartners(dataset).map((id) => ({ value: `partner ${id}`, label: nameOf(id) })),
        },
      ]}
    />
  );
}

/** From one period to another; one of them alone means that period. */
function PeriodChoice({ making: { memory, change } }: { readonly making: ReportInMaking }) {
  const texts = useTexts();
  const { text } = texts;
  const { dataset } = useStoreSnapshot();
  const periods = useMemo(() => periodsIn(dataset), [dataset]);
  const choices = [
    { value: '', label: periodWords(texts, undefined) },
    ...periods.map((value) => ({ value, label: periodWords(texts, value) })),
  ];
  const { from, to } = memory.periods ?? {};
  const choose = (first: string, last: string) => {
    // What was chosen last holds; the other end follows where it would lie on the wrong side.
    change({ periods: first === '' || last === '' ? null : { from: first, to: last } });
  };
  return (
    <>
      <NativeSelect
        label={text('reportPage.from')}
        value={from ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          choose(value, value === '' ? '' : to === undefined || endOf(to) < endOf(value) ? value : to);
        }}
        data={choices}
      />
      <NativeSelect
        label={text('reportPage.to')}
        value={to ?? ''}
        disabled={from === undefined}
        onChange={(event) => {
          const { value } = event.currentTarget;
          choose(value === '' ? '' : from === undefined || endOf(from) > endOf(value) ? value : from, value);
        }}
        data={choices}
      />
    </>
  );
}

/** A year ends with its last quarter. */
function endOf(period: string): string {
  return period.length === 4 ? `${period}-Q4` : period;
}

/** Years and quarters in which an activity began, in order. */
function periodsIn({ activities }: Pick<Dataset, 'activities'>): readonly string[] {
  const dates = activities.flatMap((activity) => firstDateOf(activity) ?? []);
  return [...new Set(dates.flatMap((date) => [yearOf(date), quarterOf(date)]))].toSorted();
}
