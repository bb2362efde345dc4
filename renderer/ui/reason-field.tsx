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
  const latest = useRef(kept);
  const isSaving = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const type = (words: string) => {
    latest.current = words;
    setTyped(words);
    keep(words);
  };
  const saveTyped = async () => {
    const saved = latest.current;
    if (saved.trim() === '' || isSaving.current) return;
    isSaving.current = true;
    const around = form.current?.parentElement;
    try {
      await save(saved);
      // What was typed while it was being saved stays.
      if (latest.current === saved) type('');
      setFailed(false);
      // The line goes away with its reason: the focus stays where it was, not at the top of the page.
      if (around && document.activeElement === document.body) {
        around.tabIndex = -1;
        around.focus({ preventScroll: true });
      }
    } catch {
      setFailed(true);
    }
    isSaving.current = false;
  };
  return (
    <form
      ref={form}
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
          onChange={(event) => type(event.currentTarget.value)}
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
