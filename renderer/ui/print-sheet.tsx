import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './print-sheet.css';

interface PrintSheetProps {
  readonly language: string;
  /** Called when the sheet is no longer needed. */
  readonly onDone: () => void;
  /** What to do once the sheet is laid out. Absent: the printing window opens. */
  readonly print?: () => Promise<void>;
  readonly children: ReactNode;
}

/** What is inside is printed at once, and nothing else of the page; on the screen it is not seen. */
export function PrintSheet({ language, onDone, print, children }: PrintSheetProps) {
  // Whoever shows the sheet may be drawn again while it is printed: that must not print it twice.
  const onLaidOut = useEffectEvent(() => {
    if (print) void print().finally(onDone);
    else window.print();
  });
  const onPrinted = useEffectEvent(() => {
    if (!print) onDone();
  });
  useEffect(() => {
    const printed = () => onPrinted();
    window.addEventListener('afterprint', printed, { once: true });
    // A moment for the browser to lay the sheet out.
    const timer = setTimeout(() => onLaidOut(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', printed);
    };
  }, []);
  return createPortal(
    <div className="print-sheet" lang={language}>
      {children}
    </div>,
    document.body,
  );
}
