import { Button, Group, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useState } from 'react';
import { personGroups } from '../../../shared/attendance/review.ts';
import type { PersonGroup } from '../../../shared/attendance/review.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { useDeskState } from './desk-context.tsx';
import { PairList } from './pair-list.tsx';
import { PeopleList } from './people-list.tsx';
import { useDecisions } from './use-decisions.ts';

/** Everybody in the files: who is counted, who is to be decided, who has no name, who was left out. */
export function PeoplePart() {
  const { text } = useTexts();
  const { overview, canUndo } = useDeskState();
  const [group, setGroup] = useState<PersonGroup>('counted');
  const [search, setSearch] = useState('');
  const shownSearch = useDeferredValue(search.trim());
  const decisions = useDecisions();
  useUndoDecisionKey(decisions.undo);
  if (!overview) return null;
  const { groups, count } = overview;
  return (
    <Stack gap="sm" component="section" aria-label={text('attendance.people')} className={classes.people}>
      <Tabs value={group} onChange={(value) => setGroup(groupOf(value))} keepMounted={false}>
        <Tabs.List aria-label={text('attendance.people')}>
          {personGroups.map((one) => (
            <Tabs.Tab key={one} value={one} className={classes.tab ?? ''}>
              {text('attendance.groupCount', { group: text(`attendance.group.${one}`), count: groups[one] })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Group gap="sm" mt="sm" wrap="nowrap" align="flex-end">
          <TextInput
            style={{ flex: 1 }}
            aria-label={text('attendance.searchPeople')}
            placeholder={text('attendance.searchPeople')}
            leftSection={<Icon name="search" size={14} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Button
            variant="default"
            leftSection={<Icon name="undo" size={14} />}
            disabled={!canUndo}
            onClick={decisions.undo}
          >
            {text('words.undo')}
          </Button>
        </Group>
        {personGroups.map((one) => (
          <Tabs.Panel key={one} value={one} mt="sm">
            <Stack gap="sm">
              <Text size="sm" c="dimmed">
                {text(`attendance.groupHelp.${one}`)}
              </Text>
              {one === 'toDecide' && count.possibleDuplicates > 0 && <PairList decisions={decisions} />}
              <PeopleList group={one} search={shownSearch} decisions={decisions} />
            </Stack>
          </Tabs.Panel>
        ))}
      </Tabs>
      <Text size="sm" role="status" mih="1.4em">
        {decisions.said}
      </Text>
      <Text size="xs" c="dimmed">
        {text('attendance.keys')}
      </Text>
    </Stack>
  );
}

function groupOf(value: string | null): PersonGroup {
  return personGroups.find((group) => group === value) ?? 'counted';
}

/** Ctrl+Z takes the last decision back, wherever the focus is, as long as nobody types. */
function useUndoDecisionKey(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      const target = event.target instanceof Element ? event.target : null;
      if (!isUndo || event.defaultPrevented) return;
      if (target?.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}
