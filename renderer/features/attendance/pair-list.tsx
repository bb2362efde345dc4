import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import type { PersonLine } from '../../../shared/attendance/review.ts';
import { useTexts } from '../../ui/text.tsx';
import { useReview } from './desk-context.tsx';
import type { Pair } from './pairs.ts';
import { detailWords, modeWords } from './person-words.ts';
import { useAnswer } from './use-answer.ts';
import type { Decisions } from './use-decisions.ts';

/** Pairs shown at once; the next ones come when these are decided. */
const atOnce = 20;
const nothing: { readonly total: number; readonly pairs: readonly Pair[] } = { total: 0, pairs: [] };

/** People who may be one, side by side, with the two answers. */
export function PairList({ decisions }: { readonly decisions: Decisions }) {
  const { text } = useTexts();
  const { desk } = useReview();
  const ask = useCallback(() => desk.pairs(atOnce), [desk]);
  const { total, pairs } = useAnswer(desk, ask, nothing);
  if (pairs.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={text('attendance.pairs')}>
      <Title order={3}>{text('attendance.pairs')}</Title>
      {pairs.map((pair) => (
        <PairCard key={`${pair.one.key} ${pair.other.key}`} pair={pair} decisions={decisions} />
      ))}
      {total > pairs.length && (
        <Text size="sm" c="dimmed">
          {text('attendance.pairsMore', { more: total - pairs.length })}
        </Text>
      )}
    </Stack>
  );
}

function PairCard({ pair: { one, other }, decisions }: { readonly pair: Pair; readonly decisions: Decisions }) {
  const { text } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'm') return;
    event.preventDefault();
    decisions.same(one, other);
  };
  return (
    <Paper
      withBorder
      p="sm"
      role="group"
      aria-label={text('attendance.pair', { one: one.name, other: other.name })}
      onKeyDown={onKeyDown}
    >
      <SimpleGrid cols={2} spacing="md">
        <PairSide person={one} />
        <PairSide person={other} />
      </SimpleGrid>
      <Group gap="sm" mt="sm">
        <Button size="compact-sm" variant="light" onClick={() => decisions.same(one, other)}>
          {text('attendance.samePerson')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => decisions.different(one, other)}>
          {text('attendance.differentPeople')}
        </Button>
      </Group>
    </Paper>
  );
}

function PairSide({ person }: { readonly person: PersonLine }) {
  const texts = useTexts();
  return (
    <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Text fw={600}>{person.name || texts.text('attendance.noName')}</Text>
      <Text size="sm" c="dimmed">
        {[modeWords(texts, person.modes), ...detailWords(texts, person)].filter((part) => part !== '').join(' · ')}
      </Text>
    </div>
  );
}
