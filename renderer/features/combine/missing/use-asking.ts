import { useMemo, useState } from 'react';
import type { Issue } from '../../../../shared/issue.ts';
import type { Locale } from '../../../../shared/messages/format-message.ts';
import { askingEmail } from '../../../../shared/outputs/asking/asking-email.ts';
import type { AskingEmail } from '../../../../shared/outputs/asking/asking-email.ts';
import { fileNameOf } from '../../../../shared/package/file-name.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { OwedByPartner, RecordToFix } from '../../../../shared/summary/missing/missing.ts';
import { openForAll } from '../../../../shared/summary/missing/what-is-missing.ts';
import { checkAlone, compareActivity } from '../../../../shared/validation/check-in-steps.ts';
import { useHost } from '../../../host/host-context.tsx';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { makeOpenItems } from './make-open-items.ts';
import type { Missing } from './use-missing.ts';

/** What became of the workbook. Its name stands in the letter once it is saved. */
export type SavedWorkbook =
  | { readonly state: 'not asked for' | 'making' | 'cancelled' | 'failed' }
  | { readonly state: 'saved'; readonly file: string; readonly locale: Locale };

export interface Asking {
  readonly email: AskingEmail;
  readonly workbook: SavedWorkbook;
  /** Open items that the workbook would have rows for. */
  readonly items: number;
  readonly saveWorkbook: () => Promise<void>;
}

/** The letter to one partner in a language, and the workbook that goes with it. */
export function useAsking(found: Missing, owed: OwedByPartner, locale: Locale): Asking {
  const { dataset, missing, nameOf } = found;
  const { host } = useHost();
  const { settings } = useStoreSnapshot();
  const [workbook, setWorkbook] = useState<SavedWorkbook>({ state: 'not asked for' });
  const forAll = useMemo(() => openForAll(missing), [missing]);
  const findings = useMemo(() => findingsOf(dataset, owed.toFix), [dataset, owed.toFix]);
  const partnerName = nameOf(owed.partner);
  const items = [...owed.items, ...forAll];
  const attached = workbook.state === 'saved' && workbook.locale === locale ? workbook.file : undefined;
  const email = askingEmail(
    {
      project: dataset.project.code,
      partnerName,
      until: missing.until,
      owed,
      forAll,
      findings,
      author: settings.author,
      workbook: attached,
    },
    locale,
  );
  const saveWorkbook = async () => {
    setWorkbook({ state: 'making' });
    try {
      const wish = { partner: owed.partner, partnerName, country: owed.country, items, locale };
      const bytes = await makeOpenItems(dataset, { ...wish, madeAt: browserPlatform.now() });
      const file = fileNameOf([dataset.project.code, partnerName, missing.until], '.xlsx');
      const { saved } = await host.saveFile({ suggestedName: file, bytes });
      setWorkbook(saved ? { state: 'saved', file, locale } : { state: 'cancelled' });
    } catch {
      setWorkbook({ state: 'failed' });
    }
  };
  return { email, workbook, items: items.length, saveWorkbook };
}

/** Records whose findings are told in the letter; more of them are only counted there. */
const mostRecords = 15;

/** What must be fixed in the records, by activity: those few are checked once more, for the words. */
function findingsOf(dataset: Dataset, toFix: readonly RecordToFix[]): ReadonlyMap<string, readonly Issue[]> {
  const activities = toFix.slice(0, mostRecords).map(({ activity }) => activity);
  const alone = checkAlone(dataset, activities);
  return new Map(
    activities.map(({ id }) => {
      const own = [...alone.filter(({ path }) => path.record === id), ...compareActivity(dataset, id)];
      return [id, own.filter(({ severity }) => severity === 'error')];
    }),
  );
}
