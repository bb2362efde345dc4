import { packageContentOf } from '../../../shared/consolidation/package-content.ts';
import { starterState } from '../../../shared/consolidation/starter-state.ts';
import type { Host } from '../../../shared/host.ts';
import { fileNameOf, packageEnding } from '../../../shared/package/file-name.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import type { Platform } from '../../../shared/platform.ts';
import type { InstallationKeys } from '../../store/installation-keys.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import type { MadeFile } from './make-report.ts';

export interface StarterWish {
  /** Ids of the activities that go along. */
  readonly activities: ReadonlySet<string>;
  /** The word for "starter" in the file's name. */
  readonly nameWord: string;
  /** Version of the application, for the package. */
  readonly version: string;
}

/** Who signs the file, and the key that it carries. */
export type StarterKeys = Pick<InstallationKeys, 'signer' | 'ownKeyOrNew'>;

/**
 * The text of a starter file: the project, its registry, the chosen activities (`domain.md` §2), and the key to which
 * partners encrypt what they send, which is made with the first of them.
 */
async function starterText(
  store: ProjectStore,
  wish: StarterWish,
  platform: Platform,
  keys: StarterKeys,
): Promise<string> {
  await store.flush();
  const { state, settings } = store.getSnapshot();
  const manifest = {
    purpose: 'starter',
    createdAt: platform.now(),
    application: { name: 'FOR-IN Register', version: wish.version },
    ...(settings.partner === undefined ? {} : { partner: settings.partner }),
    ...(settings.author === undefined ? {} : { author: settings.author }),
    recipient: (await keys.ownKeyOrNew(platform.now())).recipient,
  } as const;
  const content = packageContentOf(starterState(state, wish.activities), manifest);
  const { text } = await writePackage(content, platform, await keys.signer());
  return text;
}

/** Makes a starter file and saves it where the person chooses. */
export async function makeStarter(
  store: ProjectStore,
  host: Host,
  wish: StarterWish,
  platform: Platform,
  keys: StarterKeys,
): Promise<MadeFile> {
  const text = await starterText(store, wish, platform, keys);
  const { project } = store.getSnapshot().dataset;
  const file = fileNameOf([project.code, wish.nameWord, platform.now().slice(0, 10)], packageEnding);
  const saved = await host.saveFile({ suggestedName: file, bytes: platform.encodeUtf8(text) });
  return saved.saved
    ? { saved: true, file, place: saved.place, workbook: { state: 'not asked for' } }
    : { saved: false };
}
