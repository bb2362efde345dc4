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
    <Drawer.Root opened={isOpen} onClose={onClose} position="right" size={size} transitionProps={{ duration: 120 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not a second banner beside the one of the window. */}
        <Drawer.Header role="presentation">
          <Drawer.Title fw={600} fz="lg" lh={1.3}>
            {title}
          </Drawer.Title>
          <Drawer.CloseButton aria-label={text('words.close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
