import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPageRequest } from './page-files.ts';

/**
 * Fixed: the browser keeps records by origin, and the port is part of it. On another port everybody's records would be
 * out of sight. `localhost` is another origin as well; it is sent on to the address.
 */
export const webPort = 47_615;
const loopback = '127.0.0.1';
/** By this a second start knows that the first one is still serving. */
export const serverName = 'FOR-IN Register';

export interface WebServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the browser edition to this computer only. Rejects with the system's error (`EADDRINUSE`: the port is taken).
 * @param port another one than {@link webPort} in tests only; 0 lets the system choose
 */
export async function startWebServer(folder: string, port: number = webPort): Promise<WebServer> {
  const server = createServer((request, response) => {
    void answer(folder, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server is listening and has no port');
  return {
    address: `http://${loopback}:${bound.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((failure) => (failure ? reject(failure) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '', method = '', headers } = request;
  const port = request.socket.localPort;
  response.setHeader('Server', serverName);
  // A page elsewhere can make its own name lead here (DNS rebinding); it cannot make the browser say another host.
  if (headers.host === `localhost:${port}`) {
    response.writeHead(308, { Location: `http://${loopback}:${port}${url}` }).end();
    return;
  }
  if (headers.host !== `${loopback}:${port}`) {
    response.writeHead(421).end();
    return;
  }
  const found = await answerPageRequest(folder, method, url.replace(/[?#].*$/su, ''));
  response.writeHead(found.status, found.headers).end(found.body);
}
