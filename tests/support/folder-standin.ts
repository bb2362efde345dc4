import type { BrowserContext } from '@playwright/test';

/**
 * What a person would choose is a folder of the private file system: it has the same interface. Its name is `Chosen`, or
 * what the page's session says under `folder`.
 */
export async function standInForFolders(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle(sessionStorage.getItem('folder') ?? 'Chosen', { create: true });
      },
    });
  });
}
