import { Anchor, List, Text } from '@mantine/core';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { FindingsOfActivity } from '../../calculating/count-findings.ts';
import { PartSection } from './part-section.tsx';
import { useActivityLabel } from './use-activity-label.ts';

/** Activities named one by one; of more, the number is said. */
const named = 15;

/** What must be fixed and what to check in the activities of the period, with the way there. */
export function IncompleteSection({ counted }: { readonly counted: readonly FindingsOfActivity[] | null }) {
  const { text } = useTexts();
  const labelOf = useActivityLabel();
  const sum = (of: 'mustFix' | 'pleaseCheck') => (counted ?? []).reduce((total, one) => total + one[of], 0);
  const [mustFix, pleaseCheck] = [sum('mustFix'), sum('pleaseCheck')];
  return (
    <PartSection title={text('send.incomplete')}>
      {counted === null && (
        <Text size="sm" c="dimmed">
          {text('send.checking')}
        </Text>
      )}
      {counted?.length === 0 && <StateMark state="complete">{text('send.nothingIncomplete')}</StateMark>}
      {counted && counted.length > 0 && (
        <>
          <StateMark state={mustFix > 0 ? 'must fix' : 'please check'}>
            {text('send.found', { mustFix, pleaseCheck })}
          </StateMark>
          <List size="sm">
            {counted.slice(0, named).map((one) => (
              <List.Item key={one.id}>
                <Anchor href={`#/activities/${one.id}`} inherit>
                  {labelOf(one.id)}
                </Anchor>{' '}
                {text('send.findingsOf', {
                  mustFix: one.mustFix,
                  pleaseCheck: one.pleaseCheck,
                  separator: one.mustFix > 0 && one.pleaseCheck > 0 ? 'yes' : 'no',
                })}
              </List.Item>
            ))}
            {counted.length > named && (
              <List.Item>{text('send.moreActivities', { count: counted.length - named })}</List.Item>
            )}
          </List>
          <Anchor href="#/check" size="sm">
            {text('check.link')}
          </Anchor>
        </>
      )}
    </PartSection>
  );
}
