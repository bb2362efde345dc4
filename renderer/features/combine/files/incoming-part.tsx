import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useFocusWhenChanged } from '../../../ui/use-focus-when-lost.ts';
import { ApplyBar } from './apply-bar.tsx';
import { AppliedNotice } from './applied-notice.tsx';
import type { Applied } from './applied-notice.tsx';
import { DropArea } from './drop-area.tsx';
import { FileTable } from './file-table.tsx';
import { LongWork } from '../../../ui/long-work.tsx';
import { LateChanges } from './late-changes-note.tsx';
import { PreviewGroups } from './preview-groups.tsx';
import { ReturnedReview } from './returned-review.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import type { IncomingDesk } from './incoming-desk.ts';
import type { IncomingFile } from './incoming.ts';
import { usePreviews } from './use-previews.ts';

interface IncomingPartProps {
  readonly desk: IncomingDesk;
  readonly files: readonly IncomingFile[];
  readonly showConflicts: () => void;
}

/** From dropping files to having taken them in: nothing is written before the button at the end. */
export function IncomingPart({ desk, files, showConflicts }: IncomingPartProps) {
  const { text, issue } = useTexts();
  const store = useStore();
  const { state, settings, readOnly } = useStoreSnapshot();
  const author = text('returned.author', { author: settings.author ?? 'none' });
  const [applied, setApplied] = useState<Applied | null>(null);
  // While they are taken in, the files are not compared again with what they have just changed.
  const [before, holdBefore] = useState<ConsolidationState | null>(null);
  const { add, cancel, answer, unlock, remove, clear } = desk;
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const markAsked = (key: string, isAsked: boolean) =>
    setAsked((known) => new Set(isAsked ? [...known, key] : [...known].filter((one) => one !== key)));
  // A file that is left out takes its button away.
  const dropping = useFocusWhenChanged<HTMLDivElement>(files);
  const isReading = files.some(({ status }) => status === 'reading');
  const { previews, combined, isComparing } = usePreviews(files, before ?? state, store, author);
  return (
    <Stack gap="md">
      {readOnly && <StateMark state="must fix">{text('combine.readOnly', { reason: issue(readOnly) })}</StateMark>}
      {applied && files.length === 0 && <AppliedNotice applied={applied} showConflicts={showConflicts} />}
      <div ref={dropping} tabIndex={-1}>
        <DropArea add={add} isDisabled={readOnly !== null} />
      </div>
      {isReading && <ReadingProgress files={files} cancel={cancel} />}
      {isComparing && !isReading && <LongWork words={text('combine.comparing')} stop={clear} />}
      {files.length > 0 && (
        <FileTable
          previews={previews}
          combined={combined}
          remove={remove}
          unlock={unlock}
          asked={asked}
          setAsked={markAsked}
        />
      )}
      {previews.map(({ key, name, returned }) =>
        returned ? (
          <ReturnedReview
            key={key}
            file={name}
            returned={{ ...returned, answers: answersNow(files, key) ?? returned.answers }}
            answer={(answers) => answer(key, answers)}
          />
        ) : null,
      )}
      {combined && <LateChanges combined={combined} />}
      {combined && <PreviewGroups combined={combined} />}
      {files.length > 0 && (
        <ApplyBar
          combined={combined}
          files={previews}
          asked={asked}
          isReading={isReading || isComparing}
          hold={holdBefore}
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

/** What is answered at this moment, while what it comes to is still being worked out. */
function answersNow(files: readonly IncomingFile[], key: string) {
  const file = files.find((one) => one.key === key);
  return file?.status === 'returned' ? file.answers : undefined;
}
