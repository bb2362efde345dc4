import { Group, Stack } from '@mantine/core';
import type { Activity } from '../../../shared/schema/activity.ts';
import { metQualifiers } from '../../../shared/codes/activity-codes.ts';
import { ChoiceField, CodeField } from '../../ui/fields/code-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './count.module.css';
import { CountField } from './count-field.tsx';
import { changeOf } from './entry-changes.ts';
import { issuesAt } from './issues-at.ts';
import type { SectionProps } from './section.ts';
import { WholeNumberField } from './whole-number-field.tsx';

/** Who could come, how many of them were staff, how many were expected. */
export function Audience(props: SectionProps) {
  const { activity, issues, conflicts, isReadOnly, change } = props;
  const { text } = useTexts();
  const planned = activity.plannedParticipants;
  const plan = (min: number | undefined, max: number | undefined) =>
    change(changeOf('plannedParticipants', plannedOf(min, max)));
  return (
    <Group gap="xl" align="flex-start" className={classes.beside ?? ''}>
      <CountField
        label={text('parts.staff')}
        help={text('parts.staffHelp')}
        address="staff"
        recorded={activity.staff}
        conflict={conflicts.get('staff')}
        issues={issuesAt(issues, 'staff')}
        isReadOnly={isReadOnly}
        onChange={(count) => change(changeOf('staff', count))}
      />
      <Group gap="md" align="flex-start" role="group" aria-label={text('parts.planned')}>
        <WholeNumberField
          label={text('parts.plannedMin')}
          address="plannedParticipants"
          value={planned?.min}
          isReadOnly={isReadOnly}
          onChange={(min) => plan(min, planned?.max)}
        />
        <WholeNumberField
          label={text('parts.plannedMax')}
          address="plannedParticipants/max"
          value={planned?.max}
          isReadOnly={isReadOnly}
          onChange={(max) => plan(planned?.min, max)}
        />
      </Group>
      <ChoiceField
        label={text('parts.audience')}
        options={(['open', 'closed'] as const).map((value) => ({ value, label: text(`parts.audience.${value}`) }))}
        value={activity.audience}
        isReadOnly={isReadOnly}
        onChange={(audience) => change(changeOf('audience', audience))}
      />
    </Group>
  );
}

/** A range has a lower end; where only one number is typed, it is both. */
function plannedOf(min: number | undefined, max: number | undefined): Activity['plannedParticipants'] {
  if (min === undefined) return max === undefined ? undefined : { min: max, max };
  return max === undefined ? { min } : { min, max };
}

/** How many spoke, and from how many countries. */
export function Speakers({ activity, issues, conflicts, isReadOnly, change }: SectionProps) {
  const { text } = useTexts();
  return (
    <Group gap="xl" align="flex-start">
      {(['speakers', 'speakerCountries'] as const).map((field) => (
        <CountField
          key={field}
          label={text(`parts.${field}`)}
          address={field}
          recorded={activity[field]}
          conflict={conflicts.get(field)}
          issues={issuesAt(issues, field)}
          isReadOnly={isReadOnly}
          asksBasis={field === 'speakers'}
          onChange={(count) => change(changeOf(field, count))}
        />
      ))}
    </Group>
  );
}

/** How many organisations were met on a visit: exactly, about, at least, more than so many. */
export function OrganisationsMet({ activity, issues, isReadOnly, change }: SectionProps) {
  const { text, shared } = useTexts();
  const met = activity.organisationsMet;
  return (
    <Stack gap="xs">
      <Group gap="md" align="flex-start" role="group" aria-label={text('parts.organisationsMet')}>
        <CodeField
          label={text('parts.metQualifier')}
          options={metQualifiers.map((value) => ({ value, label: shared(`met.${value}`) }))}
          value={met?.qualifier ?? 'exactly'}
          isReadOnly={isReadOnly || met === undefined}
          onChange={(qualifier) =>
            met && change(changeOf('organisationsMet', { ...met, qualifier: qualifier ?? 'exactly' }))
          }
        />
        <WholeNumberField
          label={text('parts.organisationsMet')}
          address="organisationsMet"
          value={met?.number}
          issues={issuesAt(issues, 'organisationsMet')}
          isReadOnly={isReadOnly}
          onChange={(number) =>
            change(
              changeOf(
                'organisationsMet',
                number === undefined ? undefined : { number, qualifier: met?.qualifier ?? 'exactly' },
              ),
            )
          }
        />
      </Group>
    </Stack>
  );
}
