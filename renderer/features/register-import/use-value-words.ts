import { useMemo } from 'react';
import type { RegisterPlan } from '../../../shared/register/model.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { placeLabel } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import type { ValueContext } from '../../ui/value-words.ts';

/** How to call records: those of the register, and those that the list would bring. */
export function useValueWords({ newRecords }: RegisterPlan): ValueContext {
  const texts = useTexts();
  const { dataset } = useStoreSnapshot();
  return useMemo(() => {
    const coming = new Map(newRecords.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => {
      const organisation = dataset.organisations.get(id);
      const place = dataset.places.get(id);
      return organisation?.shortName ?? organisation?.name ?? (place && placeLabel(place)) ?? coming.get(id);
    };
    return { texts, project: dataset.project, nameOf };
  }, [texts, dataset, newRecords]);
}
