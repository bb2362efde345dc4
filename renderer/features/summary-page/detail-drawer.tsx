import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTexts } from '../../ui/text.tsx';
import { CrossTableDetails } from './cross-table-details.tsx';
import type { Detail } from './detail.ts';
import { FigureDetails } from './figure-details.tsx';
import { MappedDetails } from './mapped-details.tsx';
import { PlanDetails } from './plan-details.tsx';
import type { Summary } from './use-summary.ts';

interface DetailDrawerProps {
  readonly summary: Summary;
  /** Null: closed. */
  readonly detail: Detail | null;
  readonly onClose: () => void;
}

/** What is behind the figure that was clicked. */
export function DetailDrawer({ summary, detail, onClose }: DetailDrawerProps) {
  const title = useTitle(summary, detail);
  return (
    <SideDrawer title={title} isOpen={detail !== null} onClose={onClose} size="lg">
      {detail?.kind === 'figure' && <FigureDetails summary={summary} figure={detail.figure} />}
      {detail?.kind === 'mapped' && <MappedDetails summary={summary} country={detail.country} />}
      {detail?.kind === 'cross' && <CrossTableDetails summary={summary} choice={detail.choice} place={detail.place} />}
      {detail?.kind === 'plan' && <PlanDetails summary={summary} code={detail.code} />}
    </SideDrawer>
  );
}

function useTitle({ labels }: Summary, detail: Detail | null): string {
  const { text, country, shared } = useTexts();
  switch (detail?.kind) {
    case 'figure':
      return labels.figure(detail.figure);
    case 'mapped':
      return detail.country === null
        ? shared('figures.mapped')
        : text('summaryPage.mappedIn', { country: country(detail.country) });
    case 'plan':
      return detail.code;
    case 'cross':
      return detail.title;
    default:
      return '';
  }
}
