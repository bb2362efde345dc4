import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import classes from './first-start.module.css';

interface ChoiceButtonProps {
  readonly title: string;
  readonly help?: ReactNode;
  readonly icon?: IconName;
  /** It was chosen before the person came back. */
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  readonly lang?: string;
  readonly onClick: () => void;
}

/** One of a few large answers; clicking it goes on. */
export function ChoiceButton({ title, help, icon, isChosen, isDisabled = false, lang, onClick }: ChoiceButtonProps) {
  return (
    <UnstyledButton
      className={classes.choice}
      onClick={onClick}
      disabled={isDisabled}
      lang={lang}
      {...(isChosen !== undefined && { 'aria-pressed': isChosen })}
    >
      {icon !== undefined && <Icon name={icon} size={20} />}
      <span>
        <span className={classes.choiceTitle}>{title}</span>
        {help !== undefined && <span className={classes.choiceHelp}>{help}</span>}
      </span>
      {isChosen === true && <Icon name="check" size={20} />}
    </UnstyledButton>
  );
}
