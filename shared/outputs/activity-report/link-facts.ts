import { linkKinds } from '../../codes/activity-codes.ts';
import type { Activity } from '../../schema/activity.ts';
import { inOrder } from '../../schema/in-order.ts';
import type { DocumentFact, DocumentWords } from '../document/document.ts';
import { dateSpan } from './date-span.ts';

/**
 * Links by their kind, recordings first; each with what is known of it, from the day over the part and the language to
 * the platform, and its address. One without an address is named as well: somebody will ask for it.
 */
export function linkFacts(activity: Activity, { shared, language, locale }: DocumentWords): readonly DocumentFact[] {
  const links = inOrder(activity.links);
  return linkKinds.map((kind) => ({
    label: shared(`link.${kind}`),
    lines: links
      .filter((link) => (link.kind ?? 'other') === kind)
      .map((link) => {
        const day = link.day === undefined ? undefined : dateSpan(link.day, undefined, locale);
        const about = [day, link.part, link.language && language(link.language), link.platform];
        const text = [about.filter(Boolean).join(', '), link.url].filter(Boolean).join(': ');
        return { text, ...(link.url !== undefined && { address: link.url }) };
      })
      .filter(({ text }) => text !== ''),
  }));
}
