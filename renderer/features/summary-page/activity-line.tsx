import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Activity } from '../../../shared/schema/activity.ts';
import { useTexts } from '../../ui/text.tsx';

/** An activity by its reference and title, as a link to its record. */
export function ActivityLink({ activity }: { readonly activity: Pick<Activity, 'id' | 'reference' | 'title'> }) {
  const { shared } = useTexts();
  const { id, reference, title } = activity;
  return (
    <Anchor component={Link} href={`/activities/${id}`}>
      {reference !== undefined && (
        <Text span c="dimmed" mr={6}>
          {reference}
        </Text>
      )}
      {title ?? shared('figures.noTitle')}
    </Anchor>
  );
}
