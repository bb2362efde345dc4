/**
 * Opens an address in a window that knows nothing of this one.
 * @returns false when it is neither https nor mailto
 */
export function openOutside(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return false;
  window.open(url, '_blank', 'noopener,noreferrer');
  return true;
}

/** While something is not saved, the browser asks before the page is left. */
export function setLeaveQuestion(isUnsaved: boolean): void {
  if (isUnsaved) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
