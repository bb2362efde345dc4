import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

interface PasswordFormProps {
  /** Name of the file that asks for its password. */
  readonly file: string;
  /** That it asks, or that the last password did not open it. */
  readonly problem: string;
  /** One is being tried. */
  readonly isOff: boolean;
  readonly open: (password: string) => void;
}

/** Asks for the password of a file. What is typed is kept nowhere. */
export function PasswordForm({ file, problem, isOff, open }: PasswordFormProps) {
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '' && !isOff) open(typed);
      }}
    >
      <Stack gap="xs" align="flex-start">
        <div role="alert">
          <StateMark state={isOff ? 'saving' : 'please check'}>{isOff ? text('keys.trying') : problem}</StateMark>
        </div>
        <Group gap="sm" align="flex-end">
          <PasswordInput
            label={text('keys.passwordOf', { file })}
            value={typed}
            autoComplete="off"
            w={320}
            maw="100%"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" disabled={isOff || typed.trim() === ''}>
            {text('keys.openWith')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
