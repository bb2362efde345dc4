import { useMemo } from 'react';
import { protectedFrom } from '../../../shared/outputs/summary-document/summary-reading.ts';
import type { Publication } from '../../../shared/suppression/publication.ts';
import { usePublished } from '../../documents/use-published.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import type { Summary } from './use-summary.ts';

/** What may leave by the clipboard of the participants from a country, where the funder reads these first. */
export interface LeavingFrom {
  /** Some numbers are too small to be shown, or nobody knows what was shown before: no sentence may say them. */
  readonly hidesAny: boolean;
  /** To be remembered when a sentence leaves. */
  readonly publication: Publication | undefined;
}

const nothing: LeavingFrom = { hidesAny: false, publication: undefined };

/** Worked out only where the sentence to copy is about participants from a country; else nothing is hidden. */
export function useProtectedFrom({ project, input, country, period }: Summary): LeavingFrom {
  const { settings } = useStoreSnapshot();
  const { protection } = usePublished();
  const isAbout = project.funderFigure === 'participantsFrom';
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it is read from these two settings
  const shield = useMemo(() => protection(), [settings.published, settings.smallNumbersBelow]);
  return useMemo(() => {
    if (!isAbout) return nothing;
    if (!shield) return { hidesAny: true, publication: undefined };
    const { hidesAny, publication } = protectedFrom(input, { country, period, protection: shield });
    return { hidesAny, publication };
  }, [isAbout, shield, input, country, period]);
}
