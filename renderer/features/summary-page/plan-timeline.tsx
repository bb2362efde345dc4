import type { PlanRow } from '../../../shared/summary/plan-delivery.ts';
import classes from './summary-page.module.css';
import { settledDates } from './timeline-scale.ts';
import type { Timeline } from './timeline-scale.ts';

const inPercent = (part: number) => `${part * 100}%`;

/** The years above the timeline; the dates stand in words in the columns before it. */
export function TimelineYears({ timeline }: { readonly timeline: Timeline }) {
  return (
    <div className={classes['years']}>
      {timeline.years.map(({ year, start }) => (
        <span key={year} style={{ left: inPercent(start) }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** One item: the planned time as a light bar, the first held day as a mark on it. Its words are in the row. */
export function TimelineRow({ timeline, row }: { readonly timeline: Timeline; readonly row: PlanRow }) {
  const { item, first, summary } = row;
  const planned = item.span && timeline.planned(item.span);
  const [day] = first ? settledDates(first.firstDate) : [];
  const held = day === undefined ? undefined : timeline.held(day);
  const isCancelled = summary.verdict === 'cancelled';
  return (
    <svg width="100%" height="20" aria-hidden="true" style={{ overflow: 'visible' }}>
      {timeline.years.map(({ year, start }) => (
        <line key={year} x1={inPercent(start)} x2={inPercent(start)} y1="0" y2="20" className={classes['grid']} />
      ))}
      {planned && held && (
        <line
          x1={inPercent(planned.start + planned.length)}
          x2={inPercent(held.start)}
          y1="10"
          y2="10"
          className={classes['reach']}
        />
      )}
      {planned && (
        <svg x={inPercent(planned.start)} width={inPercent(planned.length)} height="20" style={{ overflow: 'visible' }}>
          <rect
            y="4"
            width="100%"
            height="12"
            rx="2"
            style={{ minWidth: 4 }}
            className={isCancelled ? classes['open'] : classes['planned']}
          />
        </svg>
      )}
      {held && (
        <svg x={inPercent(held.start)} y="10" style={{ overflow: 'visible' }}>
          <path d="M0 -6 6 0 0 6 -6 0Z" className={classes['held']} />
        </svg>
      )}
    </svg>
  );
}
