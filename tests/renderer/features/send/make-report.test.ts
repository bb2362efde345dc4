import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeReport } from '../../../../renderer/features/send/make-report.ts';
import type { ReportWish } from '../../../../renderer/features/send/make-report.ts';
import { makeStarter } from '../../../../renderer/features/send/make-starter.ts';
import type { sealFile } from '../../../../renderer/features/send/seal-file.ts';
import type { ProjectStore } from '../../../../renderer/store/project-store.ts';
import type { StoreSnapshot } from '../../../../renderer/store/store-snapshot.ts';
import { today } from '../../../../renderer/store/today.ts';
import { datasetOf } from '../../../../shared/consolidation/dataset-of.ts';
import type { Host, SaveRequest } from '../../../../shared/host.ts';
import { documentOf } from '../../../support/package-of.ts';
import { activityOf, sample } from '../../../support/sent-packages.ts';
import { coordinator } from '../../../support/test-keys.ts';
import { testPlatform } from '../../../support/test-platform.ts';
import { testSigner } from '../../../support/test-signer.ts';

const partner = activityOf('A01').value['reportedBy'] as string;
const snapshot = {
  workspace: { name: 'project-1', isPractice: false },
  settings: { role: 'both', partner, author: 'Rasa' },
  state: sample.state,
  dataset: datasetOf(sample.state),
} as Partial<StoreSnapshot> as StoreSnapshot;

function fakeStore() {
  return {
    flush: vi.fn<ProjectStore['flush']>(() => Promise.resolve()),
    getSnapshot: () => snapshot,
    create: vi.fn<ProjectStore['create']>(() => Promise.resolve(`${partner}:2022`)),
    undoLast: vi.fn<ProjectStore['undoLast']>(() => Promise.resolve(null)),
    exportPackage: vi.fn<ProjectStore['exportPackage']>(() => Promise.resolve({ text: '{}', sha256: 'a' })),
  };
}

function hostThat(saves: boolean) {
  const requests: SaveRequest[] = [];
  const saveFile: Host['saveFile'] = (request) => {
    requests.push(request);
    return Promise.resolve(saves ? { saved: true, place: 'Documents' } : { saved: false });
  };
  return { host: { saveFile } as Host, requests };
}

const storeOf = (fake: ReturnType<typeof fakeStore>) => fake as Partial<ProjectStore> as ProjectStore;
const wish: ReportWish = {
  period: '2022',
  isDeclaring: true,
  withWorkbook: false,
  partnerName: 'DDG',
  readerKind: 'everybody',
  readers: null,
};
const cannotSeal = () => Promise.reject(new Error('no'));
const starterKeys = {
  signer: () => Promise.resolve(testSigner()),
  ownKeyOrNew: () => Promise.resolve({ recipient: coordinator.recipient, isSaved: true }),
};

beforeEach(() => vi.stubGlobal('localStorage', { setItem: () => undefined, getItem: () => null }));

describe('a report', () => {
  test('is written when everything is saved, and named after project, partner and period', async () => {
    const fake = fakeStore();
    const { host, requests } = hostThat(true);
    const made = await makeReport(storeOf(fake), host, wish);
    expect(made).toEqual({
      saved: true,
      file: 'FOR-IN DDG 2022.forin',
      place: 'Documents',
      workbook: { state: 'not asked for' },
    });
    expect(requests.map(({ suggestedName }) => suggestedName)).toEqual(['FOR-IN DDG 2022.forin']);
    expect(fake.flush).toHaveBeenCalledOnce();
  });

  test('says in the records and in the file that the period is complete', async () => {
    const fake = fakeStore();
    await makeReport(storeOf(fake), hostThat(true).host, wish);
    const declared = { day: today(), author: 'Rasa' };
    const value = { partner, period: '2022', state: 'declared complete', declared };
    expect(fake.create).toHaveBeenCalledWith('period', value);
    expect(fake.exportPackage).toHaveBeenCalledWith({ purpose: 'partner', declaresComplete: '2022' });
    expect(fake.undoLast).not.toHaveBeenCalled();
  });

  test('declares nothing when it was not asked to', async () => {
    const fake = fakeStore();
    await makeReport(storeOf(fake), hostThat(true).host, { ...wish, isDeclaring: false });
    expect(fake.create).not.toHaveBeenCalled();
    expect(fake.exportPackage).toHaveBeenCalledWith({ purpose: 'partner' });
  });

  test('is encrypted for its readers before it is saved', async () => {
    const { host, requests } = hostThat(true);
    const readers = { recipients: [coordinator.recipient] };
    const sealing = vi.fn<typeof sealFile>(() => Promise.resolve(new Uint8Array([7])));
    await makeReport(storeOf(fakeStore()), host, { ...wish, readerKind: 'coordinator', readers }, sealing);
    expect(sealing).toHaveBeenCalledWith(new TextEncoder().encode('{}'), readers);
    expect(requests.map(({ bytes }) => [...bytes])).toEqual([[7]]);
  });

  test('that cannot be encrypted is not saved, and the declaration is taken back', async () => {
    const fake = fakeStore();
    const { host, requests } = hostThat(true);
    await expect(makeReport(storeOf(fake), host, { ...wish, readers: { password: 'x' } }, cannotSeal)).rejects.toThrow(
      'no',
    );
    expect(requests).toEqual([]);
    expect(fake.undoLast).toHaveBeenCalledWith(`${partner}:2022`);
  });

  test('that was not saved takes the declaration back', async () => {
    const fake = fakeStore();
    expect(await makeReport(storeOf(fake), hostThat(false).host, wish)).toEqual({ saved: false });
    expect(fake.undoLast).toHaveBeenCalledWith(`${partner}:2022`);
  });

  test('that could not be made takes the declaration back, too', async () => {
    const fake = fakeStore();
    fake.exportPackage.mockRejectedValue(new Error('no memory'));
    await expect(makeReport(storeOf(fake), hostThat(true).host, wish)).rejects.toThrow('no memory');
    expect(fake.undoLast).toHaveBeenCalledOnce();
  });
});

describe('a starter file', () => {
  test('holds what was chosen, says what it is, and reads back', async () => {
    const platform = testPlatform();
    const { host, requests } = hostThat(true);
    const chosen = activityOf('A01').id;
    const starter = { activities: new Set([chosen]), nameWord: 'starter', version: '0.1.0' };
    const made = await makeStarter(storeOf(fakeStore()), host, starter, platform, starterKeys);
    expect(made).toMatchObject({ saved: true, file: 'FOR-IN starter 2026-01-31.forin' });
    const document = await documentOf(platform.decodeUtf8(requests[0]?.bytes ?? new Uint8Array()) ?? '');
    expect(document.manifest).toMatchObject({ purpose: 'starter', author: 'Rasa', partner });
    expect(document.records.filter(({ kind }) => kind === 'activity').map(({ id }) => id)).toEqual([chosen]);
    expect(document.manifest.counts.organisation).toBe(snapshot.dataset.organisations.size);
  });
});
