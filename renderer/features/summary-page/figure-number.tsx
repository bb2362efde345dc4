import type { CountColumn } from '../../../shared/schema/count.ts';
import type { CoveredFigures } from '../../../shared/summary/country-summary.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './summary-page.module.css';

interface FigureButtonProps {
  readonly value: number | null;
  /** What the number is of: `Lithuania, country scope`. */
  readonly name: string;
  readonly size?: 'big' | 'medium';
  /** Word for a value that is not known. */
  readonly unknown?: string;
  readonly onOpen: () => void;
}

/** A figure as a button that opens what is behind it. Unknown is a word, never 0. */
export function FigureButton({ value, name, size, unknown, onOpen }: FigureButtonProps) {
  const { text, number } = useTexts();
  const figure = value === null ? (unknown ?? text('words.unknown')) : number(value);
  const look = [classes['figure'], size && classes[size]].filter((one) => one !== undefined).join(' ');
  return (
    <button
      type="button"
      className={look}
      aria-haspopup="dialog"
      aria-label={text('summaryPage.open', { figure, name })}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      {figure}
    </button>
  );
}

/** A number of one column with how far it reaches, where it does not reach everything. */
export function ColumnNumber({ figures, column }: { readonly figures: CoveredFigures; readonly column: CountColumn }) {
  const { text, number, shared } = useTexts();
  const value = figures[column];
  const { known, of } = figures.coverage[column];
  if (of === 0) return <>{shared('summary.nothing')}</>;
  return (
    <>
      {value === null ? <span className={classes['unknown']}>{text('words.unknown')}</span> : number(value)}
      {value !== null && known < of && (
        <span className={classes['coverage']}>{shared('figures.knownFor', { known, of })}</span>
      )}
    </>
  );
}

/** How many of the activities are counted, in words. */
export function useCoverageWords(): (figures: CoveredFigures) => string {
  const { shared } = useTexts();
  return ({ counted, activities }) =>
    activities === 0 ? shared('figures.noActivities') : shared('figures.counted', { counted, activities });
}
