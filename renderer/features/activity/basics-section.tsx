import { Grid, SimpleGrid, Stack } from '@mantine/core';
import { useMemo } from 'react';
import {
  activityModes,
  activityStatuses,
  activityTypes,
  crossCutting,
  unplanned,
} from '../../../shared/codes/activity-codes.ts';
import { ChoiceField, CodeField, CodeSetField } from '../../ui/fields/code-field.tsx';
import { CountriesField } from '../../ui/fields/country-fields.tsx';
import { LineField, ProseField } from '../../ui/fields/line-field.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityField } from './activity-fields.tsx';
import { CostField } from './cost-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { useFields } from './fields-context.tsx';
import { OrganisationField } from './organisation-field.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { codeOptions } from './own-lists.ts';
import { TwoVersions } from './two-versions.tsx';

function options<Code extends string>(codes: readonly Code[], label: (code: Code) => string) {
  return codes.map((value) => ({ value, label: label(value) }));
}

/** What the activity is, how it stands in the project, for whom it was, and what is noted about it. */
export function BasicsSection({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <Stack gap="xl">
      <TwoVersions address="deleted" />
      <FieldGroup title="activity.group.what">
        <TitleFields />
        <TypeFields />
      </FieldGroup>
      {isWhole && <MoreGroups />}
    </Stack>
  );
}

function MoreGroups() {
  const { text } = useTexts();
  return (
    <>
      <FieldGroup title="activity.group.plan">
        <ProjectFields />
      </FieldGroup>
      <FieldGroup title="activity.group.for">
        <AudienceFields />
      </FieldGroup>
      <OwnQuestions />
      <FieldGroup title="activity.group.notes">
        <CostField />
        <ActivityField<string> address="followUp">
          {(field) => <LineField {...field} help={text('activity.help.followUp')} />}
        </ActivityField>
        <ActivityField<string> address="internalNote">
          {(field) => <ProseField {...field} help={text('activity.help.internalNote')} />}
        </ActivityField>
        <ActivityField<string> address="sourceNote">
          {(field) => <ProseField {...field} help={text('activity.help.sourceNote')} />}
        </ActivityField>
      </FieldGroup>
    </>
  );
}

function TitleFields() {
  const { text } = useTexts();
  return (
    <>
      <ActivityField<string> address="title">
        {(field) => <LineField {...field} help={text('activity.help.title')} />}
      </ActivityField>
      <ActivityField<string> address="subtitle">{(field) => <LineField {...field} />}</ActivityField>
      <Grid gap="md" align="flex-end">
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <ActivityField<string> address="reference">
            {(field) => <LineField {...field} help={text('activity.help.reference')} />}
          </ActivityField>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <OrganisationField address="reportedBy" help={text('activity.help.reportedBy')} />
        </Grid.Col>
      </Grid>
    </>
  );
}

function TypeFields() {
  const { text, shared } = useTexts();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ActivityField<string> address="type">
          {(field) => <CodeField {...field} options={options(activityTypes, (code) => shared(`type.${code}`))} />}
        </ActivityField>
      </SimpleGrid>
      <ActivityField<string> address="status">
        {(field) => <ChoiceField {...field} options={options(activityStatuses, (code) => shared(`status.${code}`))} />}
      </ActivityField>
      <ActivityField<string> address="mode">
        {(field) => (
          <ChoiceField
            {...field}
            help={text('activity.help.mode')}
            options={options(activityModes, (code) => shared(`mode.${code}`))}
          />
        )}
      </ActivityField>
    </>
  );
}

function ProjectFields() {
  const { text, shared } = useTexts();
  const { activity, dataset } = useFields();
  const { project } = dataset;
  const plan = project.plan.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }));
  const areas = [
    ...codeOptions(project.thematicAreas, activity.thematicArea),
    { value: crossCutting, label: shared('area.cross-cutting') },
  ];
  return (
    <>
      <ActivityField<string> address="planItem">
        {(field) => (
          <CodeField
            {...field}
            help={text('activity.help.planItem')}
            options={[...plan, { value: unplanned, label: shared('plan.unplanned') }]}
          />
        )}
      </ActivityField>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(project.pillars.length > 0 || activity.pillar !== undefined) && (
          <ActivityField<string> address="pillar">
            {(field) => <CodeField {...field} options={codeOptions(project.pillars, activity.pillar)} />}
          </ActivityField>
        )}
        <ActivityField<string> address="thematicArea">
          {(field) => <CodeField {...field} options={areas} />}
        </ActivityField>
      </SimpleGrid>
      {(project.milestones.length > 0 || activity.milestones !== undefined) && (
        <ActivityField<readonly string[]> address="milestones">
          {(field) => <CodeSetField {...field} options={codeOptions(project.milestones, activity.milestones)} />}
        </ActivityField>
      )}
      <FollowsField />
    </>
  );
}

function FollowsField() {
  const { activity, dataset } = useFields();
  const choices = useMemo(
    () =>
      dataset.activities
        .filter(({ id }) => id !== activity.id)
        .map(({ id, reference, title }) => ({
          id,
          label: [reference, title].filter((one) => one !== undefined).join(' ') || id,
        })),
    [dataset.activities, activity.id],
  );
  return (
    <ActivityField<string> address="follows">{(field) => <RecordPicker {...field} choices={choices} />}</ActivityField>
  );
}

function AudienceFields() {
  const { text } = useTexts();
  const { activity, dataset } = useFields();
  const { project } = dataset;
  return (
    <>
      <ActivityField<readonly string[]> address="scope">
        {(field) => <CountriesField {...field} first={project.countries} help={text('activity.help.scope')} />}
      </ActivityField>
      {(project.targetGroups.length > 0 || activity.targetGroups !== undefined) && (
        <ActivityField<readonly string[]> address="targetGroups">
          {(field) => <CodeSetField {...field} options={codeOptions(project.targetGroups, activity.targetGroups)} />}
        </ActivityField>
      )}
      <ActivityField<string> address="targetGroupsText">{(field) => <LineField {...field} />}</ActivityField>
    </>
  );
}
