import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from './text.tsx';

interface SideDrawerProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/** Something looked at beside the page. Esc closes it; the focus goes back to where it was. */
export function SideDrawer({ title, isOpen, onClose, size = 'md', children }: SideDrawerProps) {
  const { text } = useTexts();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      position="right"
      size={size}
      closeButtonProps={{ 'aria-label': text('words.close') }}
      transitionProps={{ duration: 120 }}
    >
      {children}
    </Drawer>
  );
}
