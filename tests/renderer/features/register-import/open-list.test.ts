import { describe, expect, test } from 'vitest';
import { openList } from '../../../../renderer/features/register-import/open-list.ts';
import type { TablesRead } from '../../../../renderer/reading/read-request.ts';
import { error } from '../../../../shared/issue.ts';
import { issueSentence } from '../../../../shared/messages/sentence.ts';
import type { Sheet } from '../../../../shared/reading/sheet.ts';
import { ok, refused } from '../../../../shared/result.ts';

const list = [
  ['Title', 'Date'],
  ['Seminar', '2022-05-02'],
];

function read(sheets: readonly Sheet[]): TablesRead {
  const tables = { container: 'text', encoding: 'utf-8', sheets, issues: [] } as const;
  return { container: 'text', encoding: 'utf-8', issues: [], rows: 2, sha256: 'a'.repeat(64), tables };
}

describe('a file that was read', () => {
  test('is open when it has a list, its sheet called as people know it', () => {
    const opened = openList('list.csv', ok(read([{ name: '', rows: list }])));
    expect(opened).toMatchObject({ ok: true, value: { file: 'list.csv', tables: [{ sheet: 'list.csv' }] } });
  });

  test('is refused when it has none, with what to do', () => {
    const opened = openList('letter.txt', ok(read([{ name: '', rows: [['Dear colleagues,']] }])));
    expect(opened.ok ? [] : opened.issues.map((issue) => issueSentence(issue))).toEqual([
      expect.stringMatching(/^In letter\.txt, no list of activities was found.*Add a row/u),
    ]);
  });

  test('stays refused when it could not be read', () => {
    const issue = error('tables.noTable', { file: 'empty.csv' });
    expect(openList('empty.csv', refused(issue))).toEqual({ ok: false, issues: [issue] });
  });
});
