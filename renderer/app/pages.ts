import type { TextKey } from '../messages/catalogue.ts';
import type { WorkspaceSettings } from '../store/store-snapshot.ts';
import type { IconName } from '../ui/icon.tsx';

/** A page that the rail on the left leads to. */
export interface Page {
  readonly path: string;
  readonly label: Extract<TextKey, `frame.${string}`>;
  readonly icon: IconName;
  /** Shown only to those who collect reports. */
  readonly forCollectors?: true;
}

/** In the order of the work; Alt and a digit opens one by its place among those that are shown. */
export const pages: readonly Page[] = [
  { path: '/activities', label: 'frame.activities', icon: 'activities' },
  { path: '/attendance', label: 'frame.attendance', icon: 'attendance' },
  { path: '/organisations', label: 'frame.organisations', icon: 'organisations' },
  { path: '/places', label: 'frame.places', icon: 'places' },
  { path: '/project', label: 'frame.project', icon: 'project' },
  { path: '/send', label: 'frame.send', icon: 'send' },
  { path: '/combine', label: 'frame.combine', icon: 'combine', forCollectors: true },
  { path: '/summary', label: 'frame.summary', icon: 'summary' },
  { path: '/report', label: 'frame.report', icon: 'report' },
  { path: '/trash', label: 'frame.trash', icon: 'trash' },
  { path: '/settings', label: 'frame.settings', icon: 'settings' },
];

/** The pages for somebody with that role. */
export function pagesFor(role: WorkspaceSettings['role']): readonly Page[] {
  return pages.filter((page) => page.forCollectors !== true || role !== 'reports');
}
