import { outsideAddress } from '../../main/external-links.ts';
import { isOwnAddress } from '../../main/identity.ts';
import { mayRequest } from '../../main/navigation.ts';
import { filesInArguments } from '../../main/open-file.ts';
import { pageFileOf } from '../../main/page-files.ts';
import { isGranted } from '../../main/permissions.ts';
import { linkTarget } from '../../shared/for-others/document-text.ts';
import { Chance } from '../support/chance.ts';
import { hostileUrl, listed } from '../support/hostile/urls.ts';
import type { Experiment } from './experiment.ts';

/** Hostile addresses through every function of the shell that decides about one. */
export const hostileUrls: Experiment = {
  name: 'urls',
  shows:
    'no hostile address is the page’s own, is requested, handed to the system, granted a permission, served or linked',
  rounds: { long: 5_000, short: 500 },
  run: async (rounds, { seed }) => {
    const chance = new Chance(seed);
    const failures: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const url = hostileUrl(chance);
      const found = faultsOf(url);
      failures.push(...found.map((fault) => `${JSON.stringify(url.slice(0, 200))} ${fault}`));
    }
    return Promise.resolve({ trials: rounds, failures });
  },
};

function faultsOf(url: string): readonly string[] {
  const faults: string[] = [];
  const when = (isFault: boolean, fault: string) => {
    if (isFault) faults.push(fault);
  };
  try {
    const isOwn = isOwnAddress(url);
    when(isOwn && !listed.own(url), 'is taken for the page’s own');
    when(mayRequest(url) && !isOwn && !/^\s*(?:blob|data|devtools):/iu.test(url), 'may be requested');
    const outside = outsideAddress(url);
    when(outside !== undefined && !listed.outside(outside), `is handed to the system as ${outside}`);
    when(!isOwn && isGranted('clipboard-sanitized-write', url), 'is granted a permission');
    const parts = pageFileOf(url) ?? [];
    when(!parts.every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9_.@-]*$/u.test(part)), `is the file ${parts.join('/')}`);
    const link = linkTarget(url);
    when(link !== undefined && !/^https:\/\/[^@/?#\\]+(?:[/?#]|$)/iu.test(link), `is a link to ${link}`);
    const files = filesInArguments([url], '/home/somebody');
    when(!files.every((file) => /\.(?:forin|json|xlsx|xls|ods|csv)$/iu.test(file)), `opens ${files.join()}`);
  } catch (failure) {
    faults.push(`throws ${String(failure)}`);
  }
  return faults;
}
