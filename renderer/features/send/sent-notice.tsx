import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { packageEnding } from '../../../shared/package/file-name.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { useTexts } from '../../ui/text.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { isSaved } from './make-report.ts';
import type { MadeWorkbook } from './make-report.ts';
import type { Outcome, Sendable } from './use-making.ts';

/** Where the file is and the e-mail that it goes with; or why there is none. */
export function SentNotice({ outcome }: { readonly outcome: Outcome | null }) {
  const { text } = useTexts();
  return (
    <div role="status">
      {outcome?.state === 'cancelled' && <StateMark state="neutral">{text('send.cancelled')}</StateMark>}
      {outcome?.state === 'failed' && <StateMark state="must fix">{text('send.failed')}</StateMark>}
      {outcome?.state === 'not saved yet' && <StateMark state="must fix">{text('send.notSavedYet')}</StateMark>}
      {outcome?.state === 'saved' && <Saved {...outcome} />}
    </div>
  );
}

function Saved({ sendable, isCopied }: { readonly sendable: Sendable; readonly isCopied: boolean }) {
  const { text } = useTexts();
  const { host } = useHost();
  const [isCopiedNow, setCopiedNow] = useState(isCopied);
  const notice = useFocusWhenLost<HTMLDivElement>();
  const { made, subject, body } = sendable;
  const { file, place, workbook } = made;
  // The browser edition is told only what the file was called, and not always that.
  const isPlace = place !== '' && !place.endsWith(packageEnding);
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <Stack gap="sm" ref={notice} tabIndex={-1}>
      <StateMark state="complete">
        <span style={{ overflowWrap: 'anywhere' }}>
          {isPlace
            ? text('send.saved', { place, file })
            : text('send.savedNowhere', { file: place === '' ? file : place })}
        </span>{' '}
        {text(isCopiedNow ? 'send.emailCopied' : 'send.emailNotCopied')} {text('send.twice')}
      </StateMark>
      <WorkbookNotice workbook={workbook} />
      <Textarea label={text('send.email')} value={body} readOnly autosize maxRows={14} />
      <Group gap="sm">
        <Button variant="default" onClick={() => void copyText(body).then(setCopiedNow)}>
          {text('send.copyEmail')}
        </Button>
        <Button variant="default" onClick={() => void host.openExternal(address)}>
          {text('send.openEmail')}
        </Button>
        <Text size="sm" c="dimmed">
          {text('send.openEmailHelp')}
        </Text>
      </Group>
    </Stack>
  );
}

/** What became of the workbook; one that is built and not saved yet is saved by another click. */
function WorkbookNotice({ workbook }: { readonly workbook: MadeWorkbook }) {
  const { text } = useTexts();
  const { host } = useHost();
  const [isSavedNow, setSavedNow] = useState(false);
  if (workbook.state === 'not asked for') return null;
  if (workbook.state === 'failed') return <StateMark state="please check">{text('send.workbookFailed')}</StateMark>;
  if (workbook.state !== 'waiting' || isSavedNow) {
    return <StateMark state="complete">{text('send.workbookSaved')}</StateMark>;
  }
  const { request } = workbook;
  return (
    <Group gap="sm">
      <StateMark state="please check">{text('send.workbookWaiting', { file: request.suggestedName })}</StateMark>
      <Button size="compact-sm" onClick={() => void isSaved(host, request).then(setSavedNow)}>
        {text('send.saveWorkbook')}
      </Button>
    </Group>
  );
}
