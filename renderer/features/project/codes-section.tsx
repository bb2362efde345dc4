import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import type { Issue } from '../../../shared/issue.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { CardTable } from '../../ui/card-table.tsx';
import { Findings } from '../../ui/field-frame.tsx';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { withCodes } from './apply-drafts.ts';
import { checkCodes } from './check-drafts.ts';
import type { Problems } from './check-drafts.ts';
import { codesDraftSchema, draftOfCodes, freeKey } from './drafts.ts';
import type { CodeDraft, CodeListName } from './drafts.ts';
import classes from './project.module.css';
import { SectionFrame } from './section-frame.tsx';
import { useProblemWords } from './use-problem-words.ts';
import { useSectionDraft } from './use-section-draft.ts';

type Code = Project['pillars'][number] | Project['milestones'][number];

interface CodesSectionProps {
  readonly list: CodeListName;
  readonly project: Project;
  readonly issues: readonly Issue[];
  readonly mayChange: boolean;
}

/** One list of codes: pillars, thematic areas, target groups, age groups or milestones. */
export function CodesSection({ list, project, issues, mayChange }: CodesSectionProps) {
  const { text } = useTexts();
  const state = useSectionDraft({
    section: list,
    schema: codesDraftSchema,
    draftOf: (current) => draftOfCodes(current, list),
    check: checkCodes,
    apply: (current, draft) => withCodes(current, list, draft),
  });
  const items: readonly Code[] = project[list] ?? [];
  return (
    <SectionFrame
      section={list}
      state={state}
      mayChange={mayChange}
      renderForm={(draft) => <CodesForm list={list} draft={draft} problems={state.problems} onChange={state.change} />}
    >
      {items.length === 0 && <Text size="sm">{text('project.codesEmpty')}</Text>}
      <ul className={classes['list']}>
        {items.map((item) => {
          const found = issues.filter(({ path }) => path.field === `${list}/${item.code}`);
          return (
            <li key={item.code}>
              <Text size="sm" {...(item.withdrawn && { className: classes['withdrawn'] ?? '' })}>
                <strong>{item.code}</strong> {item.name}
                {'kind' in item && (
                  <Text span size="sm" c="dimmed" ml="sm">
                    {text(`project.kind.${item.kind}`)}
                  </Text>
                )}
              </Text>
              {item.withdrawn && <StateMark state="neutral">{text('project.withdrawn')}</StateMark>}
              {found.length > 0 && <Findings issues={found} />}
            </li>
          );
        })}
      </ul>
    </SectionFrame>
  );
}

interface CodesFormProps {
  readonly list: CodeListName;
  readonly draft: readonly CodeDraft[];
  readonly problems: Problems;
  readonly onChange: (draft: CodeDraft[]) => void;
}

function CodesForm({ list, draft, problems, onChange }: CodesFormProps) {
  const { text } = useTexts();
  const isPillars = list === 'pillars';
  const fresh = { code: '', name: '', withdrawn: false, kind: isPillars ? 'regional' : '', isNew: true };
  return (
    <>
      <Text size="sm" c="dimmed" maw="80ch">
        {text('project.codesHelp')}
      </Text>
      <CardTable cardColumns={2} verticalSpacing={6} aria-labelledby={`project-${list}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={180}>
              {text('project.code')}
            </Table.Th>
            <Table.Th scope="col">{text('project.name')}</Table.Th>
            {isPillars && (
              <Table.Th scope="col" w={190}>
                {text('project.kind')}
              </Table.Th>
            )}
            <Table.Th scope="col" w={120}>
              {text('project.withdrawn')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.map((item, index) => (
            <CodeRow
              key={item.key}
              item={item}
              number={index + 1}
              isPillar={isPillars}
              problems={problems}
              onChange={(part) => onChange(draft.map((one) => (one === item ? { ...one, ...part } : one)))}
              onRemove={() => onChange(draft.filter((one) => one !== item))}
            />
          ))}
        </Table.Tbody>
      </CardTable>
      <Group>
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => onChange([...draft, { key: `new ${freeKey(newKeys(draft))}`, ...fresh }])}
        >
          {text('project.addCode')}
        </Button>
      </Group>
    </>
  );
}

interface CodeRowProps {
  readonly item: CodeDraft;
  /** From 1. */
  readonly number: number;
  readonly isPillar: boolean;
  readonly problems: Problems;
  readonly onChange: (part: Partial<CodeDraft>) => void;
  readonly onRemove: () => void;
}

function CodeRow({ item, number, isPillar, problems, onChange, onRemove }: CodeRowProps) {
  const { text } = useTexts();
  const problem = useProblemWords(problems);
  const { key, code, name, kind, withdrawn, isNew } = item;
  const called = { code: code === '' ? String(number) : code };
  const kinds = (['country-specific', 'regional'] as const).map((value) => ({
    value,
    label: text(`project.kind.${value}`),
  }));
  return (
    <Table.Tr>
      <Table.Th scope="row" data-label={text('project.code')}>
        {isNew ? (
          <LineField
            isCompact
            label={text('project.codeOf', { number })}
            value={code}
            onChange={(value = '') => onChange({ code: value })}
            problem={problem(`${key}/code`)}
          />
        ) : (
          code
        )}
      </Table.Th>
      <Table.Td data-label={text('project.name')} data-wide>
        <LineField
          isCompact
          label={text('project.nameOf', called)}
          value={name}
          onChange={(value = '') => onChange({ name: value })}
          problem={problem(`${key}/name`)}
        />
      </Table.Td>
      {isPillar && (
        <Table.Td data-label={text('project.kind')}>
          <CodeField
            isCompact
            label={text('project.kindOf', called)}
            options={kinds}
            value={kind}
            onChange={(value) => onChange({ kind: value ?? kind })}
          />
        </Table.Td>
      )}
      <Table.Td {...(!isNew && { 'data-label': text('project.withdrawn') })}>
        {isNew ? (
          <Button variant="subtle" size="compact-sm" aria-label={text('project.removeCode', called)} onClick={onRemove}>
            {text('words.remove')}
          </Button>
        ) : (
          <Checkbox
            aria-label={text('project.withdrawnOf', called)}
            checked={withdrawn}
            onChange={(event) => onChange({ withdrawn: event.currentTarget.checked })}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** New entries have keys of their own (`new 3`), so that a code typed by somebody never meets one. */
function newKeys(draft: readonly CodeDraft[]): readonly { readonly key: string }[] {
  return draft.filter(({ isNew }) => isNew).map(({ key }) => ({ key: key.replace(/^new /, '') }));
}
