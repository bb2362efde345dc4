import { describe, expect, test, vi } from 'vitest';
import { bringsKey, rememberSenders, trustIn } from '../../../../renderer/features/combine/files/doubts.ts';
import type { FilePreview } from '../../../../renderer/features/combine/files/incoming.ts';
import type { ProjectStore } from '../../../../renderer/store/project-store.ts';
import type { MergePreview } from '../../../../renderer/store/store-changes.ts';
import type { WorkspaceSettings } from '../../../../renderer/store/store-snapshot.ts';
import { originOf, readSenders, withOrigin, writeSenders } from '../../../../shared/package/senders.ts';
import { writePackage } from '../../../../shared/package/write-package.ts';
import { documentOf } from '../../../support/package-of.ts';
import { sampleContent } from '../../../support/sample-package.ts';
import { coordinator, stranger } from '../../../support/test-keys.ts';
import { testPlatform } from '../../../support/test-platform.ts';
import { testSigner } from '../../../support/test-signer.ts';

const platform = testPlatform();
const now = platform.now();
const nothing: MergePreview = { added: [], changed: [], unchanged: 0, newConflicts: [], removed: [], erased: 0 };

interface Made {
  readonly signer?: number;
  readonly recipient?: string;
}

/** A file that was read and compared. */
async function fileOf({ signer, recipient }: Made = {}): Promise<FilePreview> {
  const manifest = recipient === undefined ? {} : { purpose: 'starter' as const, recipient };
  const content = { ...sampleContent, manifest: { ...sampleContent.manifest, ...manifest } };
  const { text } = await writePackage(content, platform, signer === undefined ? undefined : testSigner(signer));
  const document = await documentOf(text);
  const origin = originOf(document);
  return {
    key: '1',
    name: 'a.forin',
    manifest: document.manifest,
    origin,
    issues: [],
    preview: nothing,
    isReading: false,
  };
}

const office = await fileOf({ signer: 1 });
const known = { role: 'both', senders: writeSenders(office.origin ? withOrigin([], office.origin, now) : []) } as const;

describe('what is asked about the sender of a file', () => {
  test.each<[what: string, file: Made, settings: WorkspaceSettings, asks: string | null, doubts: readonly string[]]>([
    ['nothing of the first file', { signer: 1 }, { role: 'both' }, null, []],
    ['nothing when it is signed as before', { signer: 1 }, known, null, []],
    ['whether another key is right', { signer: 2 }, known, 'sender', ['sender.newKey']],
    ['why there is no signature', {}, known, 'sender', ['sender.notSigned']],
    ['nothing of the first key of a coordinator', { signer: 1, recipient: coordinator.recipient }, known, null, []],
    [
      'whether another key of the coordinator is right',
      { signer: 1, recipient: stranger.recipient },
      { ...known, coordinatorKey: coordinator.recipient },
      'coordinator',
      ['sender.otherRecipient'],
    ],
    [
      'nothing of it where one only collects',
      { signer: 1, recipient: stranger.recipient },
      { ...known, role: 'collects', coordinatorKey: coordinator.recipient },
      null,
      [],
    ],
    [
      'nothing when the list cannot be read: everybody is new then',
      { signer: 2 },
      { role: 'both', senders: '{' },
      null,
      [],
    ],
  ])('%s', async (_, made, settings, asks, doubts) => {
    const trust = trustIn(await fileOf(made), settings, 'N');
    expect([trust?.toAsk, trust?.doubts.map(({ code }) => code)]).toEqual([asks, doubts]);
  });

  test('nothing of a workbook', () => {
    expect(trustIn({ key: '1', name: 'a.xlsx', issues: [], isReading: false }, known, 'N')).toBeNull();
  });
});

async function kept(files: readonly FilePreview[], settings: WorkspaceSettings, own: readonly string[] = []) {
  const saveSettings = vi.fn<ProjectStore['saveSettings']>(() => Promise.resolve());
  const getSnapshot = () => ({ settings }) as ReturnType<ProjectStore['getSnapshot']>;
  await rememberSenders({ getSnapshot, saveSettings }, files, (key) => Promise.resolve(own.includes(key)), now);
  return saveSettings.mock.calls.map(([change]) => change);
}

describe('what is kept after files were taken in', () => {
  test('the key of the sender, and nothing when it is known', async () => {
    const [change] = await kept([office], { role: 'both' });
    expect(readSenders(change?.senders)?.map(({ keys }) => keys.map(({ key }) => key))).toEqual([
      [Buffer.from(testSigner(1).key).toString('hex')],
    ]);
    expect(await kept([office], known)).toEqual([]);
  });

  test('the key of the coordinator, unless it is one’s own', async () => {
    const starter = await fileOf({ signer: 1, recipient: coordinator.recipient });
    expect(bringsKey(starter.manifest, known)).toBe(true);
    expect(await kept([starter], known)).toEqual([{ coordinatorKey: coordinator.recipient }]);
    expect(await kept([starter], known, [coordinator.recipient])).toEqual([]);
  });

  test('nothing of a file that was refused', async () => {
    const { preview: _preview, ...refused } = office;
    expect(await kept([refused], { role: 'both' })).toEqual([]);
  });
});
