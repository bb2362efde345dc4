import { useMemo } from 'react';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';

/** What people call an activity: its title, else its reference. */
export function useActivityLabel(): (id: string) => string {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  return useMemo(() => {
    const labels = new Map(dataset.activities.map(({ id, title, reference }) => [id, title ?? reference]));
    return (id) => labels.get(id) ?? text('send.noName');
  }, [dataset, text]);
}
