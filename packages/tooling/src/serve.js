/** A small static server on this machine's own address. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/**
 * Serves folders below paths: `{ '/': ['site'], '/storybook/': ['stories/dist'] }`; the longest path that fits wins,
 * and of several folders the first that has the file.
 *
 * It listens on this machine's own addresses only, and answers nothing that lies outside the folders.
 *
 * @param {Readonly<Record<string, readonly string[]>>} folders - By path, each with a slash at its end.
 * @param {{ port?: number }} [options] - The port to try first, then the next ones; by default any free one.
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>}
 * @example
 * const { close, url } = await serve({ '/': ['site'] }, { port: 4321 });
 */
export async function serve(folders, { port = 0 } = {}) {
  const paths = Object.keys(folders).sort((a, b) => b.length - a.length);
  /** @type {Map<string, string[]>} */
  const roots = new Map();
  for (const path of paths) {
    roots.set(path, await Promise.all((folders[path] ?? []).map((folder) => realpath(folder))));
  }
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    answer(request, response, paths, roots).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The file could not be read.\n');
    });
  };
  const { port: taken, servers } = await listenLocally(listener, port);
  return {
    close: async () => {
      for (const server of servers) {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
      }
    },
    port: taken,
    url: `http://localhost:${taken}`,
  };
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {number} first
 */
async function listenLocally(listener, first) {
  for (let port = first; port <= first + 100 && port <= 65535; port += 1) {
    const server = createServer(listener);
    const found = await listen(server, port, '127.0.0.1');
    if (found === undefined) continue;
    // `localhost` may be the other address, where another program may hold the port.
    const other = createServer(listener);
    try {
      if ((await listen(other, found, '::1')) !== undefined) return { port: found, servers: [server, other] };
    } catch {
      return { port: found, servers: [server] };
    }
    server.close();
  }
  throw new Error(`No free port from ${first} to ${first + 100}.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>} The port, or nothing if it is taken.
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {readonly string[]} paths
 * @param {ReadonlyMap<string, readonly string[]>} roots
 */
async function answer(request, response, paths, roots) {
  /** @param {number} status @param {string} text @param {Record<string, string>} [headers] */
  const say = (status, text, headers = {}) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(`${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'Only for reading.', { allow: 'GET, HEAD' });
  const address = URL.parse(request.url ?? '/', 'http://localhost');
  const asked = address === null ? undefined : decode(address.pathname);
  if (asked === undefined) return say(400, 'No such address.');
  const mount = paths.find((path) => asked.startsWith(path) || `${asked}/` === path);
  if (mount === undefined) return say(404, 'Not found.');
  if (`${asked}/` === mount) return say(301, mount, { location: mount });
  let found;
  for (const root of roots.get(mount) ?? []) found ??= await find(root, asked.slice(mount.length));
  // Browsers ask for it unasked; no page of ours has to have one.
  if (found === undefined && asked === '/favicon.ico') return say(204, '');
  if (found === undefined) return say(404, 'Not found.');
  if (found.isFolder) return say(301, 'See the folder.', { location: `${encodeURI(asked)}/` });
  response.writeHead(200, {
    'cache-control': 'no-cache',
    'content-length': String(found.size),
    'content-type': types.get(extname(found.path).toLowerCase()) ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return undefined;
  }
  const stream = createReadStream(found.path);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
  return undefined;
}

/**
 * @param {string} root
 * @param {string} asked
 * @returns {Promise<{ path: string, size: number, isFolder: boolean } | undefined>}
 */
async function find(root, asked) {
  const path = await realpath(join(root, asked)).catch(() => undefined);
  if (path === undefined || (path !== root && !path.startsWith(root + sep))) return undefined;
  const entry = await stat(path);
  if (entry.isFile()) return { isFolder: false, path, size: entry.size };
  if (asked !== '' && !asked.endsWith('/')) return { isFolder: true, path, size: 0 };
  const index = join(path, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile() ? { isFolder: false, path: index, size: page.size } : undefined;
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
function decode(text) {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
