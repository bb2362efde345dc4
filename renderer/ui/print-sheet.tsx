import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './print-sheet.css';

interface PrintSheetProps {
  readonly language: string;
  /** Called when the printing window is closed. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** What is inside is printed at once, and nothing else of the page; on the screen it is not seen. */
export function PrintSheet({ language, onDone, children }: PrintSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    // A moment for the browser to lay the sheet out.
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <div className="print-sheet" lang={language}>
      {children}
    </div>,
    document.body,
  );
}
