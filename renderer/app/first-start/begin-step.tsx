import { Alert, Stack, Text } from '@mantine/core';
import type { Issue } from '../../../shared/issue.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ChoiceButton } from './choice-button.tsx';

/** A way to begin. */
export type Beginning =
  | { readonly kind: 'project'; readonly project: Project; readonly isHere: boolean }
  | { readonly kind: 'file' }
  | { readonly kind: 'practice'; readonly project: Project };

/** Why it did not come to a project: sentences of what was wrong with a file, or one sentence. */
export type BeginFailure = { readonly issues: readonly Issue[] } | { readonly sentence: string };

interface BeginStepProps {
  readonly beginnings: readonly Beginning[];
  readonly isWorking: boolean;
  readonly failure: BeginFailure | null;
  readonly begin: (beginning: Beginning) => void;
}

export function BeginStep({ beginnings, isWorking, failure, begin }: BeginStepProps) {
  const { text } = useTexts();
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
        {failure && (
          <Alert color="red" variant="outline" icon={<Icon name="mustFix" />}>
            {'issues' in failure ? <Findings issues={failure.issues} /> : failure.sentence}
          </Alert>
        )}
      </div>
    </Stack>
  );
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
