import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { SectionName } from './drafts.ts';
import type { SectionDraft } from './use-section-draft.ts';

interface SectionFrameProps<Draft> {
  readonly section: SectionName;
  readonly help?: string;
  readonly state: SectionDraft<Draft>;
  /** False: only those who collect may change it. */
  readonly mayChange: boolean;
  /** What is shown. */
  readonly children: ReactNode;
  /** The form. */
  readonly renderForm: (draft: Draft) => ReactNode;
}

/** A part of the definition: shown, or as a form with Save and Cancel. */
export function SectionFrame<Draft>(props: SectionFrameProps<Draft>) {
  const { section, help, state, mayChange, children, renderForm } = props;
  const { text } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const title = text(`project.${section}`);
  const { draft } = state;
  const changeButton = useRef<HTMLButtonElement>(null);
  const formBox = useRef<HTMLDivElement>(null);
  const isOpen = draft !== null && mayChange;
  useFocusAfter(isOpen, formBox, changeButton);
  return (
    <Stack component="section" gap="sm" aria-labelledby={`project-${section}`} mt="xl">
      <Group justify="space-between" align="center" gap="sm">
        <Title order={2} id={`project-${section}`}>
          {title}
        </Title>
        {!isOpen && mayChange && (
          <Button
            ref={changeButton}
            variant="default"
            size="compact-md"
            className="no-print"
            disabled={readOnly !== null}
            aria-label={text('project.editNamed', { section: title })}
            onClick={state.begin}
          >
            {text('project.edit')}
          </Button>
        )}
      </Group>
      {help !== undefined && (
        <Text size="sm" c="dimmed" maw="80ch">
          {help}
        </Text>
      )}
      {!isOpen && children}
      {isOpen && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            state.save();
          }}
        >
          <Stack gap="md" ref={formBox}>
            <Notes state={state} />
            {renderForm(draft)}
            <Group gap="sm">
              <Button type="submit" disabled={state.problems.size > 0 || readOnly !== null}>
                {text('project.save')}
              </Button>
              <Button variant="default" onClick={state.cancel}>
                {text('project.cancel')}
              </Button>
              {state.problems.size > 0 && (
                <span role="status">
                  <StateMark state="must fix">
                    {text('project.mustFixFirst', { number: state.problems.size })}
                  </StateMark>
                </span>
              )}
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

function Notes<Draft>({ state }: { readonly state: SectionDraft<Draft> }) {
  const { text } = useTexts();
  return (
    <>
      {state.wasKept && <StateMark state="please check">{text('project.kept')}</StateMark>}
      {state.isOvertaken && <StateMark state="please check">{text('project.overtaken')}</StateMark>}
      <Text size="sm" c="dimmed" maw="80ch">
        {text('project.exchanged')}
      </Text>
    </>
  );
}

/** Opening the form moves the focus to its first field, closing it back to the button; nothing moves when the page opens. */
function useFocusAfter(
  isOpen: boolean,
  form: React.RefObject<HTMLElement | null>,
  button: React.RefObject<HTMLElement | null>,
): void {
  const previous = useRef(isOpen);
  useEffect(() => {
    if (previous.current === isOpen) return;
    previous.current = isOpen;
    if (isOpen) form.current?.querySelector<HTMLElement>('input:not([disabled]), select, button')?.focus();
    else button.current?.focus();
  }, [isOpen, form, button]);
}
