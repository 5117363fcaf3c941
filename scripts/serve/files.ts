/** Hands out the files of one folder and nothing else. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

export type Answers = Readonly<{ notFound: string; onlyReading: string }>;

type Found = Readonly<{ path: string; size: number; changed: Date; tag: string }>;

/** The part of the address that names a file; nothing where it cannot be one. */
function pathIn(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Links are followed first: what counts is where the file really lies. */
function find(folder: string, url: string): Found | undefined {
  const path = pathIn(url);
  if (path === undefined) return undefined;
  try {
    const file = realpathSync(join(folder, path === '/' ? 'index.html' : path));
    const below = relative(realpathSync(folder), file);
    const isOutside = below === '' || isAbsolute(below) || below.split(sep).some((part) => part.startsWith('.'));
    const { size, mtime, ...stats } = statSync(file);
    if (isOutside || (stats.mode & 0o170000) !== 0o100000) return undefined;
    return { path: file, size, changed: mtime, tag: `"${size.toString(36)}-${mtime.getTime().toString(36)}"` };
  } catch {
    return undefined;
  }
}

function headersOf({ path, size, changed, tag }: Found): Readonly<Record<string, string | number>> {
  const kind = kinds[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return {
    'content-type': kind,
    'content-length': size,
    'x-content-type-options': 'nosniff',
    etag: tag,
    'last-modified': changed.toUTCString(),
    // The page is asked for anew each time, so that no office works with an old version; pictures must be allowed to be
    // kept, or Office shows none.
    'cache-control': kind.startsWith('image/') ? 'public, max-age=3600' : 'no-cache',
  };
}

function refuse(response: ServerResponse, status: number, words: string, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...more });
  response.end(`${words}\n`);
}

export const handOut =
  (folder: string, answers: Answers): RequestListener =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, answers.onlyReading, { allow: 'GET, HEAD' });
    const found = find(folder, url);
    if (!found) return refuse(response, 404, answers.notFound);
    if (request.headers['if-none-match'] === found.tag) {
      response.writeHead(304, { etag: found.tag });
      return void response.end();
    }
    response.writeHead(200, headersOf(found));
    if (method === 'HEAD') return void response.end();
    // A browser that goes away in the middle is no failure.
    pipeline(createReadStream(found.path), response, () => undefined);
  };
