import { Anchor, Text } from '@mantine/core';
import type { Issue } from '../../../shared/issue.ts';
import { useTexts } from '../text.tsx';
import { wantField } from '../wanted-field.ts';
import { addressOfFinding, placeWords } from './finding-place.ts';

/** Record and field of a finding; a link where a page shows it. */
export function FindingLink({ finding }: { readonly finding: Issue }) {
  const texts = useTexts();
  const address = addressOfFinding(finding);
  const words = placeWords(finding, texts);
  if (address === undefined) return <Text size="sm">{words}</Text>;
  const { record, field } = finding.path;
  return (
    <Anchor
      href={address}
      size="sm"
      fw={600}
      style={{ overflowWrap: 'anywhere' }}
      onClick={() => record !== undefined && field !== undefined && wantField(record, field)}
    >
      {words}
    </Anchor>
  );
}
