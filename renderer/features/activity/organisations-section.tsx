import { Grid, Stack } from '@mantine/core';
import { organisationRoles } from '../../../shared/codes/organisation-codes.ts';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityField } from './activity-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { EntryList } from './entry-list.tsx';
import { useFields } from './fields-context.tsx';
import { MappedOrganisations } from './mapped-organisations.tsx';
import { OrganisationField } from './organisation-field.tsx';

/** Who did what, and what a mapping found. */
export function OrganisationsSection() {
  const { activity, dataset } = useFields();
  const { text } = useTexts();
  const hasMapped = dataset.mappedOrganisations.some((one) => one.activity === activity.id);
  return (
    <Stack gap="xl">
      <FieldGroup title="activity.organisations.title">
        <EntryList
          list="organisations"
          addLabel={text('activity.organisations.add')}
          removeLabel={(number) => text('activity.organisations.remove', { number })}
          emptyText={text('activity.organisations.empty')}
        >
          {(entry) => <RoleFields entry={entry} />}
        </EntryList>
      </FieldGroup>
      {(activity.type === 'mapping' || hasMapped) && <MappedOrganisations />}
    </Stack>
  );
}

function RoleFields({ entry }: { readonly entry: string }) {
  const { values } = useFields();
  const { shared } = useTexts();
  const at = (field: string) => `organisations/${entry}/${field}`;
  return (
    <>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <OrganisationField address={at('organisation')} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <ActivityField<string> address={at('role')}>
            {(field) => (
              <CodeField
                {...field}
                options={organisationRoles.map((value) => ({ value, label: shared(`role.${value}`) }))}
              />
            )}
          </ActivityField>
        </Grid.Col>
      </Grid>
      {(values.get(at('role')) === 'funder' || values.has(at('programme'))) && (
        <ActivityField<string> address={at('programme')}>{(field) => <LineField {...field} />}</ActivityField>
      )}
    </>
  );
}
