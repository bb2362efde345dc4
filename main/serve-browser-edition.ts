import { sentence } from '../shared/messages/sentence.ts';
import { errorCode } from './disk-failure.ts';
import { openBrowser } from './open-browser.ts';
import { serverName, startWebServer, webPort } from './web-server.ts';

/** Serves the browser edition until the process ends, and opens it. Says where it is, or why it cannot be. */
export async function serveBrowserEdition(folder: string): Promise<void> {
  try {
    const { address } = await startWebServer(folder);
    process.stdout.write(`${sentence('cli.serving', { address })}\n`);
    openBrowser(address);
  } catch (failure) {
    if (errorCode(failure) !== 'EADDRINUSE') throw failure;
    const address = `http://127.0.0.1:${webPort}/`;
    if (await isServedAlready(address)) {
      process.stdout.write(`${sentence('cli.servedAlready', { address })}\n`);
      openBrowser(address);
    } else {
      process.stderr.write(`${sentence('cli.portTaken', { port: String(webPort) })}\n`);
      process.exitCode = 1;
    }
  }
}

async function isServedAlready(address: string): Promise<boolean> {
  try {
    const { headers } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(2_000) });
    return headers.get('server') === serverName;
  } catch {
    return false;
  }
}
