// `node tests/support/make-icons.mjs`: draws the icons anew from resources/icons/icon.svg. Run it after changing that.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserFlags, findOrInstallBrowser } from './find-browser.mjs';

const folder = fileURLToPath(new URL('../../resources/icons/', import.meta.url));
const mark = readFileSync(`${folder}icon.svg`, 'utf8');
/** A file of the application: a sheet with a folded corner and the mark on it. */
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">
  <path d="M224 48h416l208 208v672a48 48 0 0 1-48 48H224a48 48 0 0 1-48-48V96a48 48 0 0 1 48-48z"
    fill="#ffffff" stroke="#8a97a5" stroke-width="16" />
  <path d="M640 48v160a48 48 0 0 0 48 48h160z" fill="#dfe5ea" stroke="#8a97a5" stroke-width="16" stroke-linejoin="round" />
  <g transform="translate(272 400) scale(0.46875)">${mark.replace(/<\/?svg[^>]*>/gu, '')}</g>
</svg>`;

async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg.replace('<svg', '<svg role="img"')}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** Windows: a directory of PNG pictures. */
function ico(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

const icnsNames = new Map([
  [16, 'icp4'],
  [32, 'icp5'],
  [64, 'icp6'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

/** macOS: blocks of a name, a length and a PNG picture. */
function icns(pictures) {
  const blocks = pictures.map(({ size, png }) => Buffer.concat([head(icnsNames.get(size), png.length), png]));
  return Buffer.concat([
    head(
      'icns',
      blocks.reduce((sum, block) => sum + block.length, 0),
    ),
    ...blocks,
  ]);
}

function head(name, length) {
  const bytes = Buffer.alloc(8);
  bytes.write(name, 'latin1');
  bytes.writeUInt32BE(length + 8, 4);
  return bytes;
}

const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: [...browserFlags] });
const page = await browser.newPage();
for (const [name, svg] of [
  ['icon', mark],
  ['document', sheet],
]) {
  const pictures = [];
  for (const size of icnsNames.keys()) pictures.push({ size, png: await draw(page, svg, size) });
  writeFileSync(`${folder}${name}.png`, pictures.at(-1).png);
  writeFileSync(`${folder}${name}.icns`, icns(pictures));
  writeFileSync(`${folder}${name}.ico`, ico(pictures.filter(({ size }) => size <= 256)));
}
await browser.close();
copyFileSync(`${folder}icon.svg`, fileURLToPath(new URL('../../renderer/public/icon.svg', import.meta.url)));
