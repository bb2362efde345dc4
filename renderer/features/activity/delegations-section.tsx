import { Button, CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { delegationSentence } from '../../../shared/outputs/activity-report/activity-report.ts';
import { delegationRowsOf, partCountriesOf } from '../../../shared/outputs/delegation/delegation-rows.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { OrganisationsMet } from './audience.tsx';
import { CountryPartFields } from './country-part-fields.tsx';
import { DelegationComposer } from './delegation-composer.tsx';
import type { CreateOrganisation } from './delegation-composer.tsx';
import { DelegationTable } from './delegation-table.tsx';
import { addEntry, nextPosition, removeEntry } from './entry-changes.ts';
import { Part } from './participants-section.tsx';
import { useFields } from './fields-context.tsx';
import type { SectionProps } from './section.ts';
import { unreadEntries } from './unread-numbers.ts';

interface DelegationsSectionProps extends SectionProps {
  readonly createOrganisation: CreateOrganisation;
}

/** Who came from where: a delegation for each country of a regional activity, or one for all. */
export function DelegationsSection(props: DelegationsSectionProps) {
  const { activity, dataset, isReadOnly } = props;
  const texts = useTexts();
  const { text, country, compare } = texts;
  const [added, setAdded] = useState<readonly string[]>([]);
  const recorded = partCountriesOf(activity);
  const own = props.ownCountry === undefined ? [] : [props.ownCountry];
  const left = unreadEntries(useFields().unread, 'countryParts');
  const countries = [...new Set([...recorded, ...own, ...left, ...added])].toSorted((a, b) =>
    compare(country(a), country(b)),
  );
  const hasLoose = delegationRowsOf(activity, undefined).length > 0;
  const choices = useMemo(() => {
    const { countries: delivering, otherCountries = [] } = dataset.project;
    const all = countryOptions([...delivering, ...otherCountries], texts);
    return all.map(({ value, label }) => ({ id: value, label }));
  }, [dataset.project, texts]);
  return (
    <Stack gap="xl">
      {(hasLoose || countries.length === 0) && (
        <Part title={text('parts.delegationTitle')}>
          <DelegationOf {...props} part={undefined} />
        </Part>
      )}
      {countries.map((code) => (
        <Paper key={code} withBorder p="md" component="section" aria-label={country(code)}>
          <Group justify="space-between" mb="sm">
            <Title order={3}>{text('parts.delegationOf', { country: country(code) })}</Title>
            {!isReadOnly && !(activity.scope ?? []).includes(code) && (
              <CloseButton
                aria-label={text('words.removeNamed', { name: text('parts.delegationOf', { country: country(code) }) })}
                onClick={() => {
                  setAdded(added.filter((one) => one !== code));
                  props.change(removalOf(props, code));
                }}
              />
            )}
          </Group>
          <Stack gap="md">
            <CountryPartFields {...forPart(props, code)} country={code} />
            <DelegationOf {...forPart(props, code)} part={code} />
          </Stack>
        </Paper>
      ))}
      {!isReadOnly && (
        <div style={{ maxWidth: '20rem' }}>
          <RecordPicker
            label={text('parts.addPart')}
            help={text('parts.addPartHelp')}
            choices={choices.filter(({ id }) => !countries.includes(id))}
            value={undefined}
            onChange={(code) => code !== undefined && setAdded([...added, code])}
          />
        </div>
      )}
      <Part title={text('parts.organisationsMetTitle')}>
        <OrganisationsMet {...props} />
      </Part>
    </Stack>
  );
}

/** Who fills in one country's part of an activity that another partner reports may write in that part. */
function forPart(props: DelegationsSectionProps, code: string): DelegationsSectionProps {
  return { ...props, isReadOnly: props.isReadOnly && props.ownCountry !== code };
}

/** Everything of one country's part: the part itself and the rows of its delegation. */
function removalOf({ activity }: SectionProps, code: string): Map<string, unknown> {
  const rows = delegationRowsOf(activity, code).flatMap(({ id }) => [...removeEntry('delegations', id)]);
  return new Map([...rows, ...removeEntry('countryParts', code)]);
}

function DelegationOf({ part, ...props }: DelegationsSectionProps & { readonly part: string | undefined }) {
  const { activity, dataset, isReadOnly, change, newId } = props;
  const texts = useTexts();
  const { text } = texts;
  const rows = delegationRowsOf(activity, part);
  const addRow = () => change(addEntry('delegations', newId(), { position: nextPosition(activity.delegations), part }));
  return (
    <Stack gap="sm">
      {rows.length > 0 && (
        <>
          <Text size="sm">
            {texts.shared('activityReport.delegationSentence', {
              organisations: delegationSentence(rows, dataset, texts),
            })}
          </Text>
          <DelegationTable {...props} rows={rows} />
        </>
      )}
      {!isReadOnly && (
        <>
          <DelegationComposer {...props} part={part} rows={rows} />
          <Button
            variant="light"
            size="compact-sm"
            w="fit-content"
            leftSection={<Icon name="add" size={14} />}
            onClick={addRow}
          >
            {text('parts.addRow')}
          </Button>
        </>
      )}
    </Stack>
  );
}
