import { useEffect, useEffectEvent, useRef } from 'react';
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
  const sheet = useRef<HTMLDivElement>(null);
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
    // A moment for the browser to lay the sheet out, and as long as it takes to draw its pictures.
    const timer = setTimeout(() => void picturesDrawn(sheet.current).then(() => onLaidOut()), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', printed);
    };
  }, []);
  return createPortal(
    <div ref={sheet} className="print-sheet" lang={language}>
      {children}
    </div>,
    document.body,
  );
}

/** One that cannot be drawn stands on paper as its words. */
async function picturesDrawn(sheet: HTMLElement | null): Promise<void> {
  await Promise.allSettled([...(sheet?.querySelectorAll('img') ?? [])].map((picture) => picture.decode()));
}
