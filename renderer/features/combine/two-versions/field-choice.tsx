import { Group, Radio, Stack, Text } from '@mantine/core';
import type { Conflict } from '../../../../shared/schema/dataset.ts';
import { fieldWords } from '../../../ui/field-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import type { Chosen } from './chosen.ts';
import { choiceWords } from './choice-words.ts';
import { choicesOf } from './conflict-choices.ts';
import type { Choice } from './conflict-choices.ts';
import { OtherValueField } from './other-value-field.tsx';
import { editorOf } from './other-value.ts';
import classes from './two-versions.module.css';
import { writtenBy } from './writer-words.ts';

interface FieldChoiceProps {
  readonly conflict: Conflict;
  readonly chosen: Chosen | undefined;
  readonly choose: (chosen: Chosen) => void;
  /** Why the typed value cannot stand. */
  readonly problem: string | undefined;
  readonly context: ValueContext;
}

const other = 'other value';

/** The values of one field beside each other with who wrote them and when, and room for another one. */
export function FieldChoice({ conflict, chosen, choose, problem, context }: FieldChoiceProps) {
  const { texts } = context;
  const { text } = texts;
  const { kind, field } = conflict;
  const editor = editorOf(kind, field);
  const isOther = chosen !== undefined && 'typed' in chosen;
  return (
    <Radio.Group
      label={fieldWords(texts, kind, field)}
      labelProps={{ fw: 600 }}
      value={chosen === undefined ? null : 'key' in chosen ? chosen.key : other}
      onChange={(key) => choose(key === other ? { typed: '' } : { key })}
    >
      <div className={classes.cards}>
        {choicesOf(conflict).map((choice) => (
          <ChoiceCard key={choice.key} choice={choice} conflict={conflict} context={context} />
        ))}
        {editor.kind !== 'elsewhere' && (
          <Stack gap="xs">
            <Radio.Card value={other} p="sm">
              <Group wrap="nowrap" gap="sm">
                <Radio.Indicator />
                <Text size="sm">{text('combine.conflicts.other')}</Text>
              </Group>
            </Radio.Card>
            {isOther && (
              <OtherValueField
                kind={kind}
                address={field}
                editor={editor}
                typed={chosen.typed}
                onType={(typed) => choose({ typed })}
                problem={problem}
                context={context}
              />
            )}
          </Stack>
        )}
      </div>
    </Radio.Group>
  );
}

interface ChoiceCardProps {
  readonly choice: Choice;
  readonly conflict: Conflict;
  readonly context: ValueContext;
}

function ChoiceCard({ choice, conflict, context }: ChoiceCardProps) {
  return (
    <Radio.Card value={choice.key} p="sm">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator mt={2} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600} className={classes.value ?? ''}>
            {choiceWords(choice, conflict, context)}
          </Text>
          {choice.writers.map((writer) => (
            <Text key={writer.dot} size="sm" c="dimmed">
              {writtenBy(writer, context)}
            </Text>
          ))}
        </div>
      </Group>
    </Radio.Card>
  );
}
