import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { activityReport } from '../../../shared/outputs/activity-report/activity-report.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { BlankForm } from './blank-form.tsx';
import { PrintSheet } from '../../ui/print-sheet.tsx';
import { DocumentView } from '../../ui/document-view.tsx';
import type { SectionProps } from './section.ts';

/** Prints the activity as it is recorded. */
export function PrintActivity(props: Pick<SectionProps, 'activity' | 'dataset' | 'conflicts'>) {
  const texts = useTexts();
  return (
    <PrintButton label={texts.text('parts.print')}>
      {() => (
        <>
          <p className="kicker">
            {[props.dataset.project.name, props.activity.reference].filter((part) => part !== undefined).join(' · ')}
          </p>
          <DocumentView blocks={activityReport(props.activity, props.dataset, props.conflicts, texts)} />
        </>
      )}
    </PrintButton>
  );
}

/** Prints an empty form for one activity, to be filled in by hand. */
export function PrintBlankActivity({ project }: { readonly project: Project }) {
  const { text } = useTexts();
  return <PrintButton label={text('parts.printBlank')}>{() => <BlankForm project={project} />}</PrintButton>;
}

function PrintButton({ label, children }: { readonly label: string; readonly children: () => ReactNode }) {
  const { locale } = useTexts();
  const [isPrinting, setPrinting] = useState(false);
  const onDone = useCallback(() => setPrinting(false), []);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="print" />} onClick={() => setPrinting(true)}>
        {label}
      </Button>
      {isPrinting && (
        <PrintSheet language={locale} onDone={onDone}>
          {children()}
        </PrintSheet>
      )}
    </>
  );
}
