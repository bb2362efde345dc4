import { List, Stack, Text } from '@mantine/core';
import type { Candidate } from '../../../../shared/linkage/find-candidates.ts';
import type { Reason } from '../../../../shared/linkage/compare-activities.ts';
import type { ValueContext } from '../../../ui/value-words.ts';

/** Why the question is asked, in plain words: what agrees, and what speaks against it. */
export function Reasons({ candidate, context }: { readonly candidate: Candidate; readonly context: ValueContext }) {
  const { text } = context.texts;
  const agreeing = candidate.reasons.filter(({ points }) => points > 0);
  const against = candidate.reasons.filter(({ points }) => points <= 0);
  const { activities, seenIn } = candidate;
  const through = seenIn.filter((id) => !activities.includes(id));
  return (
    <Stack gap={4}>
      <List size="sm" spacing={4}>
        <List.Item>
          <strong>{text('sameEvent.agrees')}</strong> {wordsOf(agreeing, context)}
        </List.Item>
        {against.length > 0 && (
          <List.Item>
            <strong>{text('sameEvent.differs')}</strong> {wordsOf(against, context)}
          </List.Item>
        )}
      </List>
      {through.map((id) => (
        <Text key={id} size="sm" c="dimmed">
          {text('sameEvent.through', { label: context.nameOf(id) ?? '' })}
        </Text>
      ))}
    </Stack>
  );
}

function wordsOf(reasons: readonly Reason[], context: ValueContext): string {
  return reasons.map((reason) => reasonWords(reason, context)).join(' · ');
}

/** A reason with what it is about: the organisations, the number. */
function reasonWords({ code, organisations, number }: Reason, { texts, nameOf }: ValueContext): string {
  const words = texts.shared(`linkage.${code}`);
  const named = (organisations ?? []).flatMap((id) => nameOf(id) ?? []);
  const about = number === undefined ? named.join(', ') : texts.number(number);
  return about === '' ? words : texts.text('sameEvent.reasonAbout', { reason: words, about });
}
