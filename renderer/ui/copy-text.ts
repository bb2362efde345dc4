/** Puts a text on the clipboard. False where the browser refuses, for instance because too long has passed since the click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
