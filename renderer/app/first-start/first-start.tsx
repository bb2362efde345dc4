import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { offeredPartners } from '../../../shared/consolidation/starting-state.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { languageNames, useLanguageChoice } from '../../ui/language-choice.tsx';
import { useTexts } from '../../ui/text.tsx';
import { keepPreference, readPreference } from '../preferences.ts';
import type { BeginFailure, WorkspaceChoice } from '../session-state.ts';
import { answersFrom } from './answers.ts';
import type { Answers } from './answers.ts';
import { BeginStep } from './begin-step.tsx';
import { beginningsFor } from './beginnings.ts';
import type { Beginning } from './beginnings.ts';
import { ChoiceButton } from './choice-button.tsx';
import { PersonStep } from './person-step.tsx';
import { StepFrame } from './step-frame.tsx';

const steps = ['language', 'role', 'person', 'begin'] as const;
type Step = (typeof steps)[number];

interface FirstStartProps {
  readonly workspaces: readonly WorkspaceChoice[];
  readonly begin: (beginning: Beginning, answers: Answers) => Promise<BeginFailure | null>;
  /** Where another project is already open: what it is called, and the way back. Only the last step is asked then. */
  readonly openProject?: { readonly name: string; readonly answers: Answers; readonly goBack: () => void };
}

const partners = offeredPartners();

/** The way into the first project: language, what one does here, who one is, how to begin. Every answer is kept. */
export function FirstStart({ workspaces, begin, openProject }: FirstStartProps) {
  const { text } = useTexts();
  const language = useLanguageChoice();
  const beginnings = useMemo(() => beginningsFor(workspaces), [workspaces]);
  const [answers, setAnswers] = useState(() => openProject?.answers ?? answersFrom(readPreference('forin.firstStart')));
  const [step, setStep] = useState<Step>(openProject ? 'begin' : 'language');
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<BeginFailure | null>(null);

  const change = (more: Partial<Answers>) => {
    const next = { ...answers, ...more };
    setAnswers(next);
    if (!openProject) keepPreference('forin.firstStart', JSON.stringify(next));
  };
  const start = (beginning: Beginning) => {
    setWorking(true);
    setFailure(null);
    void begin(beginning, answers)
      .then(setFailure)
      .finally(() => setWorking(false));
  };
  const back = (to: Step) => ({ label: text('firstStart.back'), go: () => setStep(to) });
  const position = { step: steps.indexOf(step) + 1, steps: steps.length };

  if (step === 'language') {
    return (
      <StepFrame title={text('firstStart.language')} help={text('firstStart.languageHelp')} position={position}>
        <Stack gap="sm">
          {locales.map((locale) => (
            <ChoiceButton
              key={locale}
              lang={locale}
              title={languageNames[locale]}
              isChosen={locale === language.locale}
              onClick={() => {
                language.choose(locale);
                setStep('role');
              }}
            />
          ))}
        </Stack>
      </StepFrame>
    );
  }
  if (step === 'role') {
    return (
      <StepFrame title={text('firstStart.role')} position={position} back={back('language')}>
        <Stack gap="sm">
          {(['reports', 'collects', 'both'] as const).map((role) => (
            <ChoiceButton
              key={role}
              title={text(`firstStart.role.${role}`)}
              help={text(`firstStart.role.${role}Help`)}
              {...(answers.role !== undefined && { isChosen: answers.role === role })}
              onClick={() => {
                change({ role });
                setStep('person');
              }}
            />
          ))}
        </Stack>
      </StepFrame>
    );
  }
  if (step === 'person') {
    return (
      <StepFrame
        title={text('firstStart.person')}
        help={text('firstStart.personHelp')}
        position={position}
        back={back('role')}
      >
        <PersonStep
          answers={answers}
          partners={partners}
          countries={offeredCountries(beginnings)}
          change={change}
          next={() => setStep('begin')}
        />
      </StepFrame>
    );
  }
  return (
    <StepFrame
      title={text('firstStart.begin')}
      help={text('firstStart.beginHelp')}
      {...(openProject
        ? { back: { label: text('firstStart.cancel', { project: openProject.name }), go: openProject.goBack } }
        : { position, back: back('person') })}
    >
      <BeginStep beginnings={beginnings} isWorking={isWorking} failure={failure} begin={start} />
    </StepFrame>
  );
}

function offeredCountries(beginnings: readonly Beginning[]): readonly string[] {
  const projects = beginnings.flatMap((one) => (one.kind === 'file' ? [] : [one.project]));
  return [...new Set(projects.flatMap((project) => [...project.countries, ...(project.otherCountries ?? [])]))];
}
