/** A document on its way out: Word, PDF and the like. Keys begin with `documents.`. */
export const documents = {
  'documents.word': 'Save as Word',
  'documents.pdf': 'PDF',
  'documents.workbook': 'Excel workbook',
  'documents.markdown': 'Markdown',
  'documents.copy': 'Copy everything',
  'documents.copied': 'Copied. Paste it where it is needed.',
  'documents.notCopied': 'It could not be copied. Save it as Word instead.',
  'documents.making': 'The file is being made …',
  'documents.saved': 'Saved: {file}',
  'documents.cancelled': 'Not saved.',
  'documents.failed': 'The file could not be made or saved. Try again, perhaps in another folder.',
  'documents.preview': 'Preview',
};
