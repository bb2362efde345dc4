// `npm test`: type check, lint, format check and all tests; the last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallHeadless } from './find-browser.mjs';
import { findOrInstallLibreOffice } from './find-libreoffice.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const totals = { passed: 0, failed: 0 };
const failures = [];

function run(name, script, args, env = {}) {
  console.log(`\n— ${name}`);
  const program = join(root, ...script);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function check(name, script, args) {
  const passed = run(name, script, args);
  totals[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
}

function test(name, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'forin-tests-'));
  const report = join(folder, 'report.json');
  const passed = run(
    name,
    ['node_modules', 'vitest', 'vitest.mjs'],
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    for (const { name: file, status, assertionResults } of testResults) {
      if (status === 'failed') failures.push(relative(root, file));
      for (const one of assertionResults) if (one.status === 'failed') failures.push(`  ${one.fullName}`);
    }
    totals.passed += numPassedTests;
    // A file that cannot even be loaded has no failed test of its own.
    totals.failed += passed ? numFailedTests : numFailedTests || Math.max(numFailedTestSuites, 1);
    if (numPendingTests > 0) console.log(`${numPendingTests} skipped; the reasons stand above`);
  } catch {
    totals.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function endToEnd(name, env) {
  const folder = mkdtempSync(join(tmpdir(), 'forin-e2e-'));
  const report = join(folder, 'report.json');
  const script = ['node_modules', '@playwright', 'test', 'cli.js'];
  const passed = run(name, script, ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  try {
    const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
    const { expected, unexpected, flaky } = stats;
    failures.push(...failedSpecs(suites));
    totals.passed += expected;
    totals.failed += passed ? 0 : Math.max(unexpected + flaky, 1);
  } catch {
    totals.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failedSpecs(suites = []) {
  return suites.flatMap(({ suites: inner, specs }) => [
    ...failedSpecs(inner),
    ...specs.flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName }) => `[${projectName}] ${file}:${line} ${title}`),
    ),
  ]);
}

const folders = ['main', 'renderer', 'shared', 'tests'];
check('types', ['node_modules', 'typescript', 'bin', 'tsc'], ['-b']);
check('lint', ['node_modules', 'oxlint', 'bin', 'oxlint'], folders);
check('format', ['node_modules', 'oxfmt', 'bin', 'oxfmt'], ['--check', ...folders, 'resources']);
check('third-party notices', ['tests', 'support', 'third-party-notices.mjs'], ['--check']);
const soffice = findOrInstallLibreOffice();
if (!soffice)
  console.log('LibreOffice is not here and cannot be installed: the tests that open workbooks in it are skipped.');
const chromium = await findOrInstallHeadless();
test('tests', ['-c', 'tests/vitest.config.ts'], {
  ...(soffice ? { FORIN_SOFFICE: soffice } : {}),
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
});
if (chromium) endToEnd('end to end, in both editions', { CHROMIUM_PATH: chromium });
else {
  console.log('No Chromium is here and none can be installed (CHROMIUM_PATH names one): nothing was tried end to end.');
  totals.failed += 1;
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
