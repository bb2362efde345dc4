import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { AcceptedSection } from './accepted-section.tsx';
import { BesideSection } from './beside-section.tsx';
import { CountryAnswers, tableFigure } from './country-answers.tsx';
import { CrossTableSection } from './cross-table-section.tsx';
import { DetailDrawer } from './detail-drawer.tsx';
import type { Detail } from './detail.ts';
import { IndicatorsSection } from './indicators-section.tsx';
import { MappedSection } from './mapped-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { PresentSection } from './present-section.tsx';
import { ProjectAnswers } from './project-answers.tsx';
import { periodsOf } from './offered-periods.ts';
import { ScopeBar } from './scope-bar.tsx';
import { SummaryFile } from './summary-file.tsx';
import { TablesSection } from './tables-section.tsx';
import { useSummary } from './use-summary.ts';

/** The figures of the project that is open, each with what is behind it. */
export function SummaryPage() {
  const { text } = useTexts();
  const store = useStore();
  const { workspace, dataset } = useStoreSnapshot();
  const countries = [...dataset.project.countries, ...(dataset.project.otherCountries ?? [])];
  const [country, setCountry] = useRemembered(`forin.summary.country.${workspace.name}`, (code) =>
    countries.includes(code),
  );
  const [detail, setDetail] = useState<Detail | null>(null);
  const summary = useSummary(country);
  const { project, period, ofProject, ofCountry, whole } = summary;
  const periods = useMemo(() => periodsOf(whole, period), [whole, period]);
  const within = useMemo(() => tableFigure(country, project.funderFigure), [country, project.funderFigure]);
  const header = <PageHeader title={text('summaryPage.title')} description={text('summaryPage.description')} />;
  const scope = (
    <ScopeBar
      countries={countries}
      country={country}
      onCountry={setCountry}
      periods={periods}
      period={period}
      // What cannot be written is shown as not saved by the frame; the store tries again.
      onPeriod={(next) => void store.saveSettings({ period: next }).catch(() => undefined)}
    />
  );
  const isEmpty = ofProject.activities.total === 0;
  return (
    <>
      {header}
      {whole.inSums.length > 0 && scope}
      {!isEmpty && <SummaryFile summary={summary} />}
      {isEmpty ? (
        <EmptyState
          title={text('summaryPage.emptyTitle')}
          actions={
            <Button component={Link} href="/activities">
              {text('summaryPage.toActivities')}
            </Button>
          }
        >
          <Text size="sm">{text('summaryPage.empty')}</Text>
        </EmptyState>
      ) : (
        <>
          {ofCountry === null ? (
            <ProjectAnswers summary={summary} onOpen={setDetail} />
          ) : (
            <CountryAnswers summary={summary} ofCountry={ofCountry} onOpen={setDetail} />
          )}
          <AcceptedSection summary={summary} />
          <IndicatorsSection summary={summary} />
          <MappedSection summary={summary} onOpen={setDetail} />
          <TablesSection summary={summary} within={within} onOpen={setDetail} />
          <CrossTableSection summary={summary} onOpen={setDetail} />
        </>
      )}
      <PlanSection summary={summary} onOpen={setDetail} />
      {!isEmpty && <PresentSection summary={summary} />}
      <BesideSection summary={summary} />
      {!isEmpty && <NotesSection summary={summary} />}
      <DetailDrawer summary={summary} detail={detail} onClose={() => setDetail(null)} />
    </>
  );
}
