import { namesOrganisation, readName } from './person-name.ts';
import { isRoleAlone, mayBeRole } from './staff-role.ts';

/** `Rasa Pavyzdytė` of `Organizatorė Rasa Pavyzdytė`; undefined for any other text, and where a colon makes it a footer. */
export function personBehindRole(text: string): string | undefined {
  if (!mayBeRole(text)) return undefined;
  const blank = text.indexOf(' ');
  const [role, name] = [text.slice(0, blank), text.slice(blank + 1)];
  return blank > 0 && isRoleAlone(role) && !role.endsWith(':') && looksLikePerson(name) ? name : undefined;
}

/** Two to four words with capitals that are no organisation, total or way of taking part. */
export function looksLikePerson(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}\p{L}/u.test(word))) return false;
  const { kind, organisation } = readName(text);
  return kind === 'person' && organisation === undefined && !namesOrganisation(text);
}
