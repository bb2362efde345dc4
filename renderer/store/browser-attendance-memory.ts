import { AttendanceMemory } from './attendance-memory.ts';

/** What attendance imports leave in this browser. It is opened with the first use. */
export const attendanceMemory = new AttendanceMemory({
  indexedDB: window.indexedDB,
  IDBKeyRange: window.IDBKeyRange,
});
