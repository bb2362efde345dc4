import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Delegation } from '../../../shared/schema/activity.ts';
import { stepsOf } from '../../../shared/outputs/delegation/delegation-rows.ts';
import type { DelegationStep } from '../../../shared/outputs/delegation/delegation-rows.ts';
import { organisationFinder } from '../../../shared/counting/find-organisation.ts';
import { readDelegationText } from '../../../shared/outputs/delegation/read-delegation-text.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { addEntry, nextPosition } from './entry-changes.ts';
import type { SectionProps } from './section.ts';
import { useKeptText } from './use-kept-text.ts';

/** Makes a new organisation and gives its id. */
export type CreateOrganisation = (organisation: {
  readonly name: string;
  readonly country?: string;
}) => Promise<string>;

interface DelegationComposerProps extends SectionProps {
  readonly part: string | undefined;
  readonly rows: readonly Delegation[];
  readonly createOrganisation: CreateOrganisation;
}

/** Type or paste a delegation as it stands in an e-mail; what it will do is shown before it is taken over. */
export function DelegationComposer(props: DelegationComposerProps) {
  const { dataset, activity, part, rows, newId, change, createOrganisation } = props;
  const { text } = useTexts();
  const showToast = useToasts();
  const [typed, setTyped] = useKeptText(activity.id, `delegation.${part ?? ''}`);
  const [isTaking, setTaking] = useState(false);
  const finder = useMemo(() => organisationFinder(dataset.organisations), [dataset.organisations]);
  const steps = stepsOf(readDelegationText(typed, finder, part), rows);
  const changesTyped = async () => {
    const changes = new Map<string, unknown>();
    let position = nextPosition(activity.delegations);
    for (const step of steps) {
      if (step.does === 'change') changes.set(`delegations/${step.row.id}/number`, step.typed.number);
      if (step.does !== 'add') continue;
      const { name, number } = step.typed;
      const organisation =
        step.typed.organisation ?? (await createOrganisation({ name, ...(part !== undefined && { country: part }) }));
      const row = { organisation, position, part, number };
      for (const [address, value] of addEntry('delegations', newId(), row)) changes.set(address, value);
      position += 1;
    }
    return changes;
  };
  const take = async () => {
    setTaking(true);
    try {
      change(await changesTyped());
      setTyped('');
    } catch {
      // What was typed stays in the field; an organisation that was added is known at the next try.
      showToast({ message: text('parts.delegationNotTaken') });
    }
    setTaking(false);
  };
  const isClear = steps.every(({ does }) => does !== 'ask');
  const canTake = isClear && steps.some(({ does }) => does !== 'keep') && !isTaking;
  return (
    <Stack gap="xs">
      <Textarea
        label={text('parts.typeDelegation')}
        description={text('parts.typeDelegationHelp')}
        placeholder={text('parts.typeDelegationExample')}
        autosize
        minRows={1}
        maxRows={8}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || !canTake) return;
          event.preventDefault();
          void take();
        }}
      />
      {steps.length > 0 && (
        <Group gap="md" align="flex-end" justify="space-between">
          <List size="sm" listStyleType="none" aria-live="polite">
            {steps.map((step, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <List.Item key={`${step.typed.name} ${index}`}>
                <Step step={step} />
              </List.Item>
            ))}
          </List>
          <Button size="compact-md" disabled={!canTake} onClick={() => void take()}>
            {text('parts.takeDelegation')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Step({ step }: { readonly step: DelegationStep }) {
  const { text, number } = useTexts();
  const { name, organisation, number: count } = step.typed;
  if (step.does === 'ask') {
    const { unclear } = step.typed;
    const whole = unclear.replaceAll(/\D/gu, '');
    return <StateMark state="must fix">{text('parts.delegateUnclear', { name, unclear, whole })}</StateMark>;
  }
  const said =
    count === undefined
      ? text('parts.delegate', { name })
      : count.state === 'number'
        ? text('parts.delegateNumber', { name, number: number(count.value) })
        : text('parts.delegateUnknown', { name });
  if (step.does === 'keep')
    return (
      <Text c="dimmed" size="sm">
        {text('parts.delegateKept', { said })}
      </Text>
    );
  if (step.does === 'change') return <StateMark state="neutral">{text('parts.delegateChanged', { said })}</StateMark>;
  return organisation === undefined ? (
    <StateMark state="please check">{text('parts.delegateNew', { said, name })}</StateMark>
  ) : (
    <StateMark state="complete">{said}</StateMark>
  );
}
