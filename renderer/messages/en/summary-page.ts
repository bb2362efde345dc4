/** Keys begin with `summaryPage.`. */
export const summaryPage = {};
