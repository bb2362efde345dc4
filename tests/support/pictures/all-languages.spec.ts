import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../shared/messages/format-message.ts';
import { textsOf } from '../../../renderer/ui/text.tsx';
import { test } from '../app-test.ts';
import { settle } from '../screens/screen.ts';
import { walks } from '../screens/walks.ts';

const folder = process.env['FORIN_PICTURES'] ?? '';

/** 640 × 430 points are what is left of 1280 × 860 at 200 %. */
const sizes = [
  { width: 1280, height: 860 },
  { width: 1024, height: 768 },
  { width: 640, height: 430 },
];

for (const locale of locales)
  for (const walk of walks)
    test(`${locale}: ${walk.name}`, async ({ launch, profile }) => {
      test.setTimeout(600_000);
      let taken = 0;
      const prefix = String(walks.indexOf(walk) + 1);
      await walk.go({
        launch,
        folder: profile,
        texts: textsOf(locale),
        look: async (name, page) => {
          taken += 1;
          const file = `${prefix}${String(taken).padStart(2, '0')} ${name.replaceAll(/[^\p{L}\p{N} ]/gu, '')}.png`;
          // Once in every language, and in dark colours in English.
          for (const colorScheme of locale === 'en' ? (['dark', 'light'] as const) : (['light'] as const)) {
            await page.emulateMedia({ colorScheme });
            for (const size of sizes.toReversed()) {
              await page.setViewportSize(size);
              await settle(page);
              const into = join(folder, [locale, size.width, ...(colorScheme === 'dark' ? ['dark'] : [])].join('-'));
              mkdirSync(into, { recursive: true });
              await page.screenshot({ path: join(into, file), caret: 'hide', fullPage: true });
            }
          }
        },
      });
    });
