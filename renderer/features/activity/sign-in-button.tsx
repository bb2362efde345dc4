import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { SectionProps } from './section.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Opens the choices for the sign-in sheet of the activity. */
export function SignInButton({ activity, dataset }: Pick<SectionProps, 'activity' | 'dataset'>) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="sign" />} onClick={() => setOpen(true)}>
        {text('signIn.open')}
      </Button>
      <SideDrawer title={text('signIn.open')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <SignInForm activity={activity} dataset={dataset} />
      </SideDrawer>
    </>
  );
}
