import type { Session } from 'electron';
import { isOwnAddress } from './identity.ts';

/** What the page needs: "Copy for Word" writes to the clipboard; storage is to be kept when the disk fills up. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** Everything else (camera, place, notifications, reading the clipboard …) is refused. Electron security guide, 5. */
export function isGranted(permission: string, address: unknown): boolean {
  return granted.has(permission) && isOwnAddress(address);
}

/** Refuses permissions, devices and downloads: files go out through the save dialog only. */
export function restrictPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(isGranted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
