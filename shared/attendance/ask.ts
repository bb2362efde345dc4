import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { EventDate, Need, RecognisedFile } from './model.ts';

/** What has to be asked about a file, as sentences. */
export function questionsOf(
  file: string,
  needs: readonly Need[],
  { date, meetings, versions = [] }: Pick<RecognisedFile, 'date' | 'meetings' | 'versions'>,
): readonly Issue[] {
  return needs.map((need) => {
    switch (need) {
      case 'mapping':
        return warning('attendance.askMapping', { file });
      case 'gender':
        return warning('attendance.askGender', { file });
      case 'meeting':
        return warning('attendance.askMeeting', { file }, { count: meetings.length });
      case 'sheets': {
        const sheets = versions.map(({ sheetIndex }) => sheetIndex + 1).join(', ');
        return warning('attendance.askSheets', { file }, { sheets });
      }
      default:
        return dateQuestion(file, date);
    }
  });
}

function dateQuestion(file: string, { candidates }: EventDate): Issue {
  if (candidates.length === 0) return warning('attendance.askNoDate', { file });
  const code = candidates.length === 1 ? 'attendance.askNameDate' : 'attendance.askDate';
  return warning(code, { file }, { candidates: candidates.join(', ') });
}
