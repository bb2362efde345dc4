import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Organisation } from '../../../shared/schema/registry.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { otherPartner, personProblems } from './answers.ts';
import type { Answers, PersonProblem } from './answers.ts';

interface PersonStepProps {
  readonly answers: Answers;
  /** Organisations that are known to take part, with their fixed ids. */
  readonly partners: readonly Organisation[];
  /** Countries to offer first. */
  readonly countries: readonly string[];
  readonly change: (answers: Partial<Answers>) => void;
  readonly next: () => void;
}

const sentences = {
  partner: 'firstStart.partnerMissing',
  partnerName: 'firstStart.partnerNameMissing',
  country: 'firstStart.countryMissing',
} as const;

/** Organisation, country and name. Missing answers are named beside their field after the first try to go on. */
export function PersonStep({ answers, partners, countries, change, next }: PersonStepProps) {
  const texts = useTexts();
  const { text } = texts;
  const [wasTried, setTried] = useState(false);
  const problems = personProblems(answers);
  const errorOf = (field: PersonProblem) =>
    wasTried && problems.includes(field) && <StateMark state="must fix">{text(sentences[field])}</StateMark>;
  const isReporting = answers.role !== 'collects';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0) next();
    else document.getElementById(`first-start-${problems[0]}`)?.focus();
  };
  const choosePartner = (partner: string) => {
    const country = partners.find((one) => one.id === partner)?.country;
    change({ partner, ...(country !== undefined && { country }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <NativeSelect
          id="first-start-partner"
          label={text(isReporting ? 'firstStart.partner' : 'firstStart.partnerOfCollector')}
          error={errorOf('partner')}
          value={answers.partner ?? ''}
          onChange={(event) => choosePartner(event.currentTarget.value)}
          data={[
            { value: '', label: text('firstStart.partnerChoose') },
            ...partners.map((one) => ({ value: one.id, label: partnerLabel(one) })),
            { value: otherPartner, label: text('firstStart.partnerOther') },
          ]}
        />
        {answers.partner === otherPartner && (
          <TextInput
            id="first-start-partnerName"
            label={text('firstStart.partnerName')}
            error={errorOf('partnerName')}
            maxLength={500}
            value={answers.partnerName ?? ''}
            onChange={(event) => change({ partnerName: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          id="first-start-country"
          label={text('firstStart.country')}
          error={errorOf('country')}
          value={answers.country ?? ''}
          onChange={(event) => change({ country: event.currentTarget.value })}
          data={[{ value: '', label: text('firstStart.countryChoose') }, ...countryOptions(countries, texts)]}
        />
        <TextInput
          label={text('firstStart.name')}
          description={text('firstStart.nameHelp')}
          autoComplete="name"
          maxLength={500}
          value={answers.author ?? ''}
          onChange={(event) => change({ author: event.currentTarget.value })}
        />
        <div>
          <Button type="submit">{text('firstStart.next')}</Button>
        </div>
      </Stack>
    </form>
  );
}

function partnerLabel({ name, shortName }: Organisation): string {
  if (name === undefined || shortName === undefined) return name ?? shortName ?? '';
  return `${name} (${shortName})`;
}
