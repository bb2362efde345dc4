import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { HostBridge, MenuCommand } from '../../../shared/host.ts';
import { useHasReview } from '../../features/attendance/desk-context.tsx';
import { useHost } from '../../host/host-context.tsx';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import type { FrameCommand } from './shortcuts.ts';

/** Answers the menu of the shell, opens files that were double-clicked, and tells the shell what is not saved. */
export function useHostEvents(run: (command: FrameCommand) => void): void {
  const { host } = useHost();
  const store = useStore();
  const { saving } = useStoreSnapshot();
  const [, navigate] = useLocation();
  const hasReview = useHasReview();
  useEffect(() => {
    // With every turn of saving: the store says by itself that it has saved, and knows nothing of the review.
    void host.setUnsaved(saving.state !== 'saved' || hasReview);
  }, [host, saving, hasReview]);
  useEffect(() => {
    if (!isBridge(host)) return undefined;
    const commands: Readonly<Record<MenuCommand, () => void>> = {
      new: () => startNew(navigate),
      open: () => navigate('/combine'),
      save: () => void store.flush().catch(() => undefined),
      find: () => run({ command: 'search' }),
      undo: () => pressUndo(),
      print: () => window.print(),
      settings: () => navigate('/settings'),
      help: () => run({ command: 'keys' }),
    };
    const stops = [
      host.on('menuCommand', (command) => commands[command]()),
      host.on('pendingFiles', () => navigate('/combine')),
    ];
    return () => stops.forEach((stop) => stop());
  }, [host, store, navigate, run]);
}

/** A form that is filled in already stays behind, saved: the list comes between, and then an empty one. */
function startNew(navigate: (to: string) => void): void {
  navigate('/activities');
  setTimeout(() => navigate('/activities/new'));
}

/** The menu's Undo does what Ctrl+Z does where the focus is. */
function pressUndo(): void {
  const press = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  });
  (document.activeElement ?? document.body).dispatchEvent(press);
}

function isBridge(host: unknown): host is HostBridge {
  return typeof host === 'object' && host !== null && 'on' in host;
}
