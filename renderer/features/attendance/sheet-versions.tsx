import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FileLine } from '../../../shared/attendance/session.ts';
import { useTexts } from '../../ui/text.tsx';
import { useReview } from './desk-context.tsx';

const none: NonNullable<FileLine['versions']> = [];

/** Which sheets count, of those that look like versions of one list: what is proposed counts until somebody answers. */
export function SheetVersions({ line: { key, versions = none, needs } }: { readonly line: FileLine }) {
  const { text } = useTexts();
  const { desk } = useReview();
  const isAsked = needs.includes('sheets');
  // What was ticked shows at once; the count, which comes a moment later, has the last word.
  const [ticked, setTicked] = useState<{ readonly of: typeof versions; readonly sheets: readonly string[] } | null>(
    null,
  );
  const answered = versions.flatMap(({ sheetIndex, isCounted }) => (isCounted ? [String(sheetIndex)] : []));
  const counted = ticked?.of === versions ? [...ticked.sheets] : answered;
  const count = (sheets: readonly string[]) => {
    // With none of them the file would count nobody: it can be taken away instead.
    if (sheets.length === 0) return;
    setTicked({ of: versions, sheets });
    void desk.command({ do: 'sheets', file: key, sheets: sheets.map(Number) });
  };
  return (
    <Checkbox.Group
      label={text('attendance.sheets')}
      description={isAsked ? text('attendance.needs.sheets') : undefined}
      value={counted}
      onChange={count}
    >
      <Stack gap={4} mt={4}>
        {versions.map(({ sheet, sheetIndex, persons }) => (
          <Checkbox
            key={sheetIndex}
            value={String(sheetIndex)}
            label={text('attendance.sheetPeople', { sheet, count: persons })}
            size="sm"
          />
        ))}
        {isAsked && (
          <Button size="compact-sm" variant="default" w="fit-content" onClick={() => count(counted)}>
            {text('attendance.sheetsRight')}
          </Button>
        )}
      </Stack>
    </Checkbox.Group>
  );
}
