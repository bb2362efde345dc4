import { app } from 'electron';
import type { Session } from 'electron';
import { mayRequest } from './navigation.ts';

/** What Chromium would fetch by itself. Before the application is ready. */
export function silenceChromium(): void {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability']) {
    app.commandLine.appendSwitch(name);
  }
}

/** Nothing leaves this computer: whatever a page tries to load from elsewhere ends here, behind the page's own policy. */
export function blockRequests(session: Session, onBlocked: () => void): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isAllowed = mayRequest(url);
    if (!isAllowed) onBlocked();
    decide({ cancel: !isAllowed });
  });
}
