import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useTexts } from './text.tsx';
import classes from './toasts.module.css';

/** How long a message stays; longer while the pointer or the focus is on it. */
const lifetime = 10_000;

export interface Toast {
  /** What happened, to which record. */
  readonly message: string;
  /** Takes it back; shows an Undo button. */
  readonly undo?: () => void;
}

interface ShownToast extends Toast {
  readonly id: number;
}

const ToastsContext = createContext<((toast: Toast | null) => void) | null>(null);

/** Shows what was just done, with Undo, in the corner; a newer message takes the place of an older one. */
export function ToastsProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<ShownToast | null>(null);
  const count = useRef(0);
  const show = useCallback((next: Toast | null) => {
    count.current += 1;
    setToast(next && { ...next, id: count.current });
  }, []);
  const hide = useCallback(() => setToast(null), []);
  const corner = useMemo(
    () => (toast ? <ToastCard key={toast.id} toast={toast} onHide={hide} /> : null),
    [toast, hide],
  );
  return (
    <ToastsContext value={show}>
      {children}
      <div className={classes.corner} role="status" aria-live="polite">
        {corner}
      </div>
    </ToastsContext>
  );
}

/** `showToast({ message: 'Seminar is in the trash.', undo })`; `showToast(null)` takes away what is shown. */
export function useToasts(): (toast: Toast | null) => void {
  const show = useContext(ToastsContext);
  if (!show) throw new Error('there is no ToastsProvider above');
  return show;
}

function ToastCard({ toast, onHide }: { readonly toast: ShownToast; readonly onHide: () => void }) {
  const { text } = useTexts();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onHide, lifetime);
    return () => clearTimeout(timer);
  }, [isHeld, onHide]);
  const { undo } = toast;
  return (
    <Paper
      withBorder
      shadow="md"
      p="sm"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Group gap="md" wrap="nowrap">
        <Text size="sm">{toast.message}</Text>
        {undo && (
          <Button
            size="compact-sm"
            variant="light"
            flex="none"
            leftSection={<Icon name="undo" size={14} />}
            onClick={() => {
              onHide();
              undo();
            }}
          >
            {text('words.undo')}
          </Button>
        )}
        <CloseButton size="sm" aria-label={text('words.close')} onClick={onHide} />
      </Group>
    </Paper>
  );
}
