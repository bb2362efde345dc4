import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import type { ChangedSince } from '../../../shared/outputs/report/changed-since.ts';
import { missingTextWords } from '../../../shared/outputs/report/missing-texts.ts';
import { personalDataIn } from '../../../shared/outputs/report/personal-data-in-report.ts';
import type { MissingText } from '../../../shared/outputs/report/report-choices.ts';
import { useCountedFindings } from '../../calculating/use-counted-findings.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { languageNames } from '../../ui/language-choice.tsx';
import { ScanResult } from '../../ui/scan-result.tsx';
import { useFirstOf } from '../../ui/show-more.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useInSlices } from '../../ui/use-in-slices.ts';
import type { ReportInMaking } from './use-report.ts';

/** Beside the pages: what has changed since the last Word file, findings, what looks like a person's, missing texts. */
export function SidePart({ making, locale }: { readonly making: ReportInMaking; readonly locale: Locale }) {
  const { since, report } = making;
  return (
    <Stack gap="lg" component="aside">
      <ChangesPart since={since} labelOf={(id) => report.activities.find((one) => one.id === id)?.label} />
      <FindingsPart making={making} />
      <NamesPart making={making} />
      <MissingPart missing={report.missingTexts} locale={locale} />
    </Stack>
  );
}

interface ChangesPartProps {
  readonly since: ReportInMaking['since'];
  readonly labelOf: (id: string) => string | undefined;
}

function ChangesPart({ since, labelOf }: ChangesPartProps) {
  const { text, moment } = useTexts();
  const { dataset } = useStoreSnapshot();
  const nameOf = (id: string) =>
    labelOf(id) ?? dataset.activities.find((one) => one.id === id)?.title ?? text('reportPage.deletedActivity');
  return (
    <section aria-labelledby="report-changes">
      <Title order={2} size="h3" id="report-changes">
        {text('reportPage.since')}
      </Title>
      {since === null ? (
        <Text size="sm" c="dimmed">
          {text('reportPage.sinceNone')}
        </Text>
      ) : (
        <>
          <Text size="sm">{text('reportPage.sinceAt', { at: moment(since.at) })}</Text>
          <ChangesList changes={since.changes} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

function ChangesList({ changes, nameOf }: { readonly changes: ChangedSince; readonly nameOf: (id: string) => string }) {
  const { text } = useTexts();
  const kinds = (['added', 'changed', 'gone'] as const).filter((kind) => changes[kind].length > 0);
  if (kinds.length === 0) return <StateMark state="complete">{text('reportPage.sinceNothing')}</StateMark>;
  return kinds.map((kind) => (
    <Text key={kind} size="sm">
      {text(`reportPage.since.${kind}`, { activities: changes[kind].map(nameOf).join(', ') })}
    </Text>
  ));
}

function FindingsPart({ making: { report } }: { readonly making: ReportInMaking }) {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  const inReport = useMemo(() => new Set(report.activities.map(({ id }) => id)), [report.activities]);
  const activities = useMemo(() => dataset.activities.filter(({ id }) => inReport.has(id)), [dataset, inReport]);
  const counted = useCountedFindings(dataset, activities);
  const { shown, more } = useFirstOf(counted ?? [], 12);
  const labelOf = (id: string) => report.activities.find((one) => one.id === id)?.label ?? id;
  return (
    <section aria-labelledby="report-findings">
      <Title order={2} size="h3" id="report-findings">
        {text('reportPage.findings')}
      </Title>
      {counted === null && (
        <Text size="sm" c="dimmed">
          {text('reportPage.checking')}
        </Text>
      )}
      {counted?.length === 0 && <StateMark state="complete">{text('reportPage.noFindings')}</StateMark>}
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {shown.map((one) => (
          <li key={one.id}>
            <Text size="sm">
              <Anchor component={Link} href={`/activities/${one.id}`} inherit>
                {labelOf(one.id)}
              </Anchor>{' '}
              {text('send.findingsOf', {
                mustFix: one.mustFix,
                pleaseCheck: one.pleaseCheck,
                separator: one.mustFix > 0 && one.pleaseCheck > 0 ? 'yes' : 'no',
              })}
            </Text>
          </li>
        ))}
      </ul>
      {more}
      <Text size="sm" mt="xs">
        <Anchor component={Link} href="/check" inherit>
          {text('reportPage.allFindings')}
        </Anchor>
      </Text>
    </section>
  );
}

function NamesPart({ making: { report } }: { readonly making: ReportInMaking }) {
  const { text } = useTexts();
  const found = useInSlices(useCallback(() => personalDataIn(report), [report]));
  const scan = useMemo(
    () =>
      found?.map(({ activity = '', ...match }) => ({
        kind: 'activity' as const,
        record: activity,
        address: 'report',
        ...match,
      })) ?? null,
    [found],
  );
  const linkOf = (_: unknown, id: string) => {
    const label = report.activities.find((one) => one.id === id)?.label;
    return label === undefined ? { label: report.document.title } : { href: `#/activities/${id}/texts`, label };
  };
  return (
    <section aria-labelledby="report-names">
      <Title order={2} size="h3" id="report-names">
        {text('send.names')}
      </Title>
      <Text size="sm">{text('send.namesHelp')}</Text>
      <ScanResult scan={scan} linkOf={linkOf} />
    </section>
  );
}

function MissingPart({ missing, locale }: { readonly missing: readonly MissingText[]; readonly locale: Locale }) {
  const { text, locale: spoken } = useTexts();
  const words = useMemo(() => documentWords(spoken), [spoken]);
  const { shown, more } = useFirstOf(missing, 12);
  return (
    <section aria-labelledby="report-missing">
      <Title order={2} size="h3" id="report-missing">
        {text('reportPage.missing', { language: languageNames[locale] })}
      </Title>
      {missing.length === 0 ? (
        <StateMark state="complete">{text('reportPage.noneMissing')}</StateMark>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {text('reportPage.missingHelp')}
          </Text>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {shown.map((one) => (
              <li key={`${one.activity} ${one.part} ${one.country}`}>
                <Text size="sm">
                  <Anchor component={Link} href={`/activities/${one.activity}/texts`} inherit>
                    {missingTextWords(one, words)}
                  </Anchor>
                </Text>
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </section>
  );
}
