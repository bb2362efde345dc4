import type { documents as english } from '../en/documents.ts';

/** Estonian. A document on its way out: Word, PDF and the like. Keys begin with `documents.`. */
export const documents: Readonly<Record<keyof typeof english, string>> = {
  'documents.word': 'Salvesta Wordi failina',
  'documents.pdf': 'PDF',
  'documents.workbook': 'Exceli töövihik',
  'documents.markdown': 'Markdown',
  'documents.copy': 'Kopeeri kõik',
  'documents.copied': 'Kopeeritud. Kleepige see sinna, kus vaja.',
  'documents.notCopied': 'Kopeerimine ei õnnestunud. Salvestage see Wordi failina.',
  'documents.making': 'Faili koostatakse …',
  'documents.saved': 'Salvestatud: {file}',
  'documents.cancelled': 'Ei salvestatud.',
  'documents.failed': 'Faili ei õnnestunud koostada ega salvestada. Proovige uuesti, võib-olla teises kaustas.',
  'documents.preview': 'Eelvaade',
};
