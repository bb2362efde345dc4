import { Table, Text, Title } from '@mantine/core';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { dayWords } from './day-words.ts';
import { methodWords } from './method-words.ts';

interface PrintSheetProps {
  readonly overview: SessionOverview;
  readonly title: string;
}

/** The method and the numbers on paper, for the file of the project. No names. */
export function PrintSheet({ overview, title }: PrintSheetProps) {
  const texts = useTexts();
  const { text, number, date } = texts;
  const { count, date: day, policy, files } = overview;
  const lines: readonly (readonly [string, number])[] = [
    [text('words.total'), count.persons.unique],
    [text('words.inPerson'), count.persons.inPerson],
    [text('words.online'), count.persons.online],
    [text('words.both'), count.persons.both],
    [text('attendance.group.unidentified'), count.persons.unidentified],
    [text('attendance.staffOf'), count.staff],
    ...Object.entries(count.perDay).map(([one, persons]): [string, number] => [dayWords(texts, one), persons]),
  ];
  return (
    <div className={classes.print} aria-hidden="true">
      <Title order={2}>{text('attendance.printTitle', { title })}</Title>
      {day.date !== undefined && (
        <Text>
          {day.endDate === undefined
            ? date(day.date)
            : text('attendance.dateSpan', { from: date(day.date), to: date(day.endDate) })}
        </Text>
      )}
      <Table withTableBorder my="md">
        <Table.Tbody>
          {lines.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th>{label}</Table.Th>
              <Table.Td ta="right">{number(value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Title order={3}>{text('attendance.method')}</Title>
      <Text>{methodWords(texts, overview)}</Text>
      <Text>{text('attendance.policyVersion', { version: policy.version })}</Text>
      <Title order={3} mt="md">
        {text('attendance.files')}
      </Title>
      <ul>
        {files.map(({ key, format, rows, sha256 }) => (
          <li key={key}>
            {text('attendance.printFile', { format: text(`attendance.format.${format}`), rows, sha256 })}
          </li>
        ))}
      </ul>
      <Text>{text('attendance.printPrivacy')}</Text>
    </div>
  );
}
