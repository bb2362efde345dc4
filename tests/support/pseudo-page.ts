import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { root } from '../../main/build-if-stale.mjs';
import { englishTexts } from '../../renderer/messages/catalogue.ts';
import { textsOf } from '../../renderer/ui/text.tsx';
import type { Texts } from '../../renderer/ui/text.tsx';
import { english } from '../../shared/messages/catalogue.ts';
import { formatMessage } from '../../shared/messages/format-message.ts';
import { pseudoCatalogue, pseudoMessage } from './pseudo-language.ts';

/** Every catalogue of English as the made-up language says it. */
const inPseudoLanguage: Plugin = {
  name: 'pseudo-language',
  enforce: 'pre',
  load: async (id) => {
    if (!/\/(?:renderer|shared)\/messages\/en\/[^/]+\.ts$/u.test(id)) return null;
    const catalogues: Record<string, Record<string, string>> = await import(pathToFileURL(id).href);
    return Object.entries(catalogues)
      .map(([name, catalogue]) => `export const ${name} = ${JSON.stringify(pseudoCatalogue(catalogue))};`)
      .join('\n');
  },
};

/** Builds the page with the made-up language in the place of English. @returns its folder */
export async function buildPseudoPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'forin-pseudo-'));
  await build({
    configFile: join(root, 'renderer', 'vite.config.ts'),
    logLevel: 'error',
    plugins: [inPseudoLanguage],
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}

/** What that page says. */
export const pseudoTexts: Texts = {
  ...textsOf('en'),
  text: (key, params = {}) => formatMessage(pseudoMessage(englishTexts[key]), params, 'en'),
  shared: (code, params = {}) => formatMessage(pseudoMessage(english[code]), params, 'en'),
};
