/** Keys begin with `frame.`. */
export const frame = {};
