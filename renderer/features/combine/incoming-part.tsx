import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ApplyBar } from './apply-bar.tsx';
import { AppliedNotice } from './applied-notice.tsx';
import type { Applied } from './applied-notice.tsx';
import { DropArea } from './drop-area.tsx';
import { FileTable } from './file-table.tsx';
import { previewAll, previewFiles, rememberedPreview } from './incoming.ts';
import { PreviewGroups } from './preview-groups.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import type { IncomingFiles } from './use-incoming-files.ts';

interface IncomingPartProps {
  readonly incoming: IncomingFiles;
  readonly showConflicts: () => void;
}

/** From dropping files to having taken them in: nothing is written before the button at the end. */
export function IncomingPart({ incoming, showConflicts }: IncomingPartProps) {
  const { text, issue } = useTexts();
  const store = useStore();
  const { state: here, readOnly } = useStoreSnapshot();
  const [applied, setApplied] = useState<Applied | null>(null);
  const { files, add, cancel, remove, clear } = incoming;
  // Each file once, for as long as nothing changes here; all together when the last one has been read.
  const preview = useMemo(() => rememberedPreview(here, (state) => store.previewMerge(state)), [here, store]);
  const isReading = files.some(({ status }) => status === 'reading');
  const previews = useMemo(() => previewFiles(files, preview), [files, preview]);
  const combined = useMemo(
    () => (isReading ? null : previewAll(files, previews, here, preview)),
    [files, previews, here, preview, isReading],
  );
  return (
    <Stack gap="md">
      {readOnly && <StateMark state="must fix">{text('combine.readOnly', { reason: issue(readOnly) })}</StateMark>}
      {applied && files.length === 0 && <AppliedNotice applied={applied} showConflicts={showConflicts} />}
      <DropArea add={add} isDisabled={readOnly !== null} />
      {isReading && <ReadingProgress files={files} cancel={cancel} />}
      {files.length > 0 && <FileTable previews={previews} combined={combined} remove={remove} />}
      {combined && <PreviewGroups combined={combined} />}
      {files.length > 0 && (
        <ApplyBar
          combined={combined}
          files={previews}
          isReading={isReading}
          clear={clear}
          applied={(done) => {
            setApplied(done);
            clear();
          }}
        />
      )}
    </Stack>
  );
}
