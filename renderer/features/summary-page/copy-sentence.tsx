import { Button, Text } from '@mantine/core';
import type { Publication } from '../../../shared/suppression/publication.ts';
import { usePublished } from '../../documents/use-published.ts';
import { copyText } from '../../ui/copy-text.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import classes from './summary-page.module.css';

interface CopySentenceProps {
  readonly sentence: string;
  /** What its readers will have seen of people from a country; absent: nothing. */
  readonly publication?: Publication | undefined;
}

/** A figure as a sentence for a report or an e-mail, and a button that copies it. */
export function CopySentence({ sentence, publication }: CopySentenceProps) {
  const { text } = useTexts();
  const showToast = useToasts();
  const { remember } = usePublished();
  const copy = async () => {
    try {
      // What is not remembered could be worked out from the next issue.
      await remember(publication);
      return await copyText(sentence);
    } catch {
      return false;
    }
  };
  const onCopy = async () => {
    const isCopied = await copy();
    showToast({ message: text(isCopied ? 'summaryPage.copied' : 'summaryPage.notCopied') });
  };
  return (
    <div className={classes['sentence']}>
      <Text size="sm">{sentence}</Text>
      <Button variant="default" size="compact-sm" mt="sm" className="no-print" onClick={() => void onCopy()}>
        {text('summaryPage.copy')}
      </Button>
    </div>
  );
}
