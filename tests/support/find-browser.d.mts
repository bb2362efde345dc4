export const browserFlags: readonly string[];
export const grantedOnClick: readonly string[];
export function findBrowser(): Promise<string | undefined>;
export function findOrInstallBrowser(): Promise<string | undefined>;
export function findOrInstallHeadless(): Promise<string | undefined>;
