import { Link, useLocation } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Page } from '../pages.ts';
import classes from './frame.module.css';

/** The pages, one under the other, across the top where the window is narrow; under them where the work is kept. */
export function NavRail({ pages }: { readonly pages: readonly Page[] }) {
  const { text } = useTexts();
  const [location] = useLocation();
  return (
    <nav className={classes.rail} aria-label={text('frame.navigation')}>
      <div>
        <ul>
          {pages.map((page, index) => {
            const isHere = location === page.path || location.startsWith(`${page.path}/`);
            return (
              <li key={page.path}>
                <Link
                  href={page.path}
                  className={classes.navLink}
                  aria-current={isHere ? 'page' : undefined}
                  aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
                >
                  <Icon name={page.icon} /> {text(page.label)}
                </Link>
              </li>
            );
          })}
        </ul>
        <p>{text('frame.onThisComputer')}</p>
      </div>
    </nav>
  );
}
