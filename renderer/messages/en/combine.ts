/** Keys begin with `combine.`. */
export const combine = {};
