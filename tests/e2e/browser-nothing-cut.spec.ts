import { rmSync } from 'node:fs';
import { expect, test } from '../support/app-test.ts';
import { cutOff } from '../support/cut-off.ts';
import { buildPseudoPage, pseudoTexts } from '../support/pseudo-page.ts';
import { settle } from '../support/screens/screen.ts';
import { walks } from '../support/screens/walks.ts';

const widths = [
  { width: 640, height: 430, name: '200 % of 1280 pixels' },
  { width: 1024, height: 768, name: '1024 pixels' },
];

let page = '';
test.beforeAll(async () => {
  page = await buildPseudoPage();
});
test.afterAll(() => rmSync(page, { recursive: true, force: true }));

for (const walk of walks)
  test(`in a language longer than any, nothing is cut off and nothing scrolls sideways: ${walk.name}`, async ({
    launch,
    profile,
  }) => {
    test.setTimeout(120_000);
    const found: Record<string, readonly string[]> = {};
    await walk.go({
      launch: (options) => launch({ ...options, page }),
      folder: profile,
      texts: pseudoTexts,
      look: async (name, shown) => {
        const before = shown.viewportSize();
        for (const { name: size, ...viewport } of widths) {
          await shown.setViewportSize(viewport);
          await settle(shown);
          const here = await cutOff(shown);
          if (here.length > 0) found[`${name}, ${size}`] = here;
        }
        if (before) await shown.setViewportSize(before);
      },
    });
    expect(found).toEqual({});
  });
