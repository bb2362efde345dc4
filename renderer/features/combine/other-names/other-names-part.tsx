import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { findRecordUses } from '../../../../shared/counting/record-uses.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useEntryName } from './entry-card.tsx';
import { namePairs, saidOfNames, takenBack, toldApart } from './name-pairs.ts';
import type { Entry } from './name-pairs.ts';
import { PairForm } from './pair-form.tsx';
import { SaidList } from './said-list.tsx';

/** What was just done, and the record that it was written to. */
type Done = { readonly words: string; readonly record: string } | { readonly words: string; readonly record: null };

/** Organisations and places that may be one under other names: joined, told apart, and both taken back. */
export function OtherNamesPart() {
  const { text } = useTexts();
  const store = useStore();
  const { dataset, readOnly } = useStoreSnapshot();
  const { organisations, places } = dataset;
  const nameOf = useEntryName();
  const [index, setIndex] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pairs = useMemo(() => namePairs({ organisations, places }), [organisations, places]);
  const said = useMemo(() => saidOfNames({ organisations, places }), [organisations, places]);
  const uses = useMemo(() => findRecordUses(dataset), [dataset]);
  useEffect(() => {
    if (done) heading.current?.focus();
  }, [done]);
  const place = Math.min(index, Math.max(0, pairs.length - 1));
  const pair = pairs[place];

  const write = (record: Entry, changes: ReadonlyMap<string, unknown>, words: string) =>
    store.edit(record.id, changes).then(
      () => setDone({ words, record: record.id }),
      () => setDone({ words: text('registry.failed'), record: null }),
    );
  const names = (one: Entry, other: Entry) => ({ first: nameOf(one), second: nameOf(other) });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="70ch">
        {text('otherNames.help')}
      </Text>
      <div role="status">
        {done && (
          <Group gap="md">
            <StateMark state={done.record === null ? 'must fix' : 'complete'}>{done.words}</StateMark>
            {done.record !== null && (
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<Icon name="undo" size={14} />}
                onClick={() =>
                  void store.undoLast(done.record).then(
                    () => setDone(null),
                    () => undefined,
                  )
                }
              >
                {text('words.undo')}
              </Button>
            )}
          </Group>
        )}
      </div>
      {!pair && <EmptyState title={text('otherNames.none')} />}
      {pair && (
        <>
          <Group gap="sm">
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<Icon name="left" size={14} />}
              disabled={place === 0}
              onClick={() => setIndex(place - 1)}
            >
              {text('combine.conflicts.previous')}
            </Button>
            <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {text('combine.conflicts.place', { number: place + 1, count: pairs.length })}
            </Text>
            <Button
              variant="default"
              size="compact-sm"
              rightSection={<Icon name="right" size={14} />}
              disabled={place === pairs.length - 1}
              onClick={() => setIndex(place + 1)}
            >
              {text('combine.conflicts.next')}
            </Button>
          </Group>
          <Title order={2} ref={heading} tabIndex={-1}>
            {text(pair.kind === 'organisation' ? 'otherNames.organisations' : 'otherNames.places')}
          </Title>
          <PairForm
            key={pair.records.map(({ id }) => id).join(' ')}
            pair={pair}
            uses={uses}
            isReadOnly={readOnly !== null}
            join={(joined, standing) =>
              void write(joined, new Map([['sameAs', standing.id]]), text('otherNames.joined', names(joined, standing)))
            }
            tellApart={(one, other) =>
              void write(one, toldApart(one, other), text('otherNames.toldApart', names(one, other)))
            }
          />
        </>
      )}
      {said.length > 0 && (
        <Fold title={text('otherNames.said')} summary={text('otherNames.saidCount', { count: said.length })}>
          <SaidList
            said={said}
            takeBack={(one) =>
              void write(one.record, takenBack(one), text('otherNames.takenBack', names(one.record, one.other)))
            }
          />
        </Fold>
      )}
    </Stack>
  );
}
