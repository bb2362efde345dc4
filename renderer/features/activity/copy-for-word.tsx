import { Button } from '@mantine/core';
import { activityReport } from '../../../shared/outputs/activity-report/activity-report.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { copyDocument } from '../../ui/copy-document.ts';
import type { SectionProps } from './section.ts';

/** Puts the activity on the clipboard in report form. */
export function CopyForWord({
  activity,
  dataset,
  conflicts,
}: Pick<SectionProps, 'activity' | 'dataset' | 'conflicts'>) {
  const texts = useTexts();
  const showToast = useToasts();
  const copy = async () => {
    const isCopied = await copyDocument(activityReport(activity, dataset, conflicts, texts));
    const name = activity.title ?? activity.reference ?? texts.shared('activityReport.untitled');
    showToast({ message: texts.text(isCopied ? 'parts.copied' : 'parts.notCopied', { name }) });
  };
  return (
    <Button variant="default" leftSection={<Icon name="activities" />} onClick={() => void copy()}>
      {texts.text('parts.copyForWord')}
    </Button>
  );
}
