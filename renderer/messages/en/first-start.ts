/** Keys begin with `firstStart.`. */
export const firstStart = {};
