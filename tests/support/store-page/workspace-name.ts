/** The one workspace of the page that has the store and no screens. */
export const workspaceName = 'project-faults';
