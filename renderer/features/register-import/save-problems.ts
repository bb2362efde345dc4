import type { Host } from '../../../shared/host.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { fileNameOf } from '../../../shared/package/file-name.ts';
import type { RegisterPlan } from '../../../shared/register/model.ts';
import type { OpenList } from './open-list.ts';

/** Saves what could not be taken in as a workbook to correct or send back. Null when the person cancels. */
export async function saveProblems(
  host: Host,
  plan: RegisterPlan,
  { file, tables, sheets }: OpenList,
  locale: Locale,
): Promise<{ readonly file: string; readonly place: string } | null> {
  const [{ writeXlsx }, { problemWorkbook }] = await Promise.all([
    import('../../../shared/outputs/workbook/write-xlsx.ts'),
    import('../../../shared/outputs/register-problems/problem-workbook.ts'),
  ]);
  const model = problemWorkbook(plan, tables, sheets, locale);
  const suggestedName = fileNameOf([file.replace(/\.[a-z]{3,4}$/iu, ''), model.title], '.xlsx');
  const saved = await host.saveFile({ suggestedName, bytes: await writeXlsx(model) });
  return saved.saved ? { file: suggestedName, place: saved.place } : null;
}
