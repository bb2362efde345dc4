import { v7 } from 'uuid';
import { prepareReader } from '../../reading/spare-reader.ts';
import type { AttendanceMemory } from '../../store/attendance-memory.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { AttendanceDesk } from './desk.ts';
import { startEngine } from './engine-link.ts';
import { hashOf, readIntoPort } from './read-into-port.ts';
import { recallFrom } from './recall.ts';

/** The desk of a real window. */
export function browserDesk(store: ProjectStore, memory: AttendanceMemory): AttendanceDesk {
  return new AttendanceDesk({
    startEngine: () => {
      prepareReader();
      return startEngine();
    },
    read: readIntoPort,
    sha256: hashOf,
    newKey: () => v7(),
    recall: recallFrom(store, memory),
  });
}
