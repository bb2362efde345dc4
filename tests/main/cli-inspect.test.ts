import { beforeEach, describe, expect, test } from 'vitest';
import { documentWords } from '../../shared/outputs/document/document-words.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';
import { implementationReport } from '../../shared/outputs/report/implementation-report.ts';
import { sampleDataset } from '../shared/outputs/sample-dataset.ts';
import { faultCodes, packageWithFaults, sourceFaults } from '../support/source-faults.ts';
import { writePartnerPackages, partnerFiles } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly record: string | null;
  readonly label: string | null;
  readonly field: string | null;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
}

let desk: Workplace;
beforeEach(() => {
  desk = newWorkplace();
});

async function inspect(...files: readonly string[]): Promise<readonly Finding[]> {
  return (await desk.json<{ readonly findings: readonly Finding[] }>('inspect', ...files)).findings;
}

async function faultsIn(file: string): Promise<readonly string[]> {
  const findings = await inspect(file);
  return findings.filter(({ code }) => faultCodes.has(code)).map(({ code, label }) => `${code} ${label}`);
}

describe('forin inspect on a record that copies the faults of its source', () => {
  test('finds none of them where there is none', async () => {
    desk.write('mended.json', await packageWithFaults([]));
    expect(await faultsIn('mended.json')).toEqual([]);
  });

  test.each(sourceFaults)('finds $name, and nothing else of its kind', async (fault) => {
    desk.write('one.json', await packageWithFaults([fault]));
    expect((await faultsIn('one.json')).toSorted()).toEqual(fault.found.toSorted());
  });

  test('finds all nine in one record', async () => {
    desk.write('all.json', await packageWithFaults(sourceFaults));
    expect(new Set(await faultsIn('all.json'))).toEqual(new Set(sourceFaults.flatMap(({ found }) => found)));
  });

  test('says of each where it is and what stands against what', async () => {
    desk.write('all.json', await packageWithFaults(sourceFaults));
    const findings = await inspect('all.json');
    expect(findings.find(({ code }) => code === 'findings.textDelegation')).toEqual({
      code: 'findings.textDelegation',
      severity: 'warning',
      kind: 'activity',
      record: '01900000-0000-7000-8000-0000000a0006',
      label: 'A06',
      field: 'narratives/about.en',
      message:
        'The text says “delegation of seven”, and the delegation adds up to 6 in 6 rows. Correct the text or the delegation.',
      values: { said: 'delegation of seven', whole: 6, rows: 6 },
    });
  });
});

describe('forin inspect', () => {
  test('ends with status 1 when something must be fixed, with 0 when there is only something to check', async () => {
    desk.write(
      'held.json',
      await packageWithFaults(sourceFaults.filter(({ name }) => name.includes('without a count'))),
    );
    desk.write('rows.json', await packageWithFaults(sourceFaults.filter(({ name }) => name.includes('source rows'))));
    expect((await desk.run('inspect', 'held.json')).status).toBe(1);
    expect((await desk.run('inspect', 'rows.json', '--json')).status).toBe(0);
  });

  test('in plain text says how many, then each, the ones that must be fixed first', async () => {
    desk.write('all.json', await packageWithFaults(sourceFaults));
    const lines = linesOf((await desk.run('inspect', 'all.json')).out);
    expect(lines[0]).toMatch(/^FOR-IN: 1 must be fixed, \d+ to check\.$/);
    expect(lines[1]).toMatch(/^Must fix: A12, Total: Nobody has filled in how many took part\./);
    expect(lines.slice(2).every((line) => line.startsWith('Please check: '))).toBe(true);
    expect(lines.join('\n')).toContain('Please check: A06');
  });

  test('looks at several files together: what one partner lacks, another may have', async () => {
    await writePartnerPackages(desk);
    const together = await inspect(...partnerFiles);
    expect(together.map(({ label, field }) => `${label} ${field}`)).toContain('T3 thematicAreas/T3');
    expect(together.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(together).toHaveLength(12);
  });

  test('a file that cannot be read is refused: status 3', async () => {
    await writePartnerPackages(desk);
    desk.write('cut.json', desk.read('p1.json').subarray(0, 500));
    expect((await desk.run('inspect', 'cut.json')).status).toBe(3);
    // With a file left out nobody can say that there is nothing to fix.
    expect((await desk.run('inspect', 'cut.json', 'p2.json', '--skip-unreadable')).status).toBe(1);
  });

  test('without a file the call is not understood', async () => {
    expect((await desk.run('inspect', '--json')).status).toBe(2);
  });
});

describe('forin inspect --report', () => {
  const day = { day: '2026-01-31', scope: { of: 'project' } } as const;
  const own = () => implementationReport(sampleDataset, day, documentWords('en')).document;

  async function writeReport(file: string, change: (text: string) => string): Promise<void> {
    const report = own();
    const blocks = report.blocks.map((block) => {
      if (block.type !== 'facts') return block;
      const facts = block.facts.map((fact) => ({
        ...fact,
        lines: fact.lines.map((line) => ({ ...line, text: change(line.text) })),
      }));
      return { ...block, facts };
    });
    desk.write(file, await writeWord({ ...report, blocks }, '2026-01-31T12:00:00.000Z'));
  }

  test('finds nothing in the own report of the records', async () => {
    const records = await writePartnerPackages(desk);
    await writeReport('report.docx', (text) => text);
    const run = await desk.run('inspect', ...records, '--report', 'report.docx');
    expect(run.out).toContain(
      'report.docx: nothing differs from the records; 13 activities of the records found in it.',
    );
    expect(run.status).toBe(0);
  });

  test('says what differs, where in the report, and which field', async () => {
    const records = await writePartnerPackages(desk);
    await writeReport('report.docx', (text) => (text === '889' ? '898' : text));
    const run = await desk.run('inspect', ...records, '--report', 'report.docx', '--json');
    expect(run.status).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({
      report: 'report.docx',
      findings: [
        {
          code: 'reportCheck.number',
          severity: 'error',
          label: 'A02',
          field: 'online',
          message: 'Participants online: the report says 898, the record 889. Correct one of the two.',
          values: { said: 898, recorded: 889 },
          place: { heading: '2. Kick-off FOR-IN conference', quote: 'Participants online · 898' },
        },
      ],
      notInReport: [],
    });
  });

  test('refuses what is no Word document, and says what to do', async () => {
    const records = await writePartnerPackages(desk);
    desk.write('report.txt', 'Kick-off FOR-IN conference');
    const run = await desk.run('inspect', ...records, '--report', 'report.txt');
    expect(run.err).toContain('The file report.txt is no Word document.');
    expect(run.status).toBe(3);
  });
});
