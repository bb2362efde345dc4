import { columnRoles } from '../../../shared/attendance/model.ts';
import type { ColumnRole, TableMapping } from '../../../shared/attendance/model.ts';
import { mayHaveCome } from '../../../shared/attendance/registered.ts';
import type { AttendanceMemory, KeptLayout } from '../../store/attendance-memory.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import type { DeskParts } from './desk.ts';
import type { EngineCommand } from './engine.ts';
import { importOfFile, repeatedDecisions } from './stored-decisions.ts';

/** What this computer and the register know of a file that is put on the desk, said as commands. */
export function recallFrom(store: ProjectStore, memory: AttendanceMemory): DeskParts['recall'] {
  return async (line, files, link) => {
    const secret = await memory.secret();
    const commands: EngineCommand[] = [];
    for (const layout of new Set(line.tables.map((table) => table.layout))) {
      const kept = await memory.layout(await link.layoutHash(layout, secret));
      if (kept) commands.push({ do: 'map', mapping: mappingOf(layout, kept) });
    }
    const earlier = importOfFile(store.getSnapshot().dataset.attendanceImports, line.sha256);
    if (!earlier) return commands;
    const { policy, eventDate, eventEndDate, dateSource } = earlier;
    if (policy) {
      const { minimumMinutes, leavesOutStaff } = policy;
      commands.push({ do: 'policy', policy: { version: 1, minimumMinutes, leaveOutStaff: leavesOutStaff === true } });
    }
    if (dateSource === 'person' && eventDate !== undefined) {
      commands.push({ do: 'date', date: eventDate, ...(eventEndDate !== undefined && { endDate: eventEndDate }) });
    }
    // Then somebody said that the people of this list of registered people came.
    const wasCounted = earlier.files?.some(({ sha256, kind }) => sha256 === line.sha256 && kind === 'attendance');
    if (wasCounted && mayHaveCome(line)) commands.push({ do: 'count registered', file: line.key, count: true });
    const sheets = earlier.files?.find(({ sha256 }) => sha256 === line.sha256)?.sheets;
    if (sheets) commands.push({ do: 'sheets', file: line.key, sheets: sheets.map((sheet) => sheet - 1) });
    const decisions = repeatedDecisions(earlier, line.sha256, files);
    if (decisions.length > 0) commands.push({ do: 'decide', decisions });
    return commands;
  };
}

function mappingOf(layout: string, { roles, genderOfM }: KeptLayout): TableMapping {
  const known: [number, ColumnRole][] = Object.entries(roles).flatMap(([column, role]) => {
    const found = columnRoles.find((one) => one === role);
    return found ? [[Number(column), found] as [number, ColumnRole]] : [];
  });
  return { layout, roles: Object.fromEntries(known), ...(genderOfM !== undefined && { genderOfM }) };
}
