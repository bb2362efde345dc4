import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { Fragment, useState } from 'react';
import { newPassword, shortestPassword } from '../../../shared/package/password.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { copyText } from '../../ui/copy-text.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { isLongEnough, readerKinds } from './readers.ts';
import type { ChosenReaders, ReaderKind } from './readers.ts';

interface ReadersSectionProps {
  readonly chosen: ChosenReaders;
  readonly choose: (chosen: ChosenReaders) => void;
  /** The coordinator's key is here. */
  readonly hasCoordinator: boolean;
}

/** Who can open the file, said plainly; a password is offered. */
export function ReadersSection({ chosen, choose, hasCoordinator }: ReadersSectionProps) {
  const { text } = useTexts();
  const help = {
    coordinator: hasCoordinator ? 'coordinatorHelp' : 'noCoordinatorHelp',
    password: 'passwordHelp',
    everybody: 'everybodyHelp',
  } as const satisfies Record<ReaderKind, string>;
  return (
    <Radio.Group
      aria-label={text('keys.readers')}
      value={chosen.kind}
      onChange={(value) => {
        const kind = readerKinds.find((one) => one === value) ?? 'everybody';
        const isNew = kind === 'password' && chosen.password === '';
        choose({ kind, password: isNew ? newPassword(browserPlatform) : chosen.password });
      }}
    >
      <Stack gap="sm">
        {readerKinds.map((kind) => (
          <Fragment key={kind}>
            <Radio
              value={kind}
              label={text(`keys.readers.${kind}`)}
              description={text(`keys.readers.${help[kind]}`)}
              disabled={kind === 'coordinator' && !hasCoordinator}
              maw="80ch"
            />
            {kind === 'password' && chosen.kind === kind && (
              <PasswordChoice password={chosen.password} choose={(password) => choose({ ...chosen, password })} />
            )}
          </Fragment>
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface PasswordChoiceProps {
  readonly password: string;
  readonly choose: (password: string) => void;
}

/** Shown as it is: it has to be read out to somebody. */
function PasswordChoice({ password, choose }: PasswordChoiceProps) {
  const { text } = useTexts();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <Stack gap="xs" pl="xl">
      <TextInput
        label={text('keys.password')}
        value={password}
        autoComplete="off"
        spellCheck={false}
        w={320}
        maw="100%"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        error={isLongEnough(password) ? undefined : text('keys.passwordShort', { count: shortestPassword })}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button
          variant="default"
          onClick={() => void copyText(password).then((done) => setCopied(done ? password : null))}
        >
          {text('keys.copyPassword')}
        </Button>
        <Button variant="default" onClick={() => choose(newPassword(browserPlatform))}>
          {text('keys.offerAnother')}
        </Button>
      </Group>
      <div role="status">
        {copied === password && <StateMark state="complete">{text('keys.passwordCopied')}</StateMark>}
      </div>
    </Stack>
  );
}
