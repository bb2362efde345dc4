import { NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { useReview } from './desk-context.tsx';
import { unknownOrganisations } from './import-breakdowns.ts';
import type { OrganisationAnswer } from './import-breakdowns.ts';

/** Organisations asked about; more are left open. */
const most = 50;

/** Organisations that the register does not know: left open, added, or found to be another name of a known one. */
export function OrganisationsPart({ overview }: { readonly overview: SessionOverview }) {
  const texts = useTexts();
  const { text } = texts;
  const { dataset } = useStoreSnapshot();
  const { choices } = useReview();
  const { organisations } = dataset;
  const unknown = unknownOrganisations(overview.count.by, (id) => organisations.has(id));
  const isAsked = [...choices.organisations.values()].some(({ answer }) => answer === 'other name');
  // Of a large register they take a while, and few imports need them.
  const known = useMemo(
    () => (isAsked ? organisationChoices(organisations.values(), texts) : []),
    [isAsked, organisations, texts],
  );
  if (unknown.length === 0) return null;
  const answered = unknown.filter(({ name }) => choices.organisations.has(name)).length;
  return (
    <details className={classes.fold}>
      <summary>
        {text('attendance.organisations')}{' '}
        <Text span size="sm" c="dimmed">
          {text('attendance.organisationsAnswered', { answered, count: unknown.length })}
        </Text>
      </summary>
      <Stack gap="sm" mt="xs">
        <Text size="sm" c="dimmed">
          {text('attendance.organisationsHelp')}
        </Text>
        {unknown.slice(0, most).map((one) => (
          <UnknownOrganisation key={one.name} {...one} known={known} answer={choices.organisations.get(one.name)} />
        ))}
      </Stack>
    </details>
  );
}

interface UnknownOrganisationProps {
  readonly name: string;
  readonly persons: number;
  readonly known: ReturnType<typeof organisationChoices>;
  readonly answer: OrganisationAnswer | undefined;
}

function UnknownOrganisation({ name, persons, known, answer }: UnknownOrganisationProps) {
  const { text } = useTexts();
  const { choices, choose } = useReview();
  const set = (next: OrganisationAnswer | null) => {
    const organisations = new Map(choices.organisations);
    if (next) organisations.set(name, next);
    else organisations.delete(name);
    choose({ organisations });
  };
  return (
    <div>
      <NativeSelect
        size="sm"
        label={text('attendance.organisationPeople', { name, persons })}
        aria-label={text('attendance.organisationAnswer', { name })}
        value={answer?.answer ?? 'open'}
        data={[
          { value: 'open', label: text('attendance.organisationOpen') },
          { value: 'new', label: text('attendance.organisationAdd') },
          { value: 'other name', label: text('attendance.organisationSame') },
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === 'new') set({ answer: 'new', id: browserPlatform.newId() });
          else set(value === 'other name' ? { answer: 'other name', id: '' } : null);
        }}
      />
      {answer?.answer === 'other name' && (
        <RecordPicker
          label={text('attendance.organisationIs', { name })}
          choices={known}
          value={answer.id === '' ? undefined : answer.id}
          onChange={(id) => set({ answer: 'other name', id: id ?? '' })}
        />
      )}
    </div>
  );
}
