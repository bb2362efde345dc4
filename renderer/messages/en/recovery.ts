/** Keys begin with `recovery.`. */
export const recovery = {};
