import { describe, expect, test } from 'vitest';
import type { findings } from '../../../shared/messages/en/findings.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { clean } from './clean-record.ts';
import { countExamples } from './examples-of-counts.ts';
import { recordExamples } from './examples-of-records.ts';
import type { Example } from './examples-of-records.ts';

/** One for each sentence of the catalogue: a finding without an example does not compile. */
const examples: Readonly<Record<keyof typeof findings, Example>> = { ...recordExamples, ...countExamples };

test('nothing is found in a clean record', () => {
  expect(checkDataset(clean)).toEqual([]);
});

describe.each(Object.entries(examples))('%s', (code, [dataset, at, text]) => {
  const newRecords = code === 'findings.codeWithdrawn' ? new Set(['training-lt']) : new Set<string>();
  const issues = checkDataset(dataset, { newRecords });

  test('is found where it is, and says so', () => {
    const own = issues.filter((issue) => issue.code === code);
    expect(own.map(({ severity, path }) => [severity, path.record, path.field].filter(Boolean).join(' '))).toContain(
      at,
    );
    const [first] = own;
    expect(first && issueSentence(first)).toContain(text);
  });

  test('has a sentence for everything found with it, with every placeholder filled', () => {
    for (const issue of issues) {
      const said = issueSentence(issue);
      expect(said).toMatch(/\.$/);
      expect(said).not.toMatch(/[{}]|undefined|_none|findings\./);
    }
  });
});
