import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Issue } from '../../../shared/issue.ts';
import { withoutStaffWords } from '../../../shared/outputs/figures/staff-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useFirstOf } from '../../ui/show-more.tsx';
import { useTexts } from '../../ui/text.tsx';
import { AdjustmentList } from './adjustment-list.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** What a reader of the figures has to know: what they do not cover and why, and what was adjusted. */
export function NotesSection({ summary }: { readonly summary: Summary }) {
  const texts = useTexts();
  const { shared } = texts;
  const { issues, adjustments } = summary.ofCountry ?? summary.ofProject;
  const { planned, postponed, cancelled, superseded } = summary.ofProject.activities;
  const { shown, more } = useFirstOf(issues, 20);
  const { country, input } = summary;
  const staff = useMemo(
    () => (country === null ? withoutStaffWords(input.inSums, texts) : undefined),
    [country, input, texts],
  );
  const leftOut = planned + postponed + cancelled + superseded > 0;
  return (
    <section className={classes['section']} aria-labelledby="summary-notes">
      <Title order={2} id="summary-notes">
        {shared('figures.notes')}
      </Title>
      <Stack gap="sm" mt="sm">
        {issues.length === 0 && <StateMark state="complete">{shared('figures.notesNone')}</StateMark>}
        {issues.length > 0 && (
          <ul className={classes['list']}>
            {shown.map((issue) => (
              <NoteLine key={`${issue.code} ${issue.path.record} ${issue.path.field}`} issue={issue} />
            ))}
          </ul>
        )}
        {more}
        {leftOut && <Text size="sm">{shared('figures.leftOut', { planned, postponed, cancelled, superseded })}</Text>}
        {staff !== undefined && <Text size="sm">{staff}</Text>}
        <AdjustmentList adjustments={adjustments} />
      </Stack>
    </section>
  );
}

function NoteLine({ issue }: { readonly issue: Issue }) {
  const { text, issue: sentenceOf, shared } = useTexts();
  const { kind, record, label } = issue.path;
  return (
    <li>
      <StateMark state={issue.severity === 'error' ? 'must fix' : 'please check'}>
        {sentenceOf(issue)}{' '}
        {kind === 'activity' && record !== undefined && (
          <Anchor component={Link} href={`/activities/${record}`} size="sm" underline="always">
            {text('summaryPage.openRecord', { label: label ?? shared('figures.noTitle') })}
          </Anchor>
        )}
      </StateMark>
    </li>
  );
}
