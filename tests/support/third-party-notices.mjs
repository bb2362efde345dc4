// Writes THIRD-PARTY-NOTICES.md from the packages that are bundled; with --check it only says whether the file is right.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'THIRD-PARTY-NOTICES.md');

/** Packages that the application is made with and that end up in what people install. */
const bundled = [
  '@mantine/core',
  '@mantine/hooks',
  '@tanstack/react-virtual',
  'age-encryption',
  'canonicalize',
  'comlink',
  'dexie',
  'docx',
  'electron-log',
  'fflate',
  'htmlparser2',
  'hucre',
  'intl-messageformat',
  'papaparse',
  'react',
  'react-dom',
  'uuid',
  'wouter',
  'xlsx',
  'zod',
];

/** Where a package is that another one needs: npm puts a version of its own into the folder of whoever needs it. */
function folderOf(name, neededBy) {
  for (let folder = neededBy; folder.startsWith(root); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name} is not installed`);
}

/** Every package that comes along, by name and version, with its folder. */
function withDependencies(names, neededBy = root, found = new Map()) {
  for (const name of names) {
    const folder = folderOf(name, neededBy);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const key = `${name} ${manifest.version}`;
    if (found.has(key)) continue;
    found.set(key, { folder, manifest });
    withDependencies(Object.keys(manifest.dependencies ?? {}), folder, found);
  }
  return found;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : undefined;
}

const sections = [...withDependencies(bundled)]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, { folder, manifest }]) => {
    const text = licenceText(folder);
    const heading = `## ${manifest.name} ${manifest.version} (${manifest.license})`;
    return text
      ? `${heading}\n\n\`\`\`\n${text}\n\`\`\``
      : `${heading}\n\nThe package states this licence and brings no text of it.`;
  });
const notices = `# Third-party notices\n\nFOR-IN Register contains the following packages. Written by \`npm run notices\`.\n\n${sections.join('\n\n')}\n`;

if (process.argv.includes('--check')) {
  const right =
    existsSync(target) && readFileSync(target, 'utf8').replaceAll('\r\n', '\n') === notices.replaceAll('\r\n', '\n');
  if (!right) console.error('THIRD-PARTY-NOTICES.md does not match what is bundled. Run: npm run notices');
  process.exitCode = right ? 0 : 1;
} else {
  writeFileSync(target, notices);
}
