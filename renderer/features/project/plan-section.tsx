import { Checkbox, Table, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { PlanItem, Project } from '../../../shared/schema/project.ts';
import { CardTable } from '../../ui/card-table.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { Findings } from '../../ui/field-frame.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { wholeDate } from '../../ui/whole-date.ts';
import { withPlan } from './apply-drafts.ts';
import { checkPlan } from './check-drafts.ts';
import type { Problems } from './check-drafts.ts';
import { draftOfPlan, planDraftSchema } from './drafts.ts';
import type { PlanItemDraft } from './drafts.ts';
import classes from './project.module.css';
import { SectionFrame } from './section-frame.tsx';
import { useProblemWords } from './use-problem-words.ts';
import { useSectionDraft } from './use-section-draft.ts';

interface PlanSectionProps {
  readonly project: Project;
  readonly issues: readonly Issue[];
  readonly mayChange: boolean;
}

/** The plan, item by item. Those who collect may change spans and titles and cancel items; codes stay. */
export function PlanSection({ project, issues, mayChange }: PlanSectionProps) {
  const { text } = useTexts();
  const state = useSectionDraft({
    section: 'plan',
    schema: planDraftSchema,
    draftOf: draftOfPlan,
    check: checkPlan,
    apply: withPlan,
  });
  const asked = new URLSearchParams(useSearch()).get('plan');
  return (
    <SectionFrame
      section="plan"
      help={text(mayChange ? 'project.planHelp' : 'project.collectorsOnly')}
      state={state}
      mayChange={mayChange && project.plan.length > 0}
      renderForm={(draft) => <PlanForm draft={draft} problems={state.problems} onChange={state.change} />}
    >
      {project.plan.length === 0 ? (
        <Text size="sm">{text('project.planEmpty')}</Text>
      ) : (
        <CardTable cardColumns={3} verticalSpacing={6} aria-labelledby="project-plan">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('project.code')}</Table.Th>
              <Table.Th scope="col" w="38%">
                {text('project.itemTitle')}
              </Table.Th>
              <Table.Th scope="col">{text('project.planned')}</Table.Th>
              <Table.Th scope="col">{text('project.place')}</Table.Th>
              <Table.Th scope="col">{text('project.area')}</Table.Th>
              <Table.Th scope="col">{text('project.size')}</Table.Th>
              <Table.Th scope="col">{text('project.eachCountry')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {project.plan.map((item) => (
              <PlanRow
                key={item.code}
                item={item}
                isAsked={item.code === asked}
                issues={issues.filter(({ path }) => path.field === `plan/${item.code}`)}
              />
            ))}
          </Table.Tbody>
        </CardTable>
      )}
    </SectionFrame>
  );
}

interface PlanRowProps {
  readonly item: PlanItem;
  /** Search led here. */
  readonly isAsked: boolean;
  readonly issues: readonly Issue[];
}

function PlanRow({ item, isAsked, issues }: PlanRowProps) {
  const { text, country, number, locale } = useTexts();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const { code, title, span, place, participants, thematicArea, eachCountry, cancelled } = item;
  return (
    <Table.Tr ref={row} tabIndex={-1} className={isAsked ? (classes['asked'] ?? '') : ''}>
      <Table.Th scope="row">{code}</Table.Th>
      <Table.Td data-wide>
        {title}
        {cancelled && (
          <div>
            <StateMark state="neutral">{text('project.cancelled')}</StateMark>
          </div>
        )}
        {issues.length > 0 && <Findings issues={issues} />}
      </Table.Td>
      <Table.Td className={classes['date'] ?? ''} data-label={text('project.planned')}>
        {span ? wholeDate(dateSpan(span.from, span.to, locale)) : text('project.noSpan')}
      </Table.Td>
      <Table.Td data-label={text('project.place')}>
        {place && [place.municipality, country(place.country)].filter((one) => one).join(', ')}
      </Table.Td>
      <Table.Td data-label={text('project.area')}>{thematicArea}</Table.Td>
      <Table.Td data-label={text('project.size')}>
        {participants &&
          (participants.max === undefined
            ? number(participants.min)
            : text('project.sizeRange', { min: participants.min, max: participants.max }))}
      </Table.Td>
      <Table.Td data-label={text('project.eachCountry')}>{text(eachCountry ? 'project.yes' : 'project.no')}</Table.Td>
    </Table.Tr>
  );
}

interface PlanFormProps {
  readonly draft: readonly PlanItemDraft[];
  readonly problems: Problems;
  readonly onChange: (draft: PlanItemDraft[]) => void;
}

function PlanForm({ draft, problems, onChange }: PlanFormProps) {
  const { text } = useTexts();
  const problem = useProblemWords(problems);
  return (
    <>
      <Text size="sm" c="dimmed">
        {text('project.spanHelp')}
      </Text>
      <CardTable cardColumns={3} verticalSpacing={6} aria-labelledby="project-plan">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={72}>
              {text('project.code')}
            </Table.Th>
            <Table.Th scope="col">{text('project.itemTitle')}</Table.Th>
            <Table.Th scope="col" w={136}>
              {text('project.from')}
            </Table.Th>
            <Table.Th scope="col" w={136}>
              {text('project.to')}
            </Table.Th>
            <Table.Th scope="col" w={100}>
              {text('project.cancelled')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.map((item) => {
            const { code } = item;
            const change = (part: Partial<PlanItemDraft>) =>
              onChange(draft.map((one) => (one === item ? { ...one, ...part } : one)));
            return (
              <Table.Tr key={code}>
                <Table.Th scope="row">{code}</Table.Th>
                <Table.Td data-label={text('project.itemTitle')} data-wide>
                  <LineField
                    isCompact
                    label={text('project.titleOf', { code })}
                    value={item.title}
                    onChange={(title = '') => change({ title })}
                    problem={problem(`${code}/title`)}
                  />
                </Table.Td>
                <Table.Td data-label={text('project.from')}>
                  <DateField
                    isCompact
                    label={text('project.fromOf', { code })}
                    value={item.from === '' ? undefined : item.from}
                    onChange={(from = '') => change({ from })}
                    problem={problem(`${code}/from`)}
                  />
                </Table.Td>
                <Table.Td data-label={text('project.to')}>
                  <DateField
                    isCompact
                    label={text('project.toOf', { code })}
                    value={item.to === '' ? undefined : item.to}
                    onChange={(to = '') => change({ to })}
                    problem={problem(`${code}/to`)}
                  />
                </Table.Td>
                <Table.Td data-label={text('project.cancelled')}>
                  <Checkbox
                    aria-label={text('project.cancelledOf', { code })}
                    checked={item.cancelled}
                    onChange={(event) => change({ cancelled: event.currentTarget.checked })}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </CardTable>
    </>
  );
}
