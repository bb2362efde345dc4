import { Alert, Stack, Text } from '@mantine/core';
import { Icon } from '../../ui/icon.tsx';
import { PasswordForm } from '../../ui/password-form.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { BeginFailure } from '../session-state.ts';
import type { Beginning } from './beginnings.ts';
import { ChoiceButton } from './choice-button.tsx';

interface BeginStepProps {
  readonly beginnings: readonly Beginning[];
  readonly isWorking: boolean;
  readonly failure: BeginFailure | null;
  readonly begin: (beginning: Beginning) => void;
}

export function BeginStep({ beginnings, isWorking, failure, begin }: BeginStepProps) {
  const { text, issue } = useTexts();
  return (
    <Stack gap="sm">
      {beginnings.map((beginning) => (
        <ChoiceButton
          key={beginning.kind === 'file' ? 'file' : `${beginning.kind} ${beginning.project.id}`}
          {...wordsOf(beginning, text)}
          isDisabled={isWorking}
          onClick={() => begin(beginning)}
        />
      ))}
      <div role="status">{isWorking && <Text c="dimmed">{text('firstStart.working')}</Text>}</div>
      <div role="alert">
        {failure && failure.kind !== 'locked' && (
          <Alert color="red" variant="outline" icon={<Icon name="mustFix" />}>
            <FailureWords failure={failure} />
          </Alert>
        )}
      </div>
      {failure?.kind === 'locked' && (
        <PasswordForm
          file={failure.file.name}
          problem={issue(failure.issue)}
          isOff={isWorking}
          open={(password) => begin({ kind: 'file', opened: failure.file, password })}
        />
      )}
    </Stack>
  );
}

function FailureWords({ failure }: { readonly failure: Exclude<BeginFailure, { readonly kind: 'locked' }> }) {
  const { text, issue } = useTexts();
  if (failure.kind === 'refused') return failure.issues.map(issue).join(' ');
  if (failure.kind === 'failed') return text('firstStart.failed');
  const { project, file } = failure;
  return text(failure.isCopy ? 'firstStart.copyOfHere' : 'firstStart.already', { project, file });
}

function wordsOf(beginning: Beginning, text: ReturnType<typeof useTexts>['text']) {
  if (beginning.kind === 'file') {
    return { icon: 'folder', title: text('firstStart.openFile'), help: text('firstStart.openFileHelp') } as const;
  }
  const params = { project: beginning.project.code };
  if (beginning.kind === 'practice') {
    return {
      icon: 'practice',
      title: text('firstStart.practise', params),
      help: text('firstStart.practiseHelp'),
    } as const;
  }
  return {
    icon: 'add',
    title: text(beginning.isHere ? 'firstStart.goOn' : 'firstStart.start', params),
    help: text(beginning.isHere ? 'firstStart.goOnHelp' : 'firstStart.startHelp'),
  } as const;
}
