import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { summaryDocument } from '../../../shared/outputs/summary-document/summary-document.ts';
import { summaryWorkbook } from '../../../shared/outputs/summary-workbook/summary-workbook.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { DocumentButtons } from '../../documents/document-buttons.tsx';
import { usePublished } from '../../documents/use-published.ts';
import { periodWords } from '../../ui/period-words.ts';
import { useTexts } from '../../ui/text.tsx';
import type { Summary } from './use-summary.ts';

/** What the page shows as a document of a few pages or a workbook, in the language of the screens. */
export function SummaryFile({ summary: { whole, project, country, period } }: { readonly summary: Summary }) {
  const texts = useTexts();
  const { protection, remember } = usePublished();
  const choices = () => {
    const shield = protection();
    // Without knowing what was hidden before, nothing may leave.
    if (!shield) throw new Error('what was published cannot be read');
    return { country, period, day: browserPlatform.now().slice(0, 10), protection: shield };
  };
  const words = documentWords(texts.locale);
  const makeDocument = async () => {
    const { document, publication } = summaryDocument(whole.dataset, choices(), words);
    await remember(publication);
    return document;
  };
  const makeWorkbook = async () => {
    const { workbook, publication } = summaryWorkbook(whole.dataset, choices(), words);
    const { writeXlsx } = await import('../../../shared/outputs/workbook/write-xlsx.ts');
    const bytes = await writeXlsx(workbook);
    await remember(publication);
    return bytes;
  };
  const name = [project.code, country ?? '', period === undefined ? '' : periodWords(texts, period)].join(' ');
  return (
    <section aria-label={texts.text('summaryPage.asDocument')} style={{ marginBottom: 24 }}>
      <DocumentButtons
        name={`${name} ${texts.text('summaryPage.title')}`}
        document={makeDocument}
        workbook={makeWorkbook}
      />
    </section>
  );
}
