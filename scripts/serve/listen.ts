/** Starts the server and tells where it is, or which of the usual obstacles is in the way. */
import { existsSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stop } from '../exit';
import { readIdentity } from './certificate';
import { handOut } from './files';
import type { ServeOptions } from './options';
import type { Say, WordKey } from './words';

export type Running = Readonly<{ address: string; words: string; stop: () => Promise<void> }>;

const obstacles: Readonly<Record<string, WordKey>> = {
  EADDRINUSE: 'portTaken',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'badHost',
  ENOTFOUND: 'badHost',
  EAI_AGAIN: 'badHost',
};

/** An address that listens everywhere is opened on this machine by its usual name. */
const nameOf = (host: string): string => (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host);

export async function listen(folder: string, options: ServeOptions, say: Say): Promise<Running> {
  if (!existsSync(join(folder, 'index.html'))) return stop(say('notBuilt', { folder }));
  const { port, host, identity } = options;
  const secured = identity ? readIdentity(identity, new Date(), say) : undefined;
  const handle = handOut(folder, { notFound: say('notFound', { path: '/' }), onlyReading: say('onlyReading') });
  const server = secured ? createSecure(secured.options, handle) : createPlain(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    const key = obstacles[error.code ?? ''];
    if (!key) throw error;
    return stop(say(key, { port, host, other: port + 1 > 65_535 ? 3001 : port + 1 }), error);
  });
  const used = (server.address() as AddressInfo).port;
  const address = `${secured ? 'https' : 'http'}://${nameOf(host)}:${used}/`;
  return {
    address,
    words: [
      say('running', { address }),
      say(secured ? 'forExcel' : 'onlyBrowser', { address }),
      ...(secured?.warning ? [secured.warning] : []),
    ].join('\n'),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for their next question.
        server.closeAllConnections();
      }),
  };
}
