import type { ReactNode } from 'react';
import { StateMark } from '../../../ui/state-mark.tsx';
import type { MarkState } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import classes from './missing.module.css';

interface MissingCellProps {
  readonly mark: MarkState;
  readonly word: string;
  /** Below the word. */
  readonly children?: ReactNode;
  /** What is asked for, in words for who does not see the table; absent: there is nothing to ask. */
  readonly asks?: string | undefined;
  readonly onAsk: () => void;
}

/** What became of something that was expected, by icon and word, and the way to ask for it. */
export function MissingCell({ mark, word, children, asks, onAsk }: MissingCellProps) {
  const { text } = useTexts();
  return (
    <div className={classes['cell']}>
      <StateMark state={mark}>{word}</StateMark>
      {children}
      {asks !== undefined && (
        <button type="button" className={classes['ask']} aria-label={asks} aria-haspopup="dialog" onClick={onAsk}>
          {text('whatIsMissing.ask')}
        </button>
      )}
    </div>
  );
}
