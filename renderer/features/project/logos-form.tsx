import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { logoLimits } from '../../../shared/schema/logo.ts';
import { useHost } from '../../host/host-context.tsx';
import { arrivingFile, droppedFile } from '../../reading/arriving-file.ts';
import { DropField } from '../../ui/drop-field.tsx';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { FileProgress } from '../../ui/file-progress.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Problems } from './check-drafts.ts';
import { freeKey, keptLogos } from './drafts.ts';
import type { LogoDraft } from './drafts.ts';
import { moved } from './entry-buttons.tsx';
import { LogoEntry } from './logo-entry.tsx';
import { useLogoFile } from './use-logo-file.ts';
import { useProblemWords } from './use-problem-words.ts';

interface LogosFormProps {
  readonly dataset: Dataset;
  readonly draft: readonly LogoDraft[];
  readonly problems: Problems;
  readonly onChange: (draft: LogoDraft[]) => void;
}

/** Logos in their order, and where another one is chosen, dropped or pasted. */
export function LogosForm({ dataset, draft, problems, onChange }: LogosFormProps) {
  const texts = useTexts();
  const { text } = texts;
  const { host } = useHost();
  const problem = useProblemWords(problems);
  const isFull = keptLogos(draft).length >= logoLimits.count;
  const empty = { alternative: '', organisation: '', isRemoved: false };
  const { current, open, stop } = useLogoFile(isFull, (picture) =>
    onChange([...draft, { key: freeKey(draft), picture, ...empty }]),
  );
  const choices = useMemo(
    () => organisationChoices(dataset.organisations.values(), texts),
    [dataset.organisations, texts],
  );
  const choose = async () => {
    const [first] = await host.openFiles({ kind: 'picture', multiple: false });
    if (first) open(arrivingFile(first));
  };
  const tooMany = problem('logos');
  return (
    <Stack gap="md">
      {draft.map((logo, index) => (
        <LogoEntry
          key={logo.key}
          choices={choices}
          logo={logo}
          number={index + 1}
          isLast={index === draft.length - 1}
          problem={problem}
          onChange={(change) => onChange(draft.map((one) => (one === logo ? { ...one, ...change } : one)))}
          onMove={(by) => onChange(moved(draft, index, by))}
        />
      ))}
      {tooMany !== undefined && <StateMark state="must fix">{tooMany}</StateMark>}
      {isFull ? (
        <Text size="sm">{text('project.logosFull', { number: logoLimits.count })}</Text>
      ) : (
        <DropField
          label={text('project.logoDrop')}
          help={text('project.logoDropHelp')}
          chooseLabel={text('project.logoChoose')}
          isDisabled={current.state === 'reading'}
          choose={() => void choose()}
          drop={([first]) => first && open(droppedFile(first))}
        />
      )}
      <FileProgress
        reading={current.state === 'reading' ? text('project.logoReading', { file: current.file }) : null}
        stopLabel={text('project.logoStop')}
        stop={stop}
        issues={current.state === 'refused' ? current.issues : []}
      />
    </Stack>
  );
}
