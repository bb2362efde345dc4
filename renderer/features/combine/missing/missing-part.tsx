import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanCell } from '../../../../shared/summary/missing/missing.ts';
import { openCells, owesNothing } from '../../../../shared/summary/missing/what-is-missing.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { AskDrawer } from './ask-drawer.tsx';
import { PeriodMatrix } from './period-matrix.tsx';
import { PlanMatrix } from './plan-matrix.tsx';
import { ReportersDrawer } from './reporters-drawer.tsx';
import { useMissing } from './use-missing.ts';
import type { Missing } from './use-missing.ts';

/** What was expected beside what came, as two tables; what is missing can be asked for from every cell. */
export function MissingPart() {
  const { text, date } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const found = useMissing();
  const [asked, setAsked] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { missing, owed } = found;
  const askForItem = (cell: PlanCell) => {
    const partner = whomToAsk(found, cell);
    // Nobody reports from there: the first thing to do is to say who does.
    if (partner === undefined) setChoosing(true);
    else setAsked(partner);
  };
  const isNothing = found.isChecked && owed.every(owesNothing) && openCells(missing).length === 0;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Text size="sm" c="dimmed" maw="70ch">
          {text('whatIsMissing.help', { date: date(missing.until) })}
        </Text>
        <Button variant="default" size="compact-md" disabled={readOnly !== null} onClick={() => setChoosing(true)}>
          {text('whatIsMissing.chooseReporters')}
        </Button>
      </Group>
      {!missing.isNamed && (
        <StateMark state="please check">
          {text(missing.partners.length === 0 ? 'whatIsMissing.nobody' : 'whatIsMissing.notNamed')}
        </StateMark>
      )}
      {isNothing && missing.partners.length > 0 && (
        <EmptyState title={text('whatIsMissing.none')}>
          {text('whatIsMissing.noneHelp', { date: date(missing.until) })}
        </EmptyState>
      )}
      <PeriodMatrix found={found} onAsk={setAsked} />
      <PlanMatrix found={found} onAsk={askForItem} />
      <AskDrawer found={found} partner={asked} choose={setAsked} onClose={() => setAsked(null)} />
      <ReportersDrawer isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </Stack>
  );
}

/**
 * The partner of the cell's country; of an item for the whole project that of the planned place, else the first, which
 * can be changed. Undefined when nobody from there reports.
 */
function whomToAsk({ missing }: Missing, { country, item }: PlanCell): string | undefined {
  const expected = missing.partners.filter(({ isExpected }) => isExpected);
  const from = (wanted: string | undefined) => expected.find((row) => row.country === wanted);
  return (country === null ? (from(item.place?.country) ?? expected[0]) : from(country))?.partner;
}
