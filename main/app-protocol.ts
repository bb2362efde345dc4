import { protocol } from 'electron';
import { isOwnAddress, pageScheme } from './identity.ts';
import { answerPageRequest } from './page-files.ts';

/** Before the application is ready: gives the scheme an origin of its own, with storage. Electron security guide, 18. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the folder with the page (it lies inside the asar archive) at the application's own address. */
export function servePage(folder: string): void {
  protocol.handle(pageScheme, async (request) => {
    if (!isOwnAddress(request.url)) return new Response(null, { status: 404 });
    // The address as it came: `URL` would resolve `..` before anybody could see it.
    const path = request.url.slice(request.url.indexOf('/', `${pageScheme}://`.length)).replace(/[?#].*$/su, '');
    const { status, headers, body } = await answerPageRequest(folder, request.method, path);
    return new Response(body && Buffer.from(body), { status, headers: { ...headers } });
  });
}
