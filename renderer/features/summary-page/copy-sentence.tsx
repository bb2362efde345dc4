import { Button, Text } from '@mantine/core';
import { copyText } from '../../ui/copy-text.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import classes from './summary-page.module.css';

/** A figure as a sentence for a report or an e-mail, and a button that copies it. */
export function CopySentence({ sentence }: { readonly sentence: string }) {
  const { text } = useTexts();
  const showToast = useToasts();
  const copy = () => {
    void copyText(sentence).then((isCopied) =>
      showToast({ message: text(isCopied ? 'summaryPage.copied' : 'summaryPage.notCopied') }),
    );
  };
  return (
    <div className={classes['sentence']}>
      <Text size="sm">{sentence}</Text>
      <Button variant="default" size="compact-sm" mt="sm" className="no-print" onClick={copy}>
        {text('summaryPage.copy')}
      </Button>
    </div>
  );
}
