import { useMemo } from 'react';
import type { Organisation } from '../../../shared/schema/registry.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { RegistryPage } from './registry-page.tsx';
import { organisationRows } from './registry-row.ts';

/** Every organisation that the activities name. */
export function OrganisationsPage() {
  const { text, shared } = useTexts();
  const { dataset, conflicts } = useStoreSnapshot();
  const rows = useMemo(() => organisationRows(dataset, conflicts), [dataset, conflicts]);
  return (
    <RegistryPage
      kind="organisation"
      words={{
        title: text('registry.organisations'),
        help: text('registry.organisationsHelp'),
        search: text('registry.search'),
        add: text('registry.newOrganisation'),
        empty: text('registry.emptyOrganisations'),
        emptyHelp: text('registry.emptyOrganisationsHelp'),
      }}
      rows={rows}
      columns={[
        { head: text('registry.column.shortName'), cell: ({ shortName }: Organisation) => shortName },
        {
          head: text('registry.column.type'),
          width: '28%',
          cell: ({ type }: Organisation) => (type === undefined ? '' : shared(`organisationType.${type}`)),
        },
      ]}
    />
  );
}
