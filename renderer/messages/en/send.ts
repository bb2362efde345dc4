/** Keys begin with `send.`. */
export const send = {};
