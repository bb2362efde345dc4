import type { AttendanceFormat, EventDate, Evidence, RecognisedTable } from './model.ts';

interface Known {
  readonly isByShape: boolean;
  readonly encoding: string;
  readonly table?: RecognisedTable | undefined;
  readonly date?: EventDate;
}

/** Why a file was taken for what it is, as codes of sentences. */
export function explain(format: AttendanceFormat, { isByShape, encoding, table, date }: Known): readonly Evidence[] {
  const evidence: Evidence[] = [{ code: `attendance.why.${format}`, params: {} }];
  if (table) {
    evidence.push({
      code: 'attendance.why.table',
      params: {
        sheet: table.sheet,
        row: table.headerRows[0],
        columns: table.columns.filter(({ role }) => role !== 'ignored').length,
      },
    });
  }
  if (isByShape) evidence.push({ code: 'attendance.why.byShape', params: {} });
  if (encoding.startsWith('windows-')) evidence.push({ code: 'attendance.why.encoding', params: { encoding } });
  if (date?.source) evidence.push({ code: 'attendance.why.date', params: { source: date.source.replace(' ', '_') } });
  return evidence;
}
