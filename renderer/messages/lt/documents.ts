import type { documents as english } from '../en/documents.ts';

/** Lithuanian. A document on its way out: Word, PDF and the like. Keys begin with `documents.`. */
export const documents: Readonly<Record<keyof typeof english, string>> = {
  'documents.word': 'Išsaugoti „Word“ failą',
  'documents.pdf': 'PDF',
  'documents.workbook': '„Excel“ darbaknygė',
  'documents.markdown': 'Markdown',
  'documents.copy': 'Kopijuoti viską',
  'documents.copied': 'Nukopijuota. Įklijuokite, kur reikia.',
  'documents.notCopied': 'Nepavyko nukopijuoti. Išsaugokite „Word“ failą.',
  'documents.making': 'Failas kuriamas …',
  'documents.saved': 'Išsaugota: {file}',
  'documents.cancelled': 'Neišsaugota.',
  'documents.failed': 'Failo nepavyko sukurti arba išsaugoti. Bandykite dar kartą, galbūt kitame aplanke.',
  'documents.preview': 'Peržiūra',
};
