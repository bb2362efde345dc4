import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { breakdownDimensions } from '../../../shared/codes/activity-codes.ts';
import type { BreakdownDimension } from '../../../shared/codes/activity-codes.ts';
import { breakdownLinesOf, notSplit } from '../../../shared/counting/breakdown-rest.ts';
import { completeCounts } from '../../../shared/counting/complete-counts.ts';
import { countColumns } from '../../../shared/schema/count.ts';
import type { CountColumn } from '../../../shared/schema/count.ts';
import { comparedColumns } from '../../../shared/validation/counted-parts.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import { breakdownOptions, isOpenEnded } from './breakdown-options.ts';
import { CountGrid } from './count-grid.tsx';
import type { CountRow } from './count-grid.tsx';
import { removeEntry } from './entry-changes.ts';
import { useFields } from './fields-context.tsx';
import { Fold } from '../../ui/fold.tsx';
import { issuesAt } from './issues-at.ts';
import type { SectionProps } from './section.ts';
import { unreadEntries } from './unread-numbers.ts';

/** Who they were: by country, organisation type, organisation, gender, target group, age group of the project. */
export function Breakdowns(props: SectionProps) {
  const { activity, dataset, issues } = props;
  const { text, shared } = useTexts();
  const { unread } = useFields();
  const left = unreadEntries(unread, 'breakdowns');
  const asked = breakdownDimensions.filter(
    (dimension) =>
      dimension !== 'age group' || dataset.project.ageGroups || breakdownLinesOf(activity, dimension).length > 0,
  );
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">
        {text('parts.breakdownHelp')}
      </Text>
      <Findings issues={issuesAt(issues, 'breakdowns')} />
      {asked.map((dimension) => {
        const lines = breakdownLinesOf(activity, dimension).length;
        return (
          <Fold
            key={dimension}
            title={shared(`dimension.${dimension}`)}
            summary={text('parts.breakdownLines', { lines })}
            isOpenAtFirst={lines > 0 || left.some((line) => line.startsWith(`${dimension}:`))}
          >
            <Breakdown {...props} dimension={dimension} />
          </Fold>
        );
      })}
    </div>
  );
}

function Breakdown({ dimension, ...props }: SectionProps & { readonly dimension: BreakdownDimension }) {
  const { activity, dataset, conflicts, isReadOnly, change } = props;
  const texts = useTexts();
  const { unread } = useFields();
  // Options that were chosen and have no number yet: they are not in the record.
  const [added, setAdded] = useState<readonly string[]>([]);
  const options = breakdownOptions(dimension, activity, dataset, texts);
  const lines = new Map(breakdownLinesOf(activity, dimension).map((line) => [line.id, line]));
  const columns = columnsOf(props, dimension);
  const labels = new Map(options.map(({ option, label }) => [option, label]));
  const left = unreadEntries(unread, 'breakdowns').filter((line) => line.startsWith(`${dimension}:`));
  for (const option of [...left.map((line) => line.slice(dimension.length + 1)), ...added]) {
    if (!labels.has(option)) labels.set(option, addedLabel(dimension, option, props, texts.country));
  }
  const rows = [...labels].map(([option, label]): CountRow => {
    const id = `${dimension}:${option}`;
    const recorded = lines.get(id) ?? {};
    const isUndecided = (column: CountColumn) => conflicts.has(`breakdowns/${id}/${column}`);
    return {
      prefix: `breakdowns/${id}/`,
      label,
      recorded,
      counts: completeCounts(recorded, { mode: activity.mode, isUndecided }),
    };
  });
  const rest = Object.fromEntries(columns.map((column) => [column, notSplit(activity, dimension, column, conflicts)]));
  const removal = {
    isFor: (row: CountRow) => lines.has(lineOf(row)) || left.includes(lineOf(row)),
    remove: (row: CountRow) => change(removeEntry('breakdowns', lineOf(row))),
  };
  return (
    <Stack gap="sm">
      <CountGrid
        {...props}
        head={texts.shared(`dimension.${dimension}`)}
        columns={columns}
        mode={activity.mode}
        rows={rows}
        computed={{ label: texts.text('parts.notSplit'), counts: rest }}
        isCompact
        removal={isOpenEnded(dimension) && !isReadOnly ? removal : undefined}
      />
      {isOpenEnded(dimension) && !isReadOnly && (
        <AddOption {...props} dimension={dimension} taken={labels} onAdd={(option) => setAdded([...added, option])} />
      )}
    </Stack>
  );
}

/** The id of a row's line: `country:LT`. */
function lineOf({ prefix }: CountRow): string {
  return prefix.slice('breakdowns/'.length, -1);
}

/** The columns worth asking for, and every other that has something in it. */
function columnsOf({ activity, conflicts }: SectionProps, dimension: BreakdownDimension): readonly CountColumn[] {
  const asked = new Set<CountColumn>(comparedColumns(activity));
  for (const column of countColumns) {
    const isRecorded = breakdownLinesOf(activity, dimension).some(
      (line) => line[column] !== undefined || conflicts.has(`breakdowns/${line.id}/${column}`),
    );
    if (isRecorded) asked.add(column);
  }
  return countColumns.filter((column) => asked.has(column));
}

function addedLabel(
  dimension: BreakdownDimension,
  option: string,
  { dataset }: SectionProps,
  country: (code: string) => string,
): string {
  const organisation = dataset.organisations.get(option);
  return dimension === 'country' ? country(option) : (organisation?.name ?? organisation?.shortName ?? option);
}

interface AddOptionProps extends SectionProps {
  readonly dimension: 'country' | 'organisation';
  readonly taken: ReadonlyMap<string, string>;
  readonly onAdd: (option: string) => void;
}

function AddOption({ dimension, dataset, taken, onAdd }: AddOptionProps) {
  const texts = useTexts();
  const choices = useMemo(() => {
    const { countries, otherCountries = [] } = dataset.project;
    const all =
      dimension === 'organisation'
        ? organisationChoices(dataset.organisations.values(), texts)
        : countryOptions([...countries, ...otherCountries], texts).map(({ value, label }) => ({ id: value, label }));
    return all.filter(({ id }) => !taken.has(id));
  }, [dataset, dimension, taken, texts]);
  return (
    <div style={{ maxWidth: '20rem' }}>
      <RecordPicker
        label={texts.text(dimension === 'country' ? 'parts.addCountry' : 'parts.addOrganisation')}
        choices={choices}
        value={undefined}
        onChange={(id) => id !== undefined && onAdd(id)}
      />
    </div>
  );
}
