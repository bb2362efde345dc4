/** The program's path; undefined when LibreOffice is not here. */
export function findLibreOffice(): string | undefined;
/** Installs it where that is possible without asking. */
export function findOrInstallLibreOffice(): string | undefined;
