import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { RegisterPlan } from '../../../shared/register/model.ts';
import type { BatchInfo } from '../../store/store-changes.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './apply-bar.module.css';
import { keepMappings } from './mapping-memory.ts';
import type { OpenList } from './open-list.ts';
import type { ListMappings } from './use-mappings.ts';

interface ApplyBarProps {
  readonly plan: RegisterPlan | null;
  readonly list: OpenList;
  readonly mappings: ListMappings;
  readonly close: () => void;
  readonly applied: (batch: BatchInfo) => void;
}

/** The one place where a list is taken in: everything that can be read, as one batch. */
export function ApplyBar({ plan, list, mappings, close, applied }: ApplyBarProps) {
  const { text, issue } = useTexts();
  const store = useStore();
  const { readOnly, workspace } = useStoreSnapshot();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const rows = plan?.rows ?? [];
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const numbers = { new: count('new'), changed: count('changed'), unreadable: count('unreadable') };
  const activities = numbers.new + numbers.changed;

  const apply = async ({ changes }: RegisterPlan) => {
    setWorking(true);
    setProblem(null);
    try {
      const outcome = await store.applyChanges(text('registerImport.batch', { file: list.file }), changes, 'import');
      if (outcome.ok) {
        keepMappings(
          localStorage,
          workspace.name,
          mappings.layouts.map(({ mapping }) => mapping),
        );
        mappings.taken();
        applied(outcome.value);
        return;
      }
      setProblem(text('registerImport.applyFailed', { reason: outcome.issues.map(issue).join(' ') }));
    } catch {
      setProblem(text('registerImport.applyFailedPlainly'));
    }
    setWorking(false);
  };

  return (
    <Stack gap="sm" py="md" className={classes.bar ?? ''}>
      {plan && (
        <StateMark state={numbers.unreadable > 0 ? 'please check' : activities > 0 ? 'neutral' : 'complete'}>
          {text('registerImport.numbers', numbers)}
        </StateMark>
      )}
      {problem !== null && (
        <div role="alert">
          <StateMark state="must fix">{problem}</StateMark>
        </div>
      )}
      <Group gap="sm">
        <Button
          disabled={!plan || activities === 0 || isWorking || readOnly !== null}
          onClick={() => plan && void apply(plan)}
        >
          {isWorking ? text('registerImport.applying') : text('registerImport.apply', { count: activities })}
        </Button>
        <Button variant="default" disabled={isWorking} onClick={close}>
          {text('registerImport.close')}
        </Button>
      </Group>
    </Stack>
  );
}
