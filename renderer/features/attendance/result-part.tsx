import { Button, Divider, Stack, Text, Title } from '@mantine/core';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import type { Issue } from '../../../shared/issue.ts';
import { Icon } from '../../ui/icon.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ApplyPart } from './apply-part.tsx';
import classes from './attendance.module.css';
import { DatePart } from './date-part.tsx';
import { methodWords } from './method-words.ts';
import { NumbersPart, PolicyPart, SplitPart } from './numbers-part.tsx';
import { OrganisationsPart } from './organisations-part.tsx';
import { TargetPart } from './target-part.tsx';
import type { Target } from './use-target.ts';

/** Always in view: what the files come to, when it was, how it was counted, where the numbers go. */
export function ResultPart({ overview, target }: { readonly overview: SessionOverview; readonly target: Target }) {
  const texts = useTexts();
  const { text } = texts;
  const warned = (one: Issue) => (
    <StateMark key={one.code} state="please check">
      {texts.issue(one)}
    </StateMark>
  );
  return (
    <Stack gap="md" component="section" aria-label={text('attendance.result')} className={classes.result}>
      <Title order={2}>{text('attendance.result')}</Title>
      <NumbersPart overview={overview} />
      <DatePart date={overview.date} />
      {overview.issues.filter((one) => !isOfTarget(one)).map(warned)}
      <SplitPart overview={overview} />
      <OrganisationsPart overview={overview} />
      <details className={classes.fold}>
        <summary>{text('attendance.method')}</summary>
        <Stack gap="sm" mt="xs">
          <PolicyPart overview={overview} />
          <Button
            size="compact-sm"
            variant="default"
            w="fit-content"
            leftSection={<Icon name="print" size={14} />}
            onClick={() => window.print()}
          >
            {text('attendance.print')}
          </Button>
        </Stack>
      </details>
      <Text size="sm" c="dimmed">
        {methodWords(texts, overview)}
      </Text>
      <Divider />
      <TargetPart target={target} />
      {/* Beside the choice that it doubts: the date is out of view by then. */}
      <div role="status">{overview.issues.filter(isOfTarget).map(warned)}</div>
      <ApplyPart overview={overview} target={target} />
    </Stack>
  );
}

/** What is said of the files and the activity together. */
function isOfTarget({ code }: Issue): boolean {
  return code === 'attendance.dateDiffers';
}
