import { useState } from 'react';
import type { SignInSheet } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { fileNameOf } from '../../../shared/package/file-name.ts';
import { useHost } from '../../host/host-context.tsx';
import { savedPlace } from '../../ui/saved-place.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { SectionProps } from './section.ts';

/** Saves a sheet as a workbook and says where. The writer is fetched when it is needed. */
export function useSaveSignIn() {
  const { text } = useTexts();
  const { host } = useHost();
  const showToast = useToasts();
  const [isSaving, setSaving] = useState(false);
  const save = async (
    sheet: SignInSheet,
    ...[activity, dataset]: [SectionProps['activity'], SectionProps['dataset']]
  ) => {
    setSaving(true);
    try {
      const { reference, title } = activity;
      const named = reference === undefined ? [sheet.title, title] : [reference, sheet.title];
      const file = fileNameOf([dataset.project.code, ...named], '.xlsx');
      const saved = await host.saveFile({ suggestedName: file, bytes: await bytesOf(sheet) });
      if (saved.saved) showToast({ message: text('signIn.saved', { file, place: savedPlace({ text }, saved.place) }) });
    } catch {
      showToast({ message: text('signIn.failed') });
    }
    setSaving(false);
  };
  return { save, isSaving };
}

async function bytesOf(sheet: SignInSheet): Promise<Uint8Array> {
  const [{ writeXlsx }, { signInWorkbook }] = await Promise.all([
    import('../../../shared/outputs/workbook/write-xlsx.ts'),
    import('../../../shared/outputs/sign-in-sheet/sign-in-workbook.ts'),
  ]);
  return writeXlsx(signInWorkbook(sheet));
}
