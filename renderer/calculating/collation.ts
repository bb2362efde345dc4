/** How texts are compared wherever something is sorted for people, in the window and beside it. */
export const collation: Intl.CollatorOptions = { numeric: true };
