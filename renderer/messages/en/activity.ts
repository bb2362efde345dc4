/** Keys begin with `activity.`. */
export const activity = {};
