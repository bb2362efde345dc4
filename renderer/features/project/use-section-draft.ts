import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { Project } from '../../../shared/schema/project.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { Problems } from './check-drafts.ts';
import type { SectionName } from './drafts.ts';
import { draftPlace, keep, readUnsaved } from './kept-draft.ts';
import type { KeptDraft } from './kept-draft.ts';

interface SectionDraftOptions<Draft> {
  readonly section: SectionName;
  readonly schema: z.ZodType<Draft>;
  readonly draftOf: (project: Project) => Draft;
  readonly check: (draft: Draft) => Problems;
  readonly apply: (project: Project, draft: Draft) => Project;
}

/** One part of the definition being changed. */
export interface SectionDraft<Draft> {
  /** Null: it is only shown. */
  readonly draft: Draft | null;
  readonly problems: Problems;
  /** It was typed earlier, and the window was closed before it was saved. */
  readonly wasKept: boolean;
  /** The definition is another than the one the draft was begun from. */
  readonly isOvertaken: boolean;
  readonly begin: () => void;
  readonly change: (draft: Draft) => void;
  readonly cancel: () => void;
  readonly save: () => void;
}

/** A draft is kept beside the records from the first letter on, until it is saved or cancelled. */
export function useSectionDraft<Draft>(options: SectionDraftOptions<Draft>): SectionDraft<Draft> {
  const { section, draftOf, check, apply } = options;
  const store = useStore();
  const { dataset, workspace } = useStoreSnapshot();
  const { project } = dataset;
  const showToast = useToasts();
  const { text } = useTexts();
  const place = draftPlace(workspace.name, section);
  const [current, setCurrent] = useState<KeptDraft<Draft> | null>(
    () => readUnsaved(localStorage, place, project, options) ?? null,
  );
  const [wasKept, setWasKept] = useState(current !== null);
  const latest = useRef(current);
  const isSaving = useRef(false);
  const put = (next: KeptDraft<Draft> | null) => {
    latest.current = next;
    setCurrent(next);
    setWasKept(false);
    keep(localStorage, place, next);
  };
  const problems = current === null ? new Map() : check(current.draft);
  const save = () => {
    // A double click makes one version.
    if (current === null || problems.size > 0 || isSaving.current) return;
    isSaving.current = true;
    void store
      .saveProject(apply(store.getSnapshot().dataset.project, current.draft))
      .then(
        () => {
          const { version } = store.getSnapshot().dataset.project;
          const typedSince = latest.current === current ? null : latest.current;
          // What was typed while it was being saved stays in the form, on top of what was saved.
          put(typedSince && { version, draft: typedSince.draft });
          showToast({ message: text('project.saved', { section: text(`project.${section}`), version }) });
          return undefined;
        },
        () => showToast({ message: text('project.failed') }),
      )
      .finally(() => {
        isSaving.current = false;
      });
  };
  return {
    draft: current?.draft ?? null,
    problems,
    wasKept,
    isOvertaken: current !== null && current.version !== project.version,
    begin: () => {
      latest.current = { version: project.version, draft: draftOf(project) };
      setCurrent(latest.current);
    },
    change: (draft) => put({ version: current?.version ?? project.version, draft }),
    cancel: () => put(null),
    save,
  };
}
