import { List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../../../shared/consolidation/dataset-of.ts';
import { mergeRecords } from '../../../../shared/consolidation/merge-records.ts';
import type { Candidate } from '../../../../shared/linkage/find-candidates.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { ArrivingRecords } from '../../../calculating/calculator.ts';
import { calculatorOfWindow } from '../../../calculating/off-thread.ts';
import { pauseWhenDue } from '../../../calculating/pause-when-due.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { useFirstOf } from '../../../ui/show-more.tsx';
import type { ValueContext } from '../../../ui/value-words.ts';
import type { CombinedPreview } from './incoming.ts';

interface ArrivingProps {
  readonly combined: CombinedPreview;
  readonly context: ValueContext;
}

/** How many pairs of records may be one event once the files are taken in, and which; those that are asked now are not among them. */
export function ArrivingSameEvents({ combined, context }: ArrivingProps) {
  const { text } = context.texts;
  const { state, dataset } = useStoreSnapshot();
  const [found, setFound] = useState<readonly Candidate[]>([]);
  const { shown, more } = useFirstOf(found, 10);
  useEffect(() => {
    const wanted = new AbortController();
    const { signal } = wanted;
    const search = async () => {
      const arriving = await arrivingRecords(state, combined);
      if (signal.aborted) return;
      const [before, after] = await Promise.all([
        calculatorOfWindow().sameEvents(dataset, signal),
        calculatorOfWindow().sameEvents(dataset, signal, arriving),
      ]);
      if (!before || !after) return;
      const known = new Set(before.map(({ activities }) => activities.join(' ')));
      setFound(after.filter(({ activities }) => !known.has(activities.join(' '))));
    };
    search().catch((thrown: unknown) => {
      // A bug: shown as one.
      setFound(() => {
        throw thrown;
      });
    });
    return () => wanted.abort();
  }, [state, dataset, combined]);
  if (found.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{text('sameEvent.arriving', { count: found.length })}</Title>
      <Text size="sm" c="dimmed">
        {text('sameEvent.arrivingHelp')}
      </Text>
      <List size="sm">
        {shown.map(({ activities }) => (
          <List.Item key={activities.join(' ')}>
            {activities.map((id) => context.nameOf(id) ?? text('combine.unknownRecord')).join(' · ')}
          </List.Item>
        ))}
      </List>
      {more}
    </Stack>
  );
}

/** Records settled at once, before the window has its turn. */
const atOnce = 200;

/** What would become new or different, as it would be. */
async function arrivingRecords(
  here: ConsolidationState,
  { incoming, preview }: CombinedPreview,
): Promise<ArrivingRecords> {
  const pause = pauseWhenDue();
  const changed = [...preview.added, ...preview.changed].map(({ id }) => id);
  const parts: Dataset[] = [];
  for (let first = 0; first < changed.length; first += atOnce) {
    const records = changed.slice(first, first + atOnce).flatMap((id) => {
      const [known, arriving] = [here.records.get(id), incoming.records.get(id)];
      const merged = known && arriving ? mergeRecords(known, arriving) : arriving;
      return merged ? [[id, merged] as const] : [];
    });
    parts.push(datasetOf({ ...here, records: new Map(records) }));
    await pause();
  }
  return {
    activities: parts.flatMap(({ activities }) => activities),
    overlaps: parts.flatMap(({ overlaps }) => overlaps),
    organisations: new Map(parts.flatMap(({ organisations }) => [...organisations])),
    places: new Map(parts.flatMap(({ places }) => [...places])),
  };
}
