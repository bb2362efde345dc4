import { Anchor, List, Text } from '@mantine/core';
import type { PersonalDataFound } from '../../shared/package/scan-personal-data.ts';
import type { RecordKind } from '../../shared/schema/record.ts';
import { useFirstOf } from './show-more.tsx';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

/** Things named one by one at first. */
const named = 20;

/** Where a record is opened, and what it is called; without an address it is only named. */
export interface RecordLink {
  readonly href?: string;
  readonly label: string;
}

interface ScanResultProps {
  /** Null while it is being looked for. */
  readonly scan: readonly PersonalDataFound[] | null;
  readonly linkOf: (kind: RecordKind, id: string) => RecordLink;
}

/** What in the texts of a file that goes out looks like a person's. */
export function ScanResult({ scan, linkOf }: ScanResultProps) {
  const { text } = useTexts();
  const { shown, more } = useFirstOf(scan ?? [], named);
  if (scan === null) {
    return (
      <Text size="sm" c="dimmed">
        {text('send.checking')}
      </Text>
    );
  }
  return (
    <>
      <StateMark state={scan.length > 0 ? 'please check' : 'complete'}>
        {text('send.scanFound', { count: scan.length })}
      </StateMark>
      {scan.length > 0 && (
        <List size="sm">
          {shown.map(({ kind, record, address, what, found }) => {
            const { href, label } = linkOf(kind, record);
            const where = text('send.scan.in', { label });
            return (
              <List.Item key={`${record} ${address} ${found}`}>
                {text('send.scan.item', { what: text(`send.scan.${what}`), found })}{' '}
                {href === undefined ? (
                  where
                ) : (
                  <Anchor href={href} inherit>
                    {where}
                  </Anchor>
                )}
              </List.Item>
            );
          })}
        </List>
      )}
      {more}
    </>
  );
}
