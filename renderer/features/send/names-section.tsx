import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PersonalDataFound } from '../../../shared/package/scan-personal-data.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { ScanResult } from '../../ui/scan-result.tsx';
import { useTexts } from '../../ui/text.tsx';
import { PartSection } from './part-section.tsx';
import { freeTextsOf } from './sendable.ts';
import { useRecordLink } from './use-record-link.ts';

/** Things named one by one at first. */
const named = 20;

interface NamesSectionProps {
  readonly activities: readonly Activity[];
  /** Those of the project: answers chosen from a list are not read. */
  readonly questions: Project['questions'];
  /** Null while it is being looked for. */
  readonly scan: readonly PersonalDataFound[] | null;
}

/** What looks like a person's in any text, and the texts of the period to read: no program finds every name. */
export function NamesSection({ activities, questions, scan }: NamesSectionProps) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const linkOf = useRecordLink();
  const texts = activities.flatMap((activity) => {
    const found = freeTextsOf(activity, questions);
    return found.length > 0 ? [{ activity, found }] : [];
  });
  const count = texts.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <PartSection title={text('send.names')}>
      <Text size="sm">{text('send.namesHelp')}</Text>
      <ScanResult scan={scan} linkOf={linkOf} />
      <Group gap="sm">
        <Text size="sm">{text('send.textsSummary', { texts: count })}</Text>
        {count > 0 && (
          <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text(isOpen ? 'send.hideTexts' : 'send.showTexts')}
          </Button>
        )}
      </Group>
      {isOpen && <TextsToRead texts={texts} />}
    </PartSection>
  );
}

interface TextsToReadProps {
  readonly texts: readonly { readonly activity: Activity; readonly found: ReturnType<typeof freeTextsOf> }[];
}

function TextsToRead({ texts }: TextsToReadProps) {
  const { text } = useTexts();
  const { shown, more } = useFirstOf(texts, named);
  const linkOf = useRecordLink();
  return (
    <Stack gap="md">
      {shown.map(({ activity, found }) => {
        const { href, label } = linkOf('activity', activity.id);
        return (
          <div key={activity.id}>
            <Anchor href={href} size="sm" fw={600}>
              {label}
            </Anchor>{' '}
            <Text span size="sm" c="dimmed">
              {text('send.textsOf', { count: found.length })}
            </Text>
            {found.map((one) => (
              <Text key={one.address} size="sm" maw="80ch" mt="xs" style={{ whiteSpace: 'pre-line' }}>
                {one.text}
              </Text>
            ))}
          </div>
        );
      })}
      {more}
    </Stack>
  );
}
