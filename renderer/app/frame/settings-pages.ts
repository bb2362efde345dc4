import type { Findable } from '../../calculating/find-everything.ts';
import type { Texts } from '../../ui/text.tsx';

const parts = [
  ['you', 'settings.you', ['settings.name', 'settings.partner', 'settings.country', 'settings.role']],
  ['appearance', 'settings.appearance', ['settings.language', 'settings.theme']],
  ['backups', 'settings.backups', ['settings.backUpNow', 'settings.restore']],
  ['copy', 'settings.copy', ['settings.export', 'settings.move']],
  ['key', 'keys.title', ['keys.save', 'keys.open']],
  ['about', 'settings.about', ['settings.licences']],
] as const;

/** The parts of the settings as search finds them: by their own name and by those of what is in them. */
export function settingsPages(text: Texts['text']): readonly Findable[] {
  return parts.map(([part, title, inside]) => ({
    kind: 'pages',
    id: `settings ${part}`,
    title: text(title),
    detail: inside.map((key) => text(key)).join(', '),
    path: `/settings/${part}`,
  }));
}
