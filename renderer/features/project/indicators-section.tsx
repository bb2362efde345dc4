import { Button, Group, Stack, Text } from '@mantine/core';
import type { Project } from '../../../shared/schema/project.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { withIndicators } from './apply-drafts.ts';
import { checkIndicators } from './check-drafts.ts';
import type { Problems } from './check-drafts.ts';
import { draftOfIndicators, freeKey, indicatorsDraftSchema } from './drafts.ts';
import type { IndicatorDraft } from './drafts.ts';
import { moved } from './entry-buttons.tsx';
import { IndicatorEntry } from './indicator-entry.tsx';
import classes from './project.module.css';
import { SectionFrame } from './section-frame.tsx';
import { useSectionDraft } from './use-section-draft.ts';

interface IndicatorsSectionProps {
  readonly project: Project;
  readonly mayChange: boolean;
}

/** What the project has to reach, each with its target. */
export function IndicatorsSection({ project, mayChange }: IndicatorsSectionProps) {
  const { text } = useTexts();
  const state = useSectionDraft({
    section: 'indicators',
    schema: indicatorsDraftSchema,
    draftOf: draftOfIndicators,
    check: checkIndicators,
    apply: withIndicators,
  });
  const { indicators = [], questions = [] } = project;
  return (
    <SectionFrame
      section="indicators"
      help={text(mayChange ? 'project.indicatorsHelp' : 'project.collectorsOnly')}
      state={state}
      mayChange={mayChange}
      renderForm={(draft) => (
        <IndicatorsForm project={project} draft={draft} problems={state.problems} onChange={state.change} />
      )}
    >
      {indicators.length === 0 && <Text size="sm">{text('project.indicatorsEmpty')}</Text>}
      <ul className={classes['list']}>
        {indicators.map(({ code, name, measure, question, target }) => (
          <li key={code}>
            <Text size="sm">
              <strong>{code}</strong> {name}
            </Text>
            <Text size="sm" c="dimmed">
              {[
                text(`project.measure.${measure}`),
                question !== undefined && (questions.find((one) => one.code === question)?.text ?? question),
                target === undefined ? text('project.noTarget') : text('project.targetIs', { target }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}

interface IndicatorsFormProps {
  readonly project: Project;
  readonly draft: readonly IndicatorDraft[];
  readonly problems: Problems;
  readonly onChange: (draft: IndicatorDraft[]) => void;
}

function IndicatorsForm({ project, draft, problems, onChange }: IndicatorsFormProps) {
  const { text } = useTexts();
  const add = () =>
    onChange([
      ...draft,
      { key: freeKey(draft), code: '', name: '', measure: 'participations', question: '', target: '' },
    ]);
  return (
    <Stack gap="md">
      {draft.map((indicator, index) => (
        <IndicatorEntry
          key={indicator.key}
          indicator={indicator}
          number={index + 1}
          questions={project.questions ?? []}
          isFirst={index === 0}
          isLast={index === draft.length - 1}
          problems={problems}
          onChange={(part) => onChange(draft.map((one) => (one === indicator ? { ...one, ...part } : one)))}
          onMove={(by) => onChange(moved(draft, index, by))}
          onRemove={() => onChange(draft.filter((one) => one !== indicator))}
        />
      ))}
      <Group gap="sm">
        <Button variant="default" leftSection={<Icon name="add" />} onClick={add}>
          {text('project.addIndicator')}
        </Button>
      </Group>
    </Stack>
  );
}
