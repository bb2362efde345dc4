import { useEffect } from 'react';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * A file that is dropped where nothing takes it would be opened by the browser in the place of the application. It is
 * kept from that, and somebody is told. What is dragged within a text stays the browser's business.
 *
 * @returns ends listening
 */
export function listenForDropsElsewhere(window: Listening, told: () => void): () => void {
  const keep = (event: Event) => {
    const { dataTransfer } = event as DragEvent;
    // Places that take files have said so by now.
    if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') told();
  };
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
  return () => {
    window.removeEventListener('dragover', keep);
    window.removeEventListener('drop', keep);
  };
}

/** Says on which pages files are taken in. */
export function useDropsElsewhere(): void {
  const { text } = useTexts();
  const showToast = useToasts();
  useEffect(
    () =>
      listenForDropsElsewhere(window, () =>
        showToast({
          message: text('frame.dropElsewhere', {
            attendance: text('frame.attendance'),
            combine: text('frame.combine'),
          }),
        }),
      ),
    [text, showToast],
  );
}
