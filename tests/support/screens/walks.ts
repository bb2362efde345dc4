import { attendanceWalk } from './attendance-walk.ts';
import { combineWalk } from './combine-walk.ts';
import { comparedWalk } from './compared-walk.ts';
import { eraseWalk } from './erase-walk.ts';
import { keysWalk } from './keys-walk.ts';
import { listWalk } from './list-walk.ts';
import { logosWalk } from './logos-walk.ts';
import { missingWalk } from './missing-walk.ts';
import { ownProjectWalk } from './own-project-walk.ts';
import { periodsWalk } from './periods-walk.ts';
import { firstStartWalk, openedWalk, practiceWalk } from './practice-screens.ts';
import { returnedWalk } from './returned-walk.ts';
import { sameEventWalk } from './same-event-walk.ts';
import { troubleWalk } from './trouble-walk.ts';
import type { Walk } from './screen.ts';

/** Together they come by every screen in every state that a person can meet. */
export const walks: readonly Walk[] = [
  firstStartWalk,
  practiceWalk,
  openedWalk,
  ownProjectWalk,
  attendanceWalk,
  combineWalk,
  missingWalk,
  returnedWalk,
  periodsWalk,
  sameEventWalk,
  listWalk,
  troubleWalk,
  keysWalk,
  comparedWalk,
  eraseWalk,
  logosWalk,
];
