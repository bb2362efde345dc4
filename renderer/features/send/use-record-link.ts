import { useMemo } from 'react';
import type { RecordKind } from '../../../shared/schema/record.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import type { RecordLink } from '../../ui/scan-result.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useActivityLabel } from './use-activity-label.ts';

/** The way to a record: to the activity itself, for others to the list in which they stand. */
export function useRecordLink(): (kind: RecordKind, id: string) => Required<RecordLink> {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  const labelOf = useActivityLabel();
  return useMemo(() => {
    const mapped = new Map(dataset.mappedOrganisations.map((record) => [record.id, record]));
    return (kind, id) => {
      if (kind === 'activity') return { href: `#/activities/${id}`, label: labelOf(id) };
      const organisation = dataset.organisations.get(id);
      const place = dataset.places.get(id);
      const found = mapped.get(id);
      const label =
        organisation?.name ?? place?.name ?? place?.municipality ?? found?.name ?? text('send.noNameRecord');
      if (kind === 'place') return { href: '#/places', label };
      if (found?.activity !== undefined) return { href: `#/activities/${found.activity}`, label };
      return { href: kind === 'organisation' ? '#/organisations' : '#/activities', label };
    };
  }, [dataset, labelOf, text]);
}
