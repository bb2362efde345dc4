import { Kbd, Stack, Table, Text, Title } from '@mantine/core';
import type { TextKey } from '../../messages/catalogue.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTexts } from '../../ui/text.tsx';

interface KeyGroup {
  readonly title: TextKey;
  readonly keys: readonly (readonly [readonly string[], TextKey])[];
}

const groups: readonly KeyGroup[] = [
  {
    title: 'frame.keysAnywhere',
    keys: [
      [['Ctrl+K'], 'frame.key.search'],
      [['Alt+1', '…'], 'frame.key.pages'],
      [['?'], 'frame.key.help'],
      [['Tab'], 'frame.key.tab'],
      [['Esc'], 'frame.key.close'],
    ],
  },
  {
    title: 'frame.keysList',
    keys: [
      [['↑', '↓', 'Home', 'End'], 'frame.key.rows'],
      [['Enter'], 'frame.key.open'],
      [['N'], 'frame.key.new'],
      [['D'], 'frame.key.duplicate'],
      [['Del'], 'frame.key.delete'],
    ],
  },
  {
    title: 'frame.keysActivity',
    keys: [
      [['Ctrl+Enter'], 'frame.key.nextSection'],
      [['F8'], 'frame.key.nextFinding'],
      [['Ctrl+Z'], 'frame.key.undo'],
    ],
  },
  {
    title: 'frame.attendance',
    keys: [
      [['I'], 'attendance.include'],
      [['X'], 'attendance.exclude'],
      [['M'], 'attendance.samePerson'],
      [['Ctrl+Z'], 'words.undo'],
    ],
  },
  {
    title: 'frame.keysCounts',
    keys: [
      [['?'], 'frame.key.unknown'],
      [['-'], 'frame.key.notApplicable'],
    ],
  },
];

const explained = ['frame.word.saved', 'frame.word.unknown', 'frame.word.participants'] as const;

/** Every key, and the words that are easily misread. */
export function KeysDrawer({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { text } = useTexts();
  return (
    <SideDrawer title={text('frame.keys')} isOpen={isOpen} onClose={onClose} size="md">
      <Stack gap="md">
        <Text size="sm">{text('frame.keysHelp')}</Text>
        {groups.map((group) => (
          <section key={group.title}>
            <Title order={3} mb="xs">
              {text(group.title)}
            </Title>
            <Table verticalSpacing={4} aria-label={text(group.title)}>
              <Table.Tbody>
                {group.keys.map(([keys, meaning]) => (
                  <Table.Tr key={meaning}>
                    <Table.Th scope="row" w={170}>
                      {keys.map((key) => (
                        <Kbd key={key} me={4}>
                          {key}
                        </Kbd>
                      ))}
                    </Table.Th>
                    <Table.Td>{text(meaning)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
        <section>
          <Title order={3} mb="xs">
            {text('frame.wordsTitle')}
          </Title>
          <Stack gap="xs">
            {explained.map((key) => (
              <Text key={key} size="sm">
                {text(key)}
              </Text>
            ))}
          </Stack>
        </section>
      </Stack>
    </SideDrawer>
  );
}
