import { Text } from '@mantine/core';
import type { Activity } from '../../../shared/schema/activity.ts';
import { useTexts } from '../../ui/text.tsx';
import type { Way } from './import-total.ts';

/** Numbers that stay beside those of the files, said before writing: not everybody was in these files. */
export function KeptNumbers({ kept }: { readonly kept: Pick<Activity, Way> }) {
  const { text, number } = useTexts();
  const numbers = (['inPerson', 'online'] as const).flatMap((way) => {
    const count = kept[way];
    return count?.state === 'number' ? `${text(`words.${way}`)} ${number(count.value)}` : [];
  });
  if (numbers.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {text('attendance.kept', { numbers: numbers.join(', ') })}
    </Text>
  );
}
