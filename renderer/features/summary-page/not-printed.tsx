import { Text } from '@mantine/core';
import { useTexts } from '../../ui/text.tsx';

/** On paper in place of numbers of people with a trait: only documents leave small ones out, and remember what was seen. */
export function NotPrinted() {
  const { text } = useTexts();
  return (
    <Text size="sm" className="print-only">
      {text('summaryPage.notPrinted')}
    </Text>
  );
}
