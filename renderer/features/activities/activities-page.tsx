import { Button, Stack, Text } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import type { PlanItem } from '../../../shared/schema/project.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { ActivityRow } from './activity-row.ts';
import { ActivityTable } from './activity-table.tsx';
import { duplicateOf } from './duplicate-activity.ts';
import { FilterBar } from './filter-bar.tsx';
import { filterOptionsOf } from './filter-options.ts';
import { cameBack, leaveFrom, leftFrom } from './left-from.ts';
import { readListView, writeListView } from './list-view.ts';
import type { ListView } from './list-view.ts';
import { planItemsDue } from './plan-due.ts';
import { PlanLine, PlanStrip } from './plan-strip.tsx';
import { useFindings } from './use-findings.ts';
import { useRowList } from './use-row-list.ts';
import type { RowList } from './use-row-list.ts';
import type { RowActions } from './use-row-keys.ts';

/** All activities of the project that is open. */
export function ActivitiesPage() {
  const snapshot = useStoreSnapshot();
  const texts = useTexts();
  const { text } = texts;
  const [, navigate] = useLocation();
  const actions = useRowActions(navigate, snapshot.workspace.name);
  const backTo = useBackTo(snapshot.workspace.name);
  const [view, setView] = useListView(snapshot.workspace.name);
  const [isBeyondPeriod, setBeyondPeriod] = useState(false);
  const pagePeriod = snapshot.settings.period;
  const period = isBeyondPeriod ? undefined : pagePeriod;
  const filters = useMemo(() => ({ ...view.filters, ...(period !== undefined && { period }) }), [view.filters, period]);
  // Typing in a filter never waits for the list.
  const shownView = useDeferredValue(useMemo(() => ({ ...view, filters }), [view, filters]));
  const stateOf = useFindings(snapshot.dataset);
  const list = useRowList(snapshot, shownView, stateOf, texts);
  const options = useMemo(() => filterOptionsOf(list.rows, texts), [list.rows, texts]);
  const due = usePlanDue();
  const start = (item: PlanItem) => navigate(`/activities/new/${encodeURIComponent(item.code)}`);
  useNewKey(actions.create, snapshot.readOnly === null);
  const header = (
    <PageHeader
      title={text('activities.title')}
      description={list.rows.length > 0 && <ListFigures list={list} />}
      actions={
        <>
          <Button leftSection={<Icon name="add" />} onClick={actions.create} disabled={snapshot.readOnly !== null}>
            {text('activities.new')}
          </Button>
          <Button
            variant="default"
            leftSection={<Icon name="open" />}
            onClick={() => navigate('/import-list')}
            disabled={snapshot.readOnly !== null}
          >
            {text('registerImport.open')}
          </Button>
          <Button variant="default" leftSection={<Icon name="trash" />} onClick={() => navigate('/trash')}>
            {text('activities.trash')}
          </Button>
        </>
      }
    />
  );
  if (list.rows.length === 0) {
    return (
      <>
        {header}
        <NothingYet
          plan={snapshot.dataset.project.plan}
          onStart={start}
          onCreate={actions.create}
          onImport={() => navigate('/import-list')}
        />
      </>
    );
  }
  return (
    <Stack gap={0} style={{ height: 'calc(100dvh - 120px)', minHeight: 480 }}>
      {header}
      <PlanStrip items={due} onStart={start} />
      <FilterBar
        filters={filters}
        onFilter={({ period: _period, ...chosen }) => setView({ ...view, filters: chosen })}
        options={options}
        groupBy={view.groupBy}
        onGroup={(groupBy) => setView({ ...view, groupBy })}
        pagePeriod={pagePeriod}
        onAllPeriods={setBeyondPeriod}
      />
      {list.items.length === 0 ? (
        <EmptyState title={text('activities.nothingFits')}>{text('activities.nothingFitsText')}</EmptyState>
      ) : (
        <ActivityTable
          items={list.items}
          backTo={backTo}
          groupBy={shownView.groupBy}
          sorting={view.sorting}
          onSort={(sorting) => setView({ ...view, sorting })}
          stateOf={stateOf}
          partnerName={list.partnerName}
          actions={actions}
        />
      )}
      <Text size="xs" c="dimmed" mt="sm" className="no-print">
        {text('activities.keys')}
      </Text>
    </Stack>
  );
}

function ListFigures({ list: { rows, shown, figures } }: { readonly list: RowList }) {
  const { text } = useTexts();
  const numbers = { shown: shown.length, of: rows.length, all: shown.length === rows.length ? 'yes' : 'no' };
  const { total, counted, activities } = figures;
  return (
    <>
      {text('activities.shown', numbers)}
      {activities > 0 && ' · '}
      {activities > 0 &&
        (total === null
          ? text('activities.figuresUnknown', { activities })
          : text('activities.figures', { total, counted, activities }))}
    </>
  );
}

interface NothingYetProps {
  readonly plan: readonly PlanItem[];
  readonly onStart: (item: PlanItem) => void;
  readonly onCreate: () => void;
  readonly onImport: () => void;
}

function NothingYet({ plan, onStart, onCreate, onImport }: NothingYetProps) {
  const { text } = useTexts();
  const open = plan.filter(({ cancelled }) => !cancelled);
  return (
    <Stack gap="lg">
      <EmptyState
        title={text('activities.emptyTitle')}
        actions={
          <>
            <Button onClick={onCreate}>{text('activities.new')}</Button>
            <Button variant="default" onClick={onImport}>
              {text('registerImport.open')}
            </Button>
          </>
        }
      >
        {text('activities.emptyText')}
      </EmptyState>
      {open.length > 0 && (
        <Stack gap="sm" component="section" aria-label={text('activities.startWithPlan')}>
          <Text fw={600}>{text('activities.startWithPlan')}</Text>
          {open.map((item) => (
            <PlanLine key={item.code} item={item} onStart={onStart} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function usePlanDue(): readonly PlanItem[] {
  const { dataset, settings } = useStoreSnapshot();
  const { period, country, role } = settings;
  const [today] = useState(() => browserPlatform.now().slice(0, 10));
  return useMemo(
    () =>
      planItemsDue(dataset, {
        today,
        ...(period !== undefined && { period }),
        ...(country !== undefined && role === 'reports' && { country }),
      }),
    [dataset, today, period, country, role],
  );
}

function useListView(workspace: string): readonly [ListView, (view: ListView) => void] {
  const [view, setView] = useState(() => readListView(localStorage, workspace));
  const change = (next: ListView) => {
    setView(next);
    writeListView(localStorage, workspace, next);
  };
  return [view, change];
}

function useRowActions(navigate: (to: string) => void, workspace: string): RowActions {
  const store = useStore();
  const showToast = useToasts();
  const texts = useTexts();
  return useMemo(() => {
    const titleOf = ({ title }: ActivityRow) => title || texts.text('activities.noTitle');
    const failed = () => showToast({ message: texts.text('activities.failed') });
    return {
      open: ({ id }) => {
        leaveFrom(sessionStorage, workspace, id);
        navigate(`/activities/${id}`);
      },
      create: () => navigate('/activities/new'),
      duplicate: (row) => {
        store.create('activity', duplicateOf(row.activity, v7)).then((id) => {
          showToast({ message: texts.text('activities.copied', { title: titleOf(row) }) });
          navigate(`/activities/${id}`);
          return undefined;
        }, failed);
      },
      remove: (row) => {
        const message = texts.text('activities.movedToTrash', { title: titleOf(row) });
        const undo = () => void store.restore(row.id).catch(failed);
        store.remove(row.id).then(() => showToast({ message, undo }), failed);
      },
    };
  }, [store, showToast, texts, navigate, workspace]);
}

/** The activity that the list was left for, once. */
function useBackTo(workspace: string): string | null {
  const [backTo] = useState(() => leftFrom(sessionStorage, workspace));
  useEffect(() => cameBack(sessionStorage, workspace), [workspace]);
  return backTo;
}

/** N makes a new activity, wherever the focus is, as long as nobody types. */
function useNewKey(create: () => void, isAllowed: boolean): void {
  useEffect(() => {
    if (!isAllowed) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return;
      event.preventDefault();
      create();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [create, isAllowed]);
}
