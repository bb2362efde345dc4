import { Checkbox, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SentenceCode } from '../../../../shared/messages/catalogue.ts';
import { fingerprintOf } from '../../../../shared/package/signature.ts';
import type { SenderVerdict } from '../../../../shared/package/senders.ts';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useNames } from '../use-names.ts';
import { trustIn } from './doubts.ts';
import type { FilePreview } from './incoming.ts';

/** What is said quietly; a doubt is said aloud, and no signature by "Not signed". */
const verdictWords: Readonly<Partial<Record<SenderVerdict, SentenceCode>>> = {
  known: 'sender.known',
  first: 'sender.first',
};

interface SenderNoteProps {
  readonly file: FilePreview;
  readonly isAsked: boolean;
  readonly setAsked: (isAsked: boolean) => void;
}

/** Only what is doubtful about the sender of a file; everything else is under "Details". */
export function SenderNote({ file, isAsked, setAsked }: SenderNoteProps) {
  const texts = useTexts();
  const { text, issue } = texts;
  const { settings } = useStoreSnapshot();
  const { nameOf } = useNames();
  const { manifest, origin, openedBy } = file;
  const fingerprint = useFingerprint(origin?.key);
  const sender =
    (manifest?.partner && nameOf(manifest.partner)) ?? manifest?.author ?? texts.shared('sender.collector');
  const trust = trustIn(file, settings, sender);
  if (!trust) return null;
  const { verdict, doubts, toAsk } = trust;
  const words = verdictWords[verdict];
  return (
    <Stack gap={6} mt={4}>
      {doubts.map((doubt) => (
        <StateMark key={doubt.code} state="please check">
          {issue(doubt)}
        </StateMark>
      ))}
      {toAsk !== null && (
        <Checkbox
          label={toAsk === 'sender' ? text('keys.askedSender', { sender }) : text('keys.askedCoordinator')}
          checked={isAsked}
          onChange={(event) => setAsked(event.currentTarget.checked)}
        />
      )}
      <Fold title={text('keys.details')}>
        <Text size="sm">{text('keys.openedBy', { by: openedBy ?? 'none' })}</Text>
        <Text size="sm">
          {fingerprint === null ? text('keys.notSigned') : text('keys.signedWith', { fingerprint })}{' '}
          {words !== undefined && texts.shared(words, { sender })}
        </Text>
      </Fold>
    </Stack>
  );
}

/** The key of a signature in short; null without one, and until it has been worked out. */
function useFingerprint(key: string | undefined): string | null {
  const [known, setKnown] = useState<{ readonly key: string; readonly words: string } | null>(null);
  useEffect(() => {
    if (key === undefined) return undefined;
    let isWanted = true;
    const work = async () => {
      const words = await fingerprintOf(key, browserPlatform);
      if (isWanted) setKnown({ key, words });
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [key]);
  return known?.key === key ? (known?.words ?? null) : null;
}
