import type { documents as english } from '../en/documents.ts';

/** Latvian. A document on its way out: Word, PDF and the like. Keys begin with `documents.`. */
export const documents: Readonly<Record<keyof typeof english, string>> = {
  'documents.word': 'Saglabāt kā „Word“ failu',
  'documents.pdf': 'PDF',
  'documents.workbook': '„Excel“ darbgrāmata',
  'documents.markdown': 'Markdown',
  'documents.copy': 'Kopēt visu',
  'documents.copied': 'Nokopēts. Ielīmējiet, kur vajag.',
  'documents.notCopied': 'Neizdevās nokopēt. Saglabājiet to kā „Word“ failu.',
  'documents.making': 'Fails tiek veidots …',
  'documents.saved': 'Saglabāts: {file}',
  'documents.cancelled': 'Nav saglabāts.',
  'documents.failed': 'Failu neizdevās izveidot vai saglabāt. Mēģiniet vēlreiz, varbūt citā mapē.',
  'documents.preview': 'Priekšskatījums',
};
