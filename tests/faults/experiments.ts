import type { Experiment } from './experiment.ts';
import { backupDays } from './backup-days.ts';
import { damage } from './damage.ts';
import { erasure } from './erasure.ts';
import { evictions } from './evictions.ts';
import { fullDisk } from './full-disk.ts';
import { hostile } from './hostile.ts';
import { journalKills } from './journal-kills.ts';
import { kills } from './kills.ts';
import { screenKills } from './screen-kills.ts';
import { tabs } from './tabs.ts';
import { upgrades } from './upgrades.ts';
import { packageDamage } from './package-damage.ts';

/** In the order in which they run and are printed. */
export const experiments: readonly Experiment[] = [
  journalKills,
  ...kills,
  screenKills,
  ...damage,
  evictions,
  erasure,
  fullDisk,
  backupDays,
  tabs,
  upgrades,
  ...hostile,
  packageDamage,
];
