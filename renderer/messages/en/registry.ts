/** Keys begin with `registry.`. */
export const registry = {};
