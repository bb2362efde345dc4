import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import classes from './bar.module.css';

interface BarProps {
  readonly tone: 'practice' | 'check' | 'bad' | 'info';
  readonly children: ReactNode;
  /** Buttons: what to do about it. */
  readonly actions?: ReactNode;
}

const icons: Readonly<Record<BarProps['tone'], IconName>> = {
  practice: 'practice',
  check: 'pleaseCheck',
  bad: 'mustFix',
  info: 'info',
};

/** A sentence across the window that stays until what it says is no longer so. */
export function Bar({ tone, children, actions }: BarProps) {
  return (
    <div className={classes.bar} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <span className={classes.words}>
        <span className={classes.icon}>
          <Icon name={icons[tone]} />
        </span>
        <span>{children}</span>
      </span>
      {actions}
    </div>
  );
}
