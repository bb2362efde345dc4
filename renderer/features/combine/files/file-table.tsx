import { Button, Stack, Table, Text } from '@mantine/core';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import type { MergePreview } from '../../../store/store-changes.ts';
import { periodWords } from '../../../ui/period-words.ts';
import { CardTable } from '../../../ui/card-table.tsx';
import { PasswordForm } from '../../../ui/password-form.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import type { CombinedPreview, FilePreview } from './incoming.ts';
import { useNames } from '../use-names.ts';
import classes from './file-table.module.css';
import { SenderNote } from './sender-note.tsx';

interface FileTableProps {
  readonly previews: readonly FilePreview[];
  readonly combined: CombinedPreview | null;
  readonly remove: (key: string) => void;
  readonly unlock: (key: string, password: string) => void;
  /** Keys of doubtful files about which somebody has asked. */
  readonly asked: ReadonlySet<string>;
  readonly setAsked: (key: string, isAsked: boolean) => void;
}

const columns = ['new', 'changed', 'unchanged', 'removed', 'conflicts'] as const;

/** What each file would bring, in numbers, and all of them together. A refused file says why. */
export function FileTable({ previews, combined, ...row }: FileTableProps) {
  const { text } = useTexts();
  const { state } = useStoreSnapshot();
  const readable = previews.filter(({ preview }) => preview).length;
  return (
    <Stack gap="sm">
      <CardTable cardColumns={3} aria-label={text('combine.filesTable')} verticalSpacing="xs" horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('combine.column.file')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} ta="right">
                {text(`combine.column.${column}`)}
              </Table.Th>
            ))}
            <Table.Th pl="md">{text('combine.column.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {previews.map((file) => (
            <FileRow key={file.key} file={file} {...row} />
          ))}
          {combined && readable > 1 && (
            <Table.Tr>
              <Table.Th>
                {text('combine.total')}
                <Text size="sm" c="dimmed" fw={400}>
                  {text('combine.totalHelp')}
                </Text>
              </Table.Th>
              <Numbers preview={combined.preview} isTotal />
              <Table.Td />
            </Table.Tr>
          )}
        </Table.Tbody>
      </CardTable>
      {combined?.newerProject !== undefined && (
        <StateMark state="neutral">
          {text('combine.newerProject', { found: combined.newerProject, known: state.project.version })}
        </StateMark>
      )}
    </Stack>
  );
}

type FileRowProps = Omit<FileTableProps, 'previews' | 'combined'> & { readonly file: FilePreview };

function FileRow({ file, asked, setAsked, ...row }: FileRowProps) {
  const { key, preview, manifest, origin } = file;
  // A workbook says nothing of a sender.
  const hasNote = preview !== undefined && manifest !== undefined && origin !== undefined;
  return (
    <>
      <NumbersRow file={file} hasNote={hasNote} {...row} />
      {hasNote && (
        <Table.Tr className={classes['note'] ?? ''}>
          <Table.Td colSpan={columns.length + 2} data-wide>
            <SenderNote file={file} isAsked={asked.has(key)} setAsked={(isAsked) => setAsked(key, isAsked)} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

type NumbersRowProps = Pick<FileRowProps, 'file' | 'remove' | 'unlock'> & { readonly hasNote: boolean };

function NumbersRow({ file, hasNote, remove, unlock }: NumbersRowProps) {
  const { text, issue } = useTexts();
  const { name, preview, issues, isReading } = file;
  return (
    <Table.Tr className={hasNote ? (classes['numbers'] ?? '') : ''}>
      <Table.Td data-wide style={{ overflowWrap: 'anywhere' }} {...(preview ? {} : { colSpan: columns.length + 1 })}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        {isReading && <StateMark state="saving">{text('combine.waiting')}</StateMark>}
        {issues.map((one) => (
          <StateMark key={issue(one)} state="must fix">
            <strong>{text('combine.refused')}</strong> {issue(one)}
          </StateMark>
        ))}
        {file.locked && (
          <PasswordForm
            file={name}
            problem={issue(file.locked.issue)}
            isOff={file.locked.isTrying}
            open={(password) => unlock(file.key, password)}
          />
        )}
        {preview && <Origin file={file} />}
      </Table.Td>
      {preview && <Numbers preview={preview} />}
      <Table.Td pl="md">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={text('combine.removeFile', { file: name })}
          disabled={isReading}
          onClick={() => remove(file.key)}
        >
          {text('combine.leaveOut')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

/** Who made the file, when, and what it declares. */
function Origin({ file: { manifest, returned } }: { readonly file: FilePreview }) {
  const texts = useTexts();
  const { text, moment } = texts;
  const { nameOf } = useNames();
  if (returned) {
    const { madeAt, madeBy } = returned.workbook.about;
    return (
      <Text size="sm" c="dimmed">
        {text('returned.madeBy', {
          moment: Number.isNaN(Date.parse(madeAt)) ? 'none' : moment(madeAt),
          from: madeBy ?? 'none',
        })}
      </Text>
    );
  }
  if (!manifest) return null;
  const sender = [manifest.author, manifest.partner && nameOf(manifest.partner)].filter((part) => part !== undefined);
  return (
    <Text size="sm" c="dimmed">
      {text('combine.madeBy', {
        purpose: manifest.purpose,
        from: sender.join(', ') || 'none',
        moment: moment(manifest.createdAt),
      })}{' '}
      {manifest.declaresComplete !== undefined &&
        text('combine.declares', { period: periodWords(texts, manifest.declaresComplete) })}
    </Text>
  );
}

function Numbers({ preview, isTotal = false }: { readonly preview: MergePreview; readonly isTotal?: boolean }) {
  const { text, number } = useTexts();
  const { added, changed, unchanged, removed, newConflicts } = preview;
  const numbers = [added.length, changed.length, unchanged, removed.length, newConflicts.length];
  return numbers.map((value, index) => (
    <Table.Td
      key={columns[index]}
      data-align="end"
      data-label={text(`combine.column.${columns[index] ?? 'new'}`)}
      fw={isTotal ? 600 : 400}
    >
      {number(value)}
    </Table.Td>
  ));
}
