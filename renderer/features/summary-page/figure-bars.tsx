import { useTexts } from '../../ui/text.tsx';
import { barLength } from './bar-scale.ts';
import classes from './summary-page.module.css';

interface FigureBarsProps {
  readonly name: string;
  readonly inPerson: number | null;
  readonly online: number | null;
  readonly largest: number;
}

/** In person above online, on one scale with the other rows; what is unknown is an open frame. */
export function FigureBars({ name, inPerson, online, largest }: FigureBarsProps) {
  const { text, number } = useTexts();
  const inWords = (value: number | null) => (value === null ? text('words.unknown') : number(value));
  const label = text('summaryPage.barLabel', { name, inPerson: inWords(inPerson), online: inWords(online) });
  return (
    <svg width="100%" height="18" role="img" aria-label={label}>
      <Bar y={1} value={inPerson} largest={largest} look="inPerson" />
      <Bar y={10} value={online} largest={largest} look="online" />
    </svg>
  );
}

interface BarProps {
  readonly y: number;
  readonly value: number | null;
  readonly largest: number;
  readonly look: 'inPerson' | 'online';
}

function Bar({ y, value, largest, look }: BarProps) {
  const length = barLength(value, largest, 98);
  if (length === null) return <rect x="1" y={y} width="24" height="7" className={classes['open']} />;
  if (length === 0) return null;
  return <rect x="1" y={y} width={`${length}%`} height="7" className={classes[look]} />;
}

/** What the two bars mean. */
export function BarLegend() {
  const { text } = useTexts();
  const entries = [
    ['inPerson', text('words.inPerson')],
    ['online', text('words.online')],
    ['open', text('words.unknown')],
  ] as const;
  return (
    <div aria-hidden="true">
      {entries.map(([look, word]) => (
        <span key={look} className={classes['legend']}>
          <svg width="18" height="9">
            <rect x="1" y="1" width="16" height="7" className={classes[look]} />
          </svg>
          {word}
        </span>
      ))}
    </div>
  );
}
