import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { v7 } from 'uuid';
import { z } from 'zod';
import { recordOfValues, valuesByAddress } from '../../../shared/package/address.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import project from '../../../resources/projects/for-in.json';
import sample from '../../../resources/sample/for-in.json';
import { cssVariables, theme } from '../../../renderer/app/theme.ts';
import { TextsProvider } from '../../../renderer/ui/text.tsx';
import { ToastsProvider } from '../../../renderer/ui/toasts.tsx';
import { FieldsProvider } from '../../../renderer/features/activity/fields-context.tsx';
import { ParticipantsSection } from '../../../renderer/features/activity/participants-section.tsx';
import { DelegationsSection } from '../../../renderer/features/activity/delegations-section.tsx';
import { TextsSection } from '../../../renderer/features/activity/texts-section.tsx';
import { CopyForWord } from '../../../renderer/features/activity/copy-for-word.tsx';
import { PrintActivity, PrintBlankActivity } from '../../../renderer/features/activity/print-activity.tsx';

z.config({ jitless: true });
const params = new URLSearchParams(location.search);
const ref = params.get('a') ?? 'A13';
const empty = { id: 'x', status: 'held', title: 'New', mode: params.get('mode') ?? 'hybrid' };
const start = ref === 'new' ? empty : sample.records.activity.find((one) => one.reference === ref);
const orgs = new Map(sample.records.organisation.map((one) => [one.id, one]));
function App() {
  const [values, setValues] = useState(() => {
    const { id, ...rest } = { ...start, ...JSON.parse(params.get('set') ?? '{}') };
    return valuesByAddress('activity', rest);
  });
  const [organisations, setOrganisations] = useState(orgs);
  const activity = useMemo(() => ({ id: start.id, ...recordOfValues(values) }), [values]);
  window.activity = activity;
  const dataset = {
    project: { ...project, ...(params.get('ages') && { ageGroups: [{ code: '18-25', name: '18 to 25' }] }) },
    organisations,
    places: new Map(sample.records.place.map((one) => [one.id, one])),
    activities: [activity],
    mappedOrganisations: [],
    attendanceImports: [],
    overlaps: [],
    periods: [],
    conflicts: [],
  };
  const conflicts = new Map(
    params.get('conflict')
      ? [
          [
            'total',
            {
              kind: 'activity',
              record: activity.id,
              field: 'total',
              values: [
                { value: { state: 'number', value: 45 }, dot: 'a:1', at: '2024-01-01T00:00:00.000Z' },
                { value: { state: 'number', value: 50 }, dot: 'b:1', at: '2024-01-01T00:00:00.000Z' },
              ],
            },
          ],
        ]
      : [],
  );
  const issues = checkDataset(dataset).filter((i) => i.path.record === activity.id);
  const props = {
    activity,
    dataset,
    issues,
    conflicts,
    isReadOnly: params.get('ro') === '1',
    newId: v7,
    change: (changes) =>
      setValues((old) => {
        const next = new Map(old);
        for (const [k, v] of changes) v === undefined ? next.delete(k) : next.set(k, v);
        return next;
      }),
  };
  const Section = { participants: ParticipantsSection, delegations: DelegationsSection, texts: TextsSection }[
    params.get('s') ?? 'participants'
  ];
  return (
    <FieldsProvider value={{ ...props, values, invalid: new Map(), decide: () => {} }}>
      <div style={{ padding: 24 }}>
        <div style={{ display: 'flex', gap: 8, marginBottom: 16 }}>
          <CopyForWord {...props} />
          <PrintActivity {...props} />
          <PrintBlankActivity project={dataset.project} />
        </div>
        <Section
          {...props}
          createOrganisation={async (o) => {
            const id = v7();
            setOrganisations((old) => new Map(old).set(id, { id, ...o }));
            return id;
          }}
        />
      </div>
    </FieldsProvider>
  );
}
createRoot(document.getElementById('root')).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme={params.get('dark') ? 'dark' : 'light'}
  >
    <TextsProvider locale="en">
      <ToastsProvider>
        <App />
      </ToastsProvider>
    </TextsProvider>
  </MantineProvider>,
);
