import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { reportWorkbook } from '../../../shared/outputs/report/report-workbook.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { DocumentButtons } from '../../documents/document-buttons.tsx';
import { DocumentPreview } from '../../documents/document-preview.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ChoicesPart } from './choices-part.tsx';
import { readReportMemory } from './report-memory.ts';
import classes from './report-page.module.css';
import { SidePart } from './side-part.tsx';
import { useReport } from './use-report.ts';

/** The implementation report: what goes into it, its pages, what is to be mended before it goes out. */
export function ReportPage() {
  const { text, locale: spoken } = useTexts();
  const { workspace, dataset, settings } = useStoreSnapshot();
  const [locale, setLocale] = useState<Locale>(
    () => readReportMemory(workspace.name, settings.report, localStorage).locale ?? spoken,
  );
  const making = useReport(locale);
  const { report, change } = making;
  const { project } = dataset;
  const isEmpty = dataset.activities.length === 0;
  return (
    <>
      <PageHeader title={text('reportPage.title')} description={text('reportPage.description')} />
      {workspace.isPractice && <StateMark state="please check">{text('reportPage.practice')}</StateMark>}
      {isEmpty ? (
        <EmptyState
          title={text('reportPage.emptyTitle')}
          actions={
            <Button component={Link} href="/activities">
              {text('reportPage.toActivities')}
            </Button>
          }
        >
          <Text size="sm">{text('reportPage.empty')}</Text>
        </EmptyState>
      ) : (
        <>
          <ChoicesPart
            making={making}
            locale={locale}
            onLocale={(chosen) => {
              setLocale(chosen);
              change({ locale: chosen });
            }}
          />
          <DocumentButtons
            name={`${project.code} ${report.document.subtitle ?? ''} ${locale}`}
            document={async () => {
              await making.remember();
              return report.document;
            }}
            workbook={async () => {
              await making.remember();
              const { writeXlsx } = await import('../../../shared/outputs/workbook/write-xlsx.ts');
              return writeXlsx(reportWorkbook(report, documentWords(locale)));
            }}
            onSavedWord={making.noteWordFile}
          />
          <div className={classes['columns']}>
            <DocumentPreview document={report.document} />
            <SidePart making={making} locale={locale} />
          </div>
        </>
      )}
    </>
  );
}
