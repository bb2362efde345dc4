import { v7 } from 'uuid';
import type { AttendanceMemory } from '../../store/attendance-memory.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { AttendanceDesk } from './desk.ts';
import { startEngine } from './engine-link.ts';
import { readIntoPort } from './read-into-port.ts';
import { recallFrom } from './recall.ts';

/** The desk of a real window. Its workers begin with the first file. */
export function browserDesk(store: ProjectStore, memory: AttendanceMemory): AttendanceDesk {
  return new AttendanceDesk({
    startEngine,
    read: readIntoPort,
    sha256: browserPlatform.sha256,
    newKey: () => v7(),
    recall: recallFrom(store, memory),
  });
}
