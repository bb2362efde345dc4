import { VisuallyHidden } from '@mantine/core';
import { Link } from 'wouter';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './section-rail.module.css';
import { sections } from '../../ui/activity-sections.ts';
import type { Section, SectionState } from '../../ui/activity-sections.ts';

interface SectionRailProps {
  readonly id: string;
  readonly current: Section;
  readonly states: Readonly<Record<Section, SectionState>>;
}

const stateKeys = {
  'must fix': 'activity.state.mustFix',
  'please check': 'activity.state.pleaseCheck',
  complete: 'activity.state.complete',
  empty: 'activity.state.empty',
} as const;

/** The sections with their states; each is an address of its own. */
export function SectionRail({ id, current, states }: SectionRailProps) {
  const { text } = useTexts();
  return (
    <nav className={classes.rail} aria-label={text('activity.sections')}>
      {sections.map((section) => (
        <Link
          key={section}
          href={`/activities/${id}/${section}`}
          className={classes.link ?? ''}
          aria-current={section === current ? 'page' : undefined}
        >
          <span>{text(`activity.section.${section}`)}</span>
          {section !== 'history' && <SectionMark state={states[section]} />}
        </Link>
      ))}
    </nav>
  );
}

function SectionMark({ state }: { readonly state: SectionState }) {
  const { text } = useTexts();
  const word = text(stateKeys[state]);
  if (state === 'empty') return <VisuallyHidden>{word}</VisuallyHidden>;
  // Complete is told by its sign alone: the word on every line would drown the two that matter.
  return <StateMark state={state}>{state === 'complete' ? <VisuallyHidden>{word}</VisuallyHidden> : word}</StateMark>;
}
