import { Group, Loader, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { periodsOfActivity } from '../../../shared/counting/activities-by-period.ts';
import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import { useAllFindings } from '../../calculating/use-all-findings.ts';
import { acceptFinding, reopenFinding } from '../../store/accept-finding.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { today } from '../../store/today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { countStates, findingsOf, inState } from '../../ui/findings/filter-findings.ts';
import type { FindingState } from '../../ui/findings/filter-findings.ts';
import { FindingsList } from '../../ui/findings/findings-list.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { useTexts } from '../../ui/text.tsx';
import { ReportAgainstRecords } from './report-against-records.tsx';

const states = [
  ['open', 'check.open'],
  ['must fix', 'check.mustFix'],
  ['please check', 'check.pleaseCheck'],
  ['accepted', 'check.accepted'],
] as const satisfies readonly (readonly [FindingState, string])[];

/** Every finding in what is recorded here, one partner's or of a combination. */
export function CheckPage() {
  const texts = useTexts();
  const { text } = texts;
  const store = useStore();
  const { dataset, conflicts, readOnly } = useStoreSnapshot();
  const [state, setState] = useState<FindingState>('open');
  const [partner, setPartner] = useState('');
  const [period, setPeriod] = useState('');
  const found = useAllFindings(dataset);
  const { partners, periods } = usePartnersAndPeriods();
  const ofPartner = useMemo(
    () =>
      found && findingsOf(found, { partner: partner || undefined, period: period || undefined }, dataset, conflicts),
    [found, partner, period, dataset, conflicts],
  );
  const counts = useMemo(() => ofPartner && countStates(ofPartner), [ofPartner]);
  const shown = useMemo(() => ofPartner && inState(ofPartner, state), [ofPartner, state]);
  return (
    <>
      <PageHeader title={text('check.title')} description={text('check.description')} />
      <Stack gap="md">
        <ReportAgainstRecords />
        <Group gap="md" align="flex-end">
          <NativeSelect
            label={text('check.show')}
            value={state}
            onChange={(event) => setState(event.currentTarget.value as FindingState)}
            data={states.map(([value, key]) => ({ value, label: text(key, { count: counts?.[value] ?? 0 }) }))}
          />
          <NativeSelect
            label={text('check.partner')}
            value={partner}
            onChange={(event) => setPartner(event.currentTarget.value)}
            data={[{ value: '', label: text('check.everyPartner') }, ...partners]}
          />
          <NativeSelect
            label={text('check.period')}
            value={period}
            onChange={(event) => setPeriod(event.currentTarget.value)}
            data={[
              { value: '', label: text('check.everyPeriod') },
              ...periods.map((one) => ({ value: one, label: periodWords(texts, one) })),
            ]}
          />
        </Group>
        {shown === null && (
          <Group gap="sm" role="status">
            <Loader size="xs" />
            <Text size="sm">{text('check.checking')}</Text>
          </Group>
        )}
        {shown?.length === 0 && (
          <EmptyState title={text(state === 'accepted' ? 'check.noneAccepted' : 'check.none')}>
            {text(state === 'accepted' ? 'check.noneAcceptedHelp' : 'check.noneHelp')}
          </EmptyState>
        )}
        {shown !== null && shown.length > 0 && (
          <FindingsList
            findings={shown}
            isReadOnly={readOnly !== null}
            accept={(finding, comment) => acceptFinding(store, finding, { comment, day: today() })}
            reopen={(finding) => reopenFinding(store, finding)}
          />
        )}
      </Stack>
    </>
  );
}

/** Organisations that report something here, by name, and the periods of what they report, newest first. */
function usePartnersAndPeriods() {
  const { compare } = useTexts();
  const { dataset, conflicts } = useStoreSnapshot();
  return useMemo(() => {
    const standingFor = standingOrganisations(dataset.organisations);
    const reporters = new Set(
      dataset.activities.flatMap(({ reportedBy }) => (reportedBy ? standingFor(reportedBy) : [])),
    );
    const partners = [...reporters]
      .map((value) => {
        const organisation = dataset.organisations.get(value);
        return { value, label: organisation?.shortName ?? organisation?.name ?? value };
      })
      .toSorted((one, other) => compare(one.label, other.label));
    const ids = dataset.activities.flatMap((activity) => periodsOfActivity(activity, conflicts, dataset.organisations));
    const periods = [...new Set(ids.map((id) => id.slice(id.indexOf(':') + 1)))].toSorted().toReversed();
    return { partners, periods };
  }, [dataset, conflicts, compare]);
}
