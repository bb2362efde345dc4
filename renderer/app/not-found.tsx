import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/text.tsx';

/** An address that no page has. */
export function NotFound({ address }: { readonly address: string }) {
  const { text } = useTexts();
  return (
    <>
      <PageHeader title={text('frame.notFound')} />
      <EmptyState
        title={text('frame.notFoundHelp', { address })}
        actions={
          <Anchor component={Link} href="/activities">
            {text('frame.toActivities')}
          </Anchor>
        }
      />
    </>
  );
}
