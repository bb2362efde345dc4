import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

interface ReasonFieldProps {
  readonly label: string;
  /** What was typed before and not saved yet. */
  readonly kept: string;
  /** Told at every stroke, so that what is typed outlives the window. */
  readonly keep: (typed: string) => void;
  readonly save: (reason: string) => Promise<void>;
  readonly isReadOnly: boolean;
}

/** One line for the reason of a late change. It is saved with Enter, with the button, and when it is left. */
export function ReasonField({ label, kept, keep, save, isReadOnly }: ReasonFieldProps) {
  const { text } = useTexts();
  const [typed, setTyped] = useState(kept);
  const [hasFailed, setFailed] = useState(false);
  const isSaving = useRef(false);
  const saveTyped = async () => {
    if (typed.trim() === '' || isSaving.current) return;
    isSaving.current = true;
    try {
      await save(typed);
      keep('');
      setTyped('');
      setFailed(false);
    } catch {
      setFailed(true);
    }
    isSaving.current = false;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void saveTyped();
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          label={label}
          value={typed}
          maxLength={500}
          size="sm"
          style={{ flex: '1 1 280px', maxWidth: 560 }}
          readOnly={isReadOnly}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            keep(event.currentTarget.value);
          }}
          onBlur={() => void saveTyped()}
        />
        <Button type="submit" size="sm" variant="default" disabled={isReadOnly || typed.trim() === ''}>
          {text('periods.saveReason')}
        </Button>
      </Group>
      {hasFailed && (
        <div role="alert">
          <StateMark state="must fix">{text('periods.failed')}</StateMark>
        </div>
      )}
    </form>
  );
}
