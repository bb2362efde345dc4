declare const pageVersion: string;

/** As the page's own: both are put in by one build. */
export const partVersion = pageVersion;
