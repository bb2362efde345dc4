import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { OwedByPartner, WhatIsMissing } from '../../../../shared/summary/missing/missing.ts';
import { owedByPartners, whatIsMissing } from '../../../../shared/summary/missing/what-is-missing.ts';
import { labelPartners } from '../../../../shared/summary/partner-labels.ts';
import { calculatorOfWindow } from '../../../calculating/off-thread.ts';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';

export interface Missing {
  readonly dataset: Dataset;
  readonly missing: WhatIsMissing;
  readonly owed: readonly OwedByPartner[];
  /** What a partner is called. */
  readonly nameOf: (partner: string) => string;
  /** False while the records are being checked: nobody knows yet what must be fixed. */
  readonly isChecked: boolean;
}

/** What is missing today, and what each partner owes. */
export function useMissing(): Missing {
  const { dataset } = useStoreSnapshot();
  const [today] = useState(() => browserPlatform.now().slice(0, 10));
  const mustFix = useMustFix(dataset);
  const missing = useMemo(() => whatIsMissing(dataset, today), [dataset, today]);
  const owed = useMemo(() => owedByPartners(dataset, missing, mustFix ?? nothingToFix), [dataset, missing, mustFix]);
  const labels = useMemo(
    () =>
      labelPartners(
        dataset.organisations,
        missing.partners.map(({ partner }) => partner),
        [],
      ),
    [dataset, missing],
  );
  return { dataset, missing, owed, nameOf: (partner) => labels.get(partner) ?? partner, isChecked: mustFix !== null };
}

const nothingToFix: ReadonlyMap<string, number> = new Map();

interface Checked {
  readonly of: Dataset;
  readonly mustFix: ReadonlyMap<string, number>;
}

/** How many things must be fixed in each activity; null until it was checked, beside the window. */
function useMustFix(dataset: Dataset): ReadonlyMap<string, number> | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    const check = async () => {
      const counted = await calculatorOfWindow().countFindings(dataset, null, wanted.signal);
      if (!counted) return;
      setChecked({ of: dataset, mustFix: new Map(counted.map(({ id, mustFix }) => [id, mustFix])) });
    };
    check().catch((thrown: unknown) => {
      // A bug: shown as one.
      setChecked(() => {
        throw thrown;
      });
    });
    return () => wanted.abort();
  }, [dataset]);
  return checked?.of === dataset ? checked.mustFix : null;
}
