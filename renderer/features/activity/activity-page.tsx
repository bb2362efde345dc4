import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityEditor } from './activity-editor.tsx';
import { newActivityFields } from './new-activity.ts';

/** Where a window remembers the record it is just beginning, so that a reload goes on with it. */
const begunKey = 'forin.activity.begun';

/** The same for this place in the history of the window: going back to it shows the record, not another empty form. */
interface BegunHere {
  readonly begun?: string;
}

function remember(id: string): void {
  sessionStorage.setItem(begunKey, id);
  window.history.replaceState({ begun: id } satisfies BegunHere, '');
}

function remembered(): string | null {
  const here = window.history.state as BegunHere | null;
  return here?.begun ?? sessionStorage.getItem(begunKey);
}

interface ActivityPageProps {
  /** Id of the activity, or `new`. */
  readonly id: string;
  /** Section, or `short`; of a new one the code of the plan item it is begun from. */
  readonly section?: string | undefined;
}

/** One activity: the short form of a new one, the sections of one that is there. */
export function ActivityPage({ id, section }: ActivityPageProps) {
  return id === 'new' ? <NewActivity planItem={section} /> : <SavedActivity key={id} id={id} section={section} />;
}

function NewActivity({ planItem }: { readonly planItem: string | undefined }) {
  const store = useStore();
  const [begun] = useState(() => {
    const id = remembered();
    return store.getSnapshot().dataset.activities.some((one) => one.id === id) ? id : null;
  });
  const [initial] = useState(() => {
    const { settings, dataset } = store.getSnapshot();
    return newActivityFields(settings, dataset, planItem === undefined ? undefined : decodeURIComponent(planItem));
  });
  useEffect(() => () => sessionStorage.removeItem(begunKey), []);
  return <ActivityEditor id={begun} initial={initial} section="short" onBegun={remember} />;
}

const nothing = {};

function SavedActivity({ id, section }: ActivityPageProps) {
  const { dataset } = useStoreSnapshot();
  if (!dataset.activities.some((one) => one.id === id)) return <Gone />;
  return <ActivityEditor id={id} initial={nothing} section={section} />;
}

function Gone() {
  const { text } = useTexts();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeader title={text('activity.gone')} />
      <EmptyState
        title={text('activity.goneText')}
        actions={
          <>
            <Button onClick={() => navigate('/activities')}>{text('activity.backToList')}</Button>
            <Button variant="default" onClick={() => navigate('/trash')}>
              {text('activity.toTrash')}
            </Button>
          </>
        }
      />
    </>
  );
}
