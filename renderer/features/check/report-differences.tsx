import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { checkReport } from '../../../shared/outputs/report-check/check-report.ts';
import type { ReportFinding } from '../../../shared/outputs/report-check/report-finding.ts';
import type { DocumentPart } from '../../../shared/reading/document-parts.ts';
import { labelOf } from '../../../shared/summary/counted-activities.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { FindingLink } from '../../ui/findings/finding-link.tsx';
import { stateOfFinding } from '../../ui/findings/filter-findings.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';

/** Everything in which a report and the records of now differ; what is mended in the records goes at once. */
export function ReportDifferences({ parts }: { readonly parts: readonly DocumentPart[] }) {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  const { findings, found, notInReport } = useMemo(() => checkReport(parts, dataset), [parts, dataset]);
  const { shown, more } = useFirstOf(findings, 100);
  return (
    <Stack gap="sm">
      <div role="status">
        <StateMark state={findings.length === 0 && found.length > 0 ? 'complete' : 'please check'}>
          {found.length === 0
            ? text('checkReport.nothingFound')
            : text('checkReport.result', { findings: findings.length, activities: found.length })}
        </StateMark>
      </div>
      {shown.length > 0 && (
        <Stack component="ol" gap="xs" m={0} p={0} aria-label={text('checkReport.list')} style={{ listStyle: 'none' }}>
          {shown.map((finding, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two places of a report may say the same
            <Difference key={index} finding={finding} />
          ))}
        </Stack>
      )}
      {more}
      {found.length > 0 && notInReport.length > 0 && (
        <Text size="sm" c="dimmed">
          {text('checkReport.notInReport', { activities: notInReport.map(labelOf).join(', ') })}
        </Text>
      )}
    </Stack>
  );
}

function Difference({ finding }: { readonly finding: ReportFinding }) {
  const { text, issue } = useTexts();
  const { place, severity } = finding;
  return (
    <Stack
      component="li"
      gap={4}
      p="sm"
      style={{ border: '1px solid var(--forin-border)', borderRadius: 'var(--mantine-radius-sm)' }}
    >
      <Group gap="sm">
        <StateMark state={stateOfFinding(finding) === 'must fix' ? 'must fix' : 'please check'}>
          <strong>{text(severity === 'error' ? 'words.mustFix' : 'words.pleaseCheck')}</strong>
        </StateMark>
        <FindingLink finding={finding} />
      </Group>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {issue(finding)}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {place.heading === undefined
          ? text('checkReport.place', { quote: place.quote })
          : text('checkReport.placeUnder', { heading: place.heading, quote: place.quote })}
      </Text>
    </Stack>
  );
}
