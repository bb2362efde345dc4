/** Keys begin with `search.`. */
export const search = {};
