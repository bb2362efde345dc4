import type { Locale } from '../../messages/format-message.ts';
import { escapedMarkup } from '../../for-others/document-text.ts';
import { languageTag } from './word-styles.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** What a Word file says about itself: title, language and when it was made; nobody's name. */
export function coreProperties(title: string, locale: Locale, at: string): string {
  const instant = (name: 'created' | 'modified') =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at.slice(0, 19)}Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}><dc:title>${escapedMarkup(title)}</dc:title>`,
    `<dc:language>${languageTag(locale)}</dc:language>${instant('created')}${instant('modified')}</cp:coreProperties>`,
  ].join('');
}
