import { z } from 'zod';

/** Where the window was, in the system's points. */
export const windowStateSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 640, height: 480 };
const usual = { width: 1280, height: 860 };
/** So much of the title bar must be on a screen for the window to be moved. */
const graspable = { width: 120, height: 24 };

/** Size and, when the window would be within reach there, place of a window that opens. */
export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly isMaximized: boolean;
}

/**
 * Where the window opens: as it was left, unless the screen it was on is gone or has shrunk.
 * @param areas what is free of task bars on each screen, the main one first
 */
export function placeOfWindow(saved: WindowState | null, areas: readonly Area[]): WindowPlace {
  const main = areas[0];
  const home = saved && areas.find((area) => isGraspable(saved, area));
  const area = home ?? main;
  const wanted = saved ?? { ...usual, isMaximized: false };
  const width = fit(wanted.width, smallest.width, area?.width);
  const height = fit(wanted.height, smallest.height, area?.height);
  const place = { width, height, isMaximized: wanted.isMaximized };
  return saved && home ? { ...place, x: saved.x, y: saved.y } : place;
}

function fit(wanted: number, least: number, most = wanted): number {
  return Math.max(least, Math.min(wanted, most));
}

function isGraspable(window: WindowState, area: Area): boolean {
  const overlap = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return overlap >= graspable.width && window.y >= area.y && window.y + graspable.height <= area.y + area.height;
}
