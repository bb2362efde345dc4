/** The counting parts of one activity, its texts, copy and print. Keys begin with `parts.`. */
export const activityParts = {};
