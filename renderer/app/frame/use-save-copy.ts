import { useCallback } from 'react';
import { saveCopy } from '../../features/settings/save-copy.ts';
import { useHost } from '../../host/host-context.tsx';
import { useStore } from '../../store/store-context.tsx';
import { savedPlace } from '../../ui/saved-place.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';

/** Saves everything as one file and says where it is, or that it did not work. */
export function useSaveCopy(): () => void {
  const store = useStore();
  const { host } = useHost();
  const { text } = useTexts();
  const showToast = useToasts();
  return useCallback(() => {
    saveCopy(store, host).then(
      (place) =>
        place !== null && showToast({ message: text('frame.copySaved', { place: savedPlace({ text }, place) }) }),
      () => showToast({ message: text('frame.copyFailed') }),
    );
  }, [store, host, text, showToast]);
}
