import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import type { Choice } from '../../ui/fields/find-choices.ts';
import { LineField } from '../../ui/fields/line-field.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { LogoDraft } from './drafts.ts';
import { EntryButtons } from './entry-buttons.tsx';
import classes from './project.module.css';

interface LogoEntryProps {
  readonly choices: readonly Choice[];
  readonly logo: LogoDraft;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly problem: (address: string) => string | undefined;
  readonly onChange: (change: Partial<LogoDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** One logo: the picture on white, its words, whose it is. A removed one stays in its place until the form is saved. */
export function LogoEntry(props: LogoEntryProps) {
  const { choices, logo, number, isLast, problem, onChange, onMove } = props;
  const { text } = useTexts();
  const { key, picture, alternative, organisation, isRemoved } = logo;
  const label = text('project.logo', { number });
  const name = alternative.trim() === '' ? label : alternative;
  if (isRemoved) {
    return (
      <Group gap="sm" role="status">
        <Text size="sm">{text('project.logoRemoved', { name })}</Text>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="undo" size={14} />}
          // The button that removed it is gone.
          autoFocus
          onClick={() => onChange({ isRemoved: false })}
        >
          {text('words.undo')}
        </Button>
      </Group>
    );
  }
  const suggestionFor = (id: string) => {
    const known = choices.find((choice) => choice.id === id);
    return known ? text('project.logoOf', { name: known.label }) : '';
  };
  const chooseOwner = (id = '') => {
    // What somebody typed stays.
    const isSuggested = alternative.trim() === '' || alternative === suggestionFor(organisation);
    onChange({ organisation: id, ...(isSuggested && { alternative: suggestionFor(id) }) });
  };
  const broken = problem(`${key}/picture`);
  return (
    <fieldset className={classes['entry']}>
      <Text component="legend" size="sm" fw={600}>
        {label}
      </Text>
      <Group gap="md" align="flex-start" mb="sm">
        <img className={classes['logo']} src={`data:image/png;base64,${picture}`} alt={name} />
        {broken !== undefined && <StateMark state="must fix">{broken}</StateMark>}
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" className={classes['beside'] ?? ''}>
        <RecordPicker
          label={text('project.logoOwner')}
          choices={choices}
          value={organisation === '' ? undefined : organisation}
          onChange={chooseOwner}
        />
        <LineField
          label={text('project.logoWords')}
          help={text('project.logoWordsHelp')}
          value={alternative}
          onChange={(value = '') => onChange({ alternative: value })}
          problem={problem(`${key}/alternative`)}
        />
      </SimpleGrid>
      <EntryButtons
        up={text('project.up', { name: label })}
        down={text('project.down', { name: label })}
        remove={text('project.removeLogo', { name: label })}
        isFirst={number === 1}
        isLast={isLast}
        onMove={onMove}
        onRemove={() => onChange({ isRemoved: true })}
      />
    </fieldset>
  );
}
