import packageJson from '../../package.json' with { type: 'json' };

/** What packages say made them. */
export const application = { name: 'FOR-IN Register', version: packageJson.version };
