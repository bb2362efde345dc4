import type { TableMapping } from '../../../shared/attendance/model.ts';
import { attendanceMemory } from '../../store/browser-attendance-memory.ts';
import type { AttendanceDesk } from './desk.ts';

/** Uses an answer about columns, and remembers it on this computer under a hash of the heads. */
export async function answerColumns(desk: AttendanceDesk, mapping: TableMapping): Promise<void> {
  await desk.command({ do: 'map', mapping });
  const { layout, ...answer } = mapping;
  try {
    const hash = await desk.layoutHash(layout, await attendanceMemory.secret());
    await attendanceMemory.keepLayout({ layout: hash, ...answer });
  } catch {
    // What cannot be remembered is asked again the next time.
  }
}
