import { useState } from 'react';
import { fileNameOf } from '../../shared/package/file-name.ts';
import type { FullDocument } from '../../shared/outputs/document/document.ts';
import { useHost } from '../host/host-context.tsx';
import type { DocumentFormat } from './document-worker.ts';
import { makeDocument } from './make-document.ts';

export type FileKind = DocumentFormat | 'pdf' | 'xlsx';

export type FileOutcome =
  | { readonly state: 'idle' | 'making' | 'cancelled' | 'failed' }
  /** `file`: what it is called, as far as the shell says. */
  | { readonly state: 'saved'; readonly file: string; readonly kind: FileKind };

/** Makes one file at a time and says what came of it. */
export function useDocumentFile() {
  const { host } = useHost();
  const [outcome, setOutcome] = useState<FileOutcome>({ state: 'idle' });

  /** @param make null: there is no file after all. @returns whether it was saved */
  const save = async (name: string, kind: FileKind, make: () => Promise<Uint8Array | null>): Promise<boolean> => {
    setOutcome({ state: 'making' });
    try {
      const suggestedName = fileNameOf([name], `.${kind}`);
      const bytes = await make();
      if (bytes === null) {
        setOutcome({ state: 'idle' });
        return false;
      }
      const result = await host.saveFile({ suggestedName, bytes });
      setOutcome(result.saved ? { state: 'saved', file: suggestedName, kind } : { state: 'cancelled' });
      return result.saved;
    } catch {
      setOutcome({ state: 'failed' });
      return false;
    }
  };
  const saveDocument = (
    document: () => Promise<FullDocument>,
    name: string,
    format: DocumentFormat,
  ): Promise<boolean> =>
    save(name, format, async () => makeDocument(await document(), format, new Date().toISOString()));
  return { outcome, save, saveDocument, fail: () => setOutcome({ state: 'failed' }) };
}
