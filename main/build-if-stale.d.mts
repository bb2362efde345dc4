export const root: string;
export function buildShellIfStale(): Promise<string>;
export function buildPageIfStale(): Promise<string>;
