import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef, MouseEvent } from 'react';

interface SteadyButtonProps extends ButtonProps, Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** Off for now, by what the button itself began or led to. */
  readonly isOff: boolean;
}

/**
 * A button that stays where the keyboard is while it is off: one that is `disabled` loses the focus, and the keyboard
 * begins again at the top of the page.
 */
export function SteadyButton({ isOff, onClick, ...rest }: SteadyButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (isOff) event.preventDefault();
    else onClick?.(event);
  };
  return <Button {...rest} {...(isOff && { 'aria-disabled': true, 'data-disabled': true })} onClick={click} />;
}
