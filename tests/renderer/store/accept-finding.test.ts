import { describe, expect, test } from 'vitest';
import { acceptFinding, reopenFinding } from '../../../renderer/store/accept-finding.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { documentOf } from '../../support/package-of.ts';
import { patience, StoreWorkplace } from '../../support/store-workplace.ts';

const group = {
  title: 'Focus group',
  type: 'focus group',
  status: 'held',
  mode: 'online',
  plannedParticipants: { min: 7, max: 10 },
  online: { state: 'number', value: 5 },
  sessions: [{ id: '01900000-0000-7000-8000-0000000000cc', from: '2022-05-02' }],
};
const storm = { comment: '  A storm kept people at home. ', day: '2022-07-15' };

function fewer(store: ProjectStore) {
  return checkDataset(store.getSnapshot().dataset, { withAccepted: true }).filter(
    ({ code }) => code === 'findings.fewerThanPlanned',
  );
}

async function office() {
  const place = new StoreWorkplace();
  const store = await place.create();
  const activity = await store.create('activity', group);
  const [finding] = fewer(store);
  if (!finding) throw new Error('nothing found');
  return { store, activity, finding };
}

describe('a finding that somebody lets stand', () => {
  test('is quiet, with comment, author and day, and speaks again when it is reopened', patience, async () => {
    const { store, finding } = await office();
    await acceptFinding(store, finding, storm);
    const { author } = store.getSnapshot().settings;
    expect(fewer(store)[0]?.accepted).toEqual({ comment: 'A storm kept people at home.', author, day: '2022-07-15' });
    await reopenFinding(store, finding);
    expect(fewer(store)).toEqual([finding]);
    await acceptFinding(store, finding, { ...storm, comment: 'Looked again.' });
    expect(fewer(store)[0]?.accepted?.comment).toBe('Looked again.');
    await store.close();
  });

  test('speaks again when its number changes', patience, async () => {
    const { store, activity, finding } = await office();
    await acceptFinding(store, finding, storm);
    await store.edit(activity, new Map([['online', { state: 'number', value: 6 }]]));
    expect(fewer(store).map(({ accepted, params }) => [accepted, params['total']])).toEqual([[undefined, 6]]);
    await store.close();
  });

  test('is taken back like any other change', patience, async () => {
    const { store, activity, finding } = await office();
    await acceptFinding(store, finding, storm);
    await store.undoLast(activity);
    expect(fewer(store)).toEqual([finding]);
    await store.close();
  });

  test('goes with the package to whoever reads it', patience, async () => {
    const { store, finding } = await office();
    await acceptFinding(store, finding, storm);
    const { text } = await store.exportPackage({ purpose: 'partner' });
    const dataset = datasetOf(stateOf(await documentOf(text)));
    expect(checkDataset(dataset).filter(({ code }) => code === finding.code)).toEqual([]);
    expect(checkDataset(dataset, { withAccepted: true }).map(({ accepted }) => accepted?.comment)).toContain(
      'A storm kept people at home.',
    );
    await store.close();
  });

  test('about the project stands with the project, beside the others', patience, async () => {
    const { store } = await office();
    const { project } = store.getSnapshot().dataset;
    await store.saveProject({
      ...project,
      introduction: 'A project in nine countries, later a project in eight countries.',
    });
    const ofProject = () =>
      checkDataset(store.getSnapshot().dataset).filter(({ code }) => code === 'findings.introductionCountries');
    const [first, second] = ofProject();
    if (!first || !second) throw new Error('nothing found');
    await acceptFinding(store, first, storm);
    expect(ofProject()).toEqual([second]);
    await acceptFinding(store, second, storm);
    expect(ofProject()).toEqual([]);
    await reopenFinding(store, first);
    expect(ofProject()).toEqual([first]);
    await store.close();
  });
});
