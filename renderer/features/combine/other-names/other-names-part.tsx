import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { findRecordUses } from '../../../../shared/counting/record-uses.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Stepper } from '../../../ui/stepper.tsx';
import { useSteps } from '../../../ui/use-steps.ts';
import { useTexts } from '../../../ui/text.tsx';
import { useEntryName } from './entry-card.tsx';
import { namePairs, saidOfNames, takenBack, toldApart } from './name-pairs.ts';
import type { Entry, NamePair } from './name-pairs.ts';
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
  const [done, setDone] = useState<Done | null>(null);
  const pairs = useMemo(() => namePairs({ organisations, places }), [organisations, places]);
  const said = useMemo(() => saidOfNames({ organisations, places }), [organisations, places]);
  const uses = useMemo(() => findRecordUses(dataset), [dataset]);
  const { item: pair, place, goTo, onKeyDown, heading, notice } = useSteps(pairs, { keyOf: keyOfPair, done });

  const write = (record: Entry, changes: ReadonlyMap<string, unknown>, words: string) =>
    store.edit(record.id, changes).then(
      () => setDone({ words, record: record.id }),
      () => setDone({ words: text('registry.failed'), record: null }),
    );
  const names = (one: Entry, other: Entry) => ({ first: nameOf(one), second: nameOf(other) });
  return (
    <Stack gap="md" onKeyDown={onKeyDown}>
      <Text size="sm" c="dimmed" maw="70ch">
        {text('otherNames.help')}
      </Text>
      <div role="status" ref={notice} tabIndex={-1}>
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
          <Stepper place={place} count={pairs.length} goTo={goTo} />
          <Title order={2} ref={heading} tabIndex={-1}>
            {text(pair.kind === 'organisation' ? 'otherNames.organisations' : 'otherNames.places')}
          </Title>
          <PairForm
            key={keyOfPair(pair)}
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

function keyOfPair({ records }: NamePair): string {
  return records.map(({ id }) => id).join(' ');
}
