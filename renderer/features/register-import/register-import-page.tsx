import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { BatchInfo } from '../../store/store-changes.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { AppliedNotice } from './applied-notice.tsx';
import { ListIntake } from './list-intake.tsx';
import { OpenListPart } from './open-list-part.tsx';
import { useListFile } from './use-list-file.ts';

/** Takes in an old list of activities: dropped, given its meaning, looked at, and only then recorded. */
export function RegisterImportPage() {
  const { text, issue } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const file = useListFile();
  const [batch, setBatch] = useState<BatchInfo | null>(null);
  const { current } = file;
  return (
    <Stack gap="md" maw={1200}>
      <PageHeader title={text('registerImport.title')} description={text('registerImport.description')} />
      {readOnly && (
        <StateMark state="must fix">{text('registerImport.readOnly', { reason: issue(readOnly) })}</StateMark>
      )}
      {batch && current.state === 'none' && <AppliedNotice key={batch.id} batch={batch} />}
      {current.state === 'read' ? (
        <OpenListPart
          list={current.value}
          close={file.close}
          applied={(done) => {
            setBatch(done);
            file.close();
          }}
        />
      ) : (
        <ListIntake file={file} isDisabled={readOnly !== null} />
      )}
    </Stack>
  );
}
