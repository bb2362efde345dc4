import { useMemo } from 'react';
import type { Place } from '../../../shared/schema/registry.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { RegistryPage } from './registry-page.tsx';
import { placeRows } from './registry-row.ts';

/** Every place where an activity was held. */
export function PlacesPage() {
  const { text } = useTexts();
  const { dataset, conflicts } = useStoreSnapshot();
  const rows = useMemo(() => placeRows(dataset, conflicts), [dataset, conflicts]);
  return (
    <RegistryPage
      kind="place"
      words={{
        title: text('registry.places'),
        help: text('registry.placesHelp'),
        search: text('registry.searchPlace'),
        add: text('registry.newPlace'),
        empty: text('registry.emptyPlaces'),
        emptyHelp: text('registry.emptyPlacesHelp'),
      }}
      rows={rows}
      columns={[{ head: text('registry.column.municipality'), cell: ({ municipality }: Place) => municipality }]}
    />
  );
}
