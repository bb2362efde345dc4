import { Button, Group } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { FullDocument } from '../../shared/outputs/document/document.ts';
import { useHost } from '../host/host-context.tsx';
import { copyDocument } from '../ui/copy-document.ts';
import { FullDocumentView } from '../ui/document-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { LongWork } from '../ui/long-work.tsx';
import { PrintSheet } from '../ui/print-sheet.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import { useTexts } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { useDocumentFile } from './use-document-file.ts';
import type { FileOutcome } from './use-document-file.ts';

interface DocumentButtonsProps {
  /** What the file is called, without its ending. */
  readonly name: string;
  /** Called once for each file; rejects where it may not leave. */
  readonly document: () => Promise<FullDocument>;
  /** The bytes of a workbook of the same; absent: there is none. */
  readonly workbook?: () => Promise<Uint8Array>;
  /** Word is what most people want: the first button. */
  readonly onSavedWord?: () => void;
}

/** A document as Word, PDF, workbook, Markdown or on the clipboard. */
export function DocumentButtons({ name, document, workbook, onSavedWord }: DocumentButtonsProps) {
  const { text } = useTexts();
  const { host } = useHost();
  const showToast = useToasts();
  const { outcome, save, saveDocument, fail } = useDocumentFile();
  const [printed, setPrinted] = useState<FullDocument | null>(null);
  const onPrinted = useCallback(() => setPrinted(null), []);
  const isMaking = outcome.state === 'making';

  const word = async () => {
    if (await saveDocument(document, name, 'docx')) onSavedWord?.();
  };
  const print = async () => {
    await save(name, 'pdf', async () => {
      const bytes = await host.makePdf();
      if (bytes === null) window.print();
      return bytes;
    });
  };
  const copy = async () => {
    let isCopied = false;
    try {
      const made = await document();
      isCopied = await copyDocument([{ type: 'heading', level: 1, text: made.title }, ...made.blocks]);
    } catch {
      isCopied = false;
    }
    showToast({ message: text(isCopied ? 'documents.copied' : 'documents.notCopied') });
  };
  return (
    <div>
      <Group gap="sm">
        <Button disabled={isMaking} onClick={() => void word()}>
          {text('documents.word')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="print" />}
          disabled={isMaking || printed !== null}
          onClick={() => void document().then(setPrinted, () => fail())}
        >
          {text('documents.pdf')}
        </Button>
        {workbook && (
          <Button variant="default" disabled={isMaking} onClick={() => void save(name, 'xlsx', workbook)}>
            {text('documents.workbook')}
          </Button>
        )}
        <Button variant="default" disabled={isMaking} onClick={() => void saveDocument(document, name, 'md')}>
          {text('documents.markdown')}
        </Button>
        <Button variant="default" disabled={isMaking} onClick={() => void copy()}>
          {text('documents.copy')}
        </Button>
      </Group>
      {isMaking && <LongWork words={text('documents.making')} />}
      <OutcomeNotice outcome={outcome} />
      {printed && (
        <PrintSheet language={printed.locale} onDone={onPrinted} print={print}>
          <FullDocumentView document={printed} />
        </PrintSheet>
      )}
    </div>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: FileOutcome }) {
  const { text } = useTexts();
  return (
    <div role="status" style={{ marginTop: 8 }}>
      {outcome.state === 'saved' && (
        <StateMark state="complete">{text('documents.saved', { file: outcome.file })}</StateMark>
      )}
      {outcome.state === 'cancelled' && <StateMark state="neutral">{text('documents.cancelled')}</StateMark>}
      {outcome.state === 'failed' && <StateMark state="must fix">{text('documents.failed')}</StateMark>}
    </div>
  );
}
