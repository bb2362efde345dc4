import { Anchor, Stack } from '@mantine/core';
import { useOwnKey } from '../../store/use-own-key.ts';
import { shortKey } from '../../ui/short-key.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';

/** As long as the coordinator's key is on this computer only: what that means, and the way to its file. */
export function KeyReminder() {
  const { text } = useTexts();
  const { own } = useOwnKey();
  if (!own || own.isSaved) return null;
  return (
    <Stack gap="xs">
      <StateMark state="please check">{text('keys.notSaved', { key: shortKey(own.recipient) })}</StateMark>
      <Anchor href="#/settings/key" size="sm">
        {text('keys.toKey')}
      </Anchor>
    </Stack>
  );
}
