import { describe, expect, test } from 'vitest';
import { wordsOfOutcome } from '../../../renderer/ui/erase-outcome.ts';
import { error } from '../../../shared/issue.ts';

const issue = error('store.eraseUnfinished');

describe('what is said after erasing for good', () => {
  test.each([
    ['nothing holds it any more', null, [], { state: 'complete', says: 'erase.done' }],
    ['a backup may still hold it', null, ['2026-01-31.backup'], { state: 'please check', says: 'erase.doneHere' }],
    ['the backups could not be looked at', issue, [], { state: 'must fix', issue }],
  ] as const)('%s', (_, given, uncut, said) => expect(wordsOfOutcome(given, uncut)).toMatchObject(said));
});
