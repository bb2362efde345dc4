/** Keys begin with `activities.`. */
export const activities = {};
