import { english } from '../../messages/catalogue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import type { AttendanceImport } from '../../schema/bookkeeping.ts';
import { countColumns } from '../../schema/count.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentBlock, DocumentFact } from '../document/document.ts';
import { numberWords, sessionWords } from './counts-part.ts';
import type { SheetImport, SheetInput, SheetWords } from './sheet-input.ts';

/** The attendance files that were read: what they are, what was counted, what was left out and by which rule. */
export function importsPart({ imports, activity }: SheetInput, words: SheetWords): readonly DocumentBlock[] {
  const { shared } = words;
  const heading = { type: 'heading', level: 1, text: shared('evidenceSheet.imports') } as const;
  if (imports.length === 0) return [heading, { type: 'text', text: shared('evidenceSheet.importsNone') }];
  const sessionOf = (id: string) => activity.sessions?.find((session) => session.id === id);
  return [
    heading,
    ...imports.flatMap((one, index): DocumentBlock[] => {
      const { session } = one.record;
      return [
        { type: 'heading', level: 2, text: shared('evidenceSheet.import', { number: index + 1 }) },
        {
          type: 'facts',
          facts: [
            ...dayFacts(one, words),
            ...(session === undefined
              ? []
              : [fact(shared('evidenceSheet.session'), sessionWords(sessionOf(session), words))]),
            ...countFacts(one.record, words),
            ...ruleFacts(one.record, words),
          ],
        },
        ...fileTable(one.record, words),
      ];
    }),
  ];
}

function fact(label: string, ...lines: readonly string[]): DocumentFact {
  return { label, lines: lines.map((text) => ({ text })) };
}

function dayFacts({ record, at }: SheetImport, { shared, locale, moment }: SheetWords): readonly DocumentFact[] {
  const { eventDate, eventEndDate } = record;
  return [
    fact(shared('evidenceSheet.importedOn'), at === undefined ? shared('evidenceSheet.importedElsewhere') : moment(at)),
    ...(eventDate === undefined
      ? []
      : [fact(shared('evidenceSheet.eventDate'), dateSpan(eventDate, eventEndDate, locale))]),
  ];
}

function countFacts(record: AttendanceImport, words: SheetWords): readonly DocumentFact[] {
  const { shared, number } = words;
  const columns = countColumns.flatMap((column) => {
    const count = record[column];
    if (count === undefined) return [];
    return shared('figures.columnFigure', {
      column: shared(`figures.column.${column}`),
      number: numberWords(count, words),
    });
  });
  const rows = (['rows', 'unidentified', 'staff'] as const).flatMap((field) => {
    const value = record[field];
    return value === undefined ? [] : [fact(shared(`evidenceSheet.${field}`), number(value))];
  });
  return [...(columns.length > 0 ? [fact(shared('evidenceSheet.counted'), ...columns)] : []), ...rows];
}

/** What was left out, by which rule, and how often a person decided: never about whom. */
function ruleFacts(
  { excluded = [], policy, decisions = [] }: AttendanceImport,
  words: SheetWords,
): readonly DocumentFact[] {
  const { shared, number } = words;
  const leftOut = excluded
    .filter(({ rows }) => rows > 0)
    .map(({ reason, rows }) =>
      shared('figures.columnFigure', { column: reasonWords(reason, words), number: number(rows) }),
    );
  const rule = policy && [
    shared('attendance.method', {
      minutes: policy.minimumMinutes,
      staff: policy.leavesOutStaff ? 'yes' : 'no',
    }),
    shared('evidenceSheet.policyVersion', { version: policy.version }),
  ];
  return [
    leftOut.length === 0
      ? fact(shared('evidenceSheet.leftOut'), shared('evidenceSheet.nothingLeftOut'))
      : fact(shared('evidenceSheet.leftOut'), ...leftOut),
    ...(rule ? [fact(shared('evidenceSheet.policy'), ...rule)] : []),
    fact(shared('evidenceSheet.personDecisions'), number(decisions.length)),
  ];
}

/** A reason that this version does not know is shown as it is: reasons are codes. */
function reasonWords(reason: string, { shared }: SheetWords): string {
  if (reason === 'by-hand') return shared('evidenceSheet.byHand');
  const code = `attendance.reason.${reason}`;
  return Object.hasOwn(english, code) ? shared(code as SentenceCode) : reason;
}

/** Files by their check sums. Their names are not kept anywhere. */
function fileTable({ files = [] }: AttendanceImport, words: SheetWords): readonly DocumentBlock[] {
  if (files.length === 0) return [];
  const { shared, number, locale, format } = words;
  return [
    {
      type: 'table',
      caption: shared('evidenceSheet.files'),
      head: [
        shared('evidenceSheet.kind'),
        shared('evidenceSheet.rows'),
        shared('evidenceSheet.added'),
        shared('evidenceSheet.fileDate'),
        shared('evidenceSheet.hash'),
      ],
      rows: files.map((file) => [
        `${shared(`evidenceSheet.file.${file.kind}`)}: ${format(file.format)}`,
        number(file.rows),
        number(file.added),
        file.date === undefined ? shared('figures.noDate') : dateSpan(file.date, undefined, locale),
        file.sha256,
      ]),
      numberColumns: [1, 2],
    },
  ];
}
