import { buildPageIfStale, buildShellIfStale } from '../../main/build-if-stale.mjs';

/** Before the specs, so that those that run at the same time do not build the same bundle. */
export default async function buildOnce(): Promise<void> {
  await buildPageIfStale();
  await buildShellIfStale();
}
