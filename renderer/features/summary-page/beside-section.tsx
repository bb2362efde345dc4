import { NativeSelect, Table, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { sideBySide } from '../../../shared/outputs/figures/side-by-side.ts';
import type { SideBySide } from '../../../shared/outputs/figures/side-by-side.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { useOtherProjects } from '../../store/other-projects.tsx';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { BesideTable, PlanTable } from './beside-table.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

type OtherState = { readonly name: string; readonly dataset: Dataset | null } | null;

/** The open project beside another one of this computer: never added, each with how far it reaches. */
export function BesideSection({ summary }: { readonly summary: Summary }) {
  const { text } = useTexts();
  const { workspace, state } = useStoreSnapshot();
  const { list, read } = useOtherProjects();
  const [chosen, choose] = useState('');
  const [other, setOther] = useState<OtherState>(null);
  const project = list.find(({ name }) => name === chosen);
  useEffect(() => {
    if (!project) return undefined;
    let isWanted = true;
    void read(project).then((dataset) => isWanted && setOther({ name: project.name, dataset }));
    return () => {
      isWanted = false;
    };
  }, [project, read]);
  if (list.length === 0) return null;
  const isRead = other !== null && other.name === chosen;
  // The practice project and the real one may have the same code.
  const called = (title: string, isPractice: boolean) =>
    isPractice ? text('frame.practiceOf', { project: title }) : title;
  return (
    <section className={`${classes['section']} no-print`} aria-labelledby="summary-beside-project">
      <Title order={2} id="summary-beside-project">
        {text('summaryPage.besideProject')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {text('summaryPage.besideHelp')}
      </Text>
      <NativeSelect
        label={text('summaryPage.besideChoose')}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: text('summaryPage.besideNone') },
          ...list.map(({ name, title, isPractice }) => ({
            value: name,
            label: called(title, isPractice),
          })),
        ]}
        maw={320}
      />
      <div role="status">
        {isRead && other.dataset === null && (
          <StateMark state="please check">{text('summaryPage.besideNotRead')}</StateMark>
        )}
      </div>
      {isRead && project && other.dataset !== null && (
        <Beside
          summary={summary}
          other={other.dataset}
          names={[called(state.project.code, workspace.isPractice), called(project.title, project.isPractice)]}
        />
      )}
    </section>
  );
}

interface BesideProps {
  readonly summary: Summary;
  readonly other: Dataset;
  /** What the two are called here, the open one first. */
  readonly names: readonly string[];
}

function Beside({ summary: { whole }, other, names }: BesideProps) {
  const texts = useTexts();
  const beside = useMemo(() => sideBySide([whole, readForSummary(other)], texts), [whole, other, texts]);
  return <BesideTables beside={beside} projects={names} />;
}

function BesideTables({ beside, projects }: { readonly beside: SideBySide; readonly projects: readonly string[] }) {
  const { text, shared } = useTexts();
  const { all, answers, types, plan } = beside;
  return (
    <Table.ScrollContainer minWidth={560} mt="md">
      <BesideTable
        title={shared('figures.participations')}
        projects={projects}
        rows={[{ label: text('words.total'), figures: all }]}
      />
      {answers.map(({ answer, rows }) => (
        <BesideTable key={answer} title={shared(`figures.answer.${answer}`)} projects={projects} rows={rows} />
      ))}
      <BesideTable title={shared('summary.table.byType')} projects={projects} rows={types} />
      {plan.length > 0 && <PlanTable projects={projects} rows={plan} />}
    </Table.ScrollContainer>
  );
}
