import { decisionsOf, packageContentOf } from '../../shared/consolidation/package-content.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { Manifest } from '../../shared/schema/package-document.ts';
import type { Contents } from './contents.ts';
import type { StoreEnvironment } from './store-environment.ts';

type Wish = Pick<Manifest, 'purpose'> & Partial<Pick<Manifest, 'declaresComplete'>>;

/** The package of everything in a workspace, or of its decisions, signed by this installation. */
export async function packageOf(
  { state, settings }: Contents,
  replica: string,
  { purpose, declaresComplete }: Wish,
  { application, keys, platform }: Pick<StoreEnvironment, 'application' | 'keys' | 'platform'>,
): Promise<{ readonly text: string; readonly sha256: string }> {
  const { partner, author } = settings;
  const sources = [...state.sources.values()].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const manifest = {
    purpose,
    createdAt: platform.now(),
    application,
    replica,
    ...(partner === undefined ? {} : { partner }),
    ...(author === undefined ? {} : { author }),
    ...(declaresComplete === undefined ? {} : { declaresComplete }),
    ...(purpose === 'consolidated' ? { sources } : {}),
  };
  const sent = purpose === 'decisions' ? decisionsOf(state) : state;
  return writePackage(packageContentOf(sent, manifest), platform, await keys.signer());
}
