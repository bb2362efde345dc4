import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useToasts } from '../../../ui/toasts.tsx';

interface ReportersDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Who reports for the project: a part of its definition, so that it goes along to the partners. */
export function ReportersDrawer({ isOpen, onClose }: ReportersDrawerProps) {
  const { text } = useTexts();
  return (
    <SideDrawer title={text('whatIsMissing.reporters')} isOpen={isOpen} onClose={onClose}>
      <ReportersForm onClose={onClose} />
    </SideDrawer>
  );
}

function ReportersForm({ onClose }: { readonly onClose: () => void }) {
  const { text, compare } = useTexts();
  const store = useStore();
  const { dataset, readOnly } = useStoreSnapshot();
  const showToast = useToasts();
  const [chosen, setChosen] = useState<string[]>(() => [...(dataset.project.partners ?? [])]);
  const options = useMemo(
    () =>
      [...dataset.organisations.values()]
        .map(({ id, name, shortName }) => ({ value: id, label: name ?? shortName ?? id }))
        .toSorted((a, b) => compare(a.label, b.label)),
    [dataset.organisations, compare],
  );
  const save = () => {
    const { partners: _before, ...project } = store.getSnapshot().dataset.project;
    store.saveProject({ ...project, ...(chosen.length > 0 && { partners: chosen }) }).then(
      () => {
        showToast({ message: text('whatIsMissing.reportersSaved') });
        return onClose();
      },
      () => showToast({ message: text('whatIsMissing.reportersFailed') }),
    );
  };
  return (
    <Stack gap="md">
      <Text size="sm">{text('whatIsMissing.reportersHelp')}</Text>
      <MultiSelect
        label={text('whatIsMissing.reporters')}
        data={options}
        value={chosen}
        onChange={setChosen}
        searchable
        selectFirstOptionOnChange
        hidePickedOptions
        limit={60}
        readOnly={readOnly !== null}
        nothingFoundMessage={text('words.nothingFound')}
      />
      <Group>
        <Button disabled={readOnly !== null} onClick={save}>
          {text('words.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text('words.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
