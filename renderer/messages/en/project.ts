/** Keys begin with `project.`. */
export const project = {};
