/** What `npm start` was asked for; whatever is wrong with it stops the command with words. */
import { present } from '../../src/core/present';
import { parseArgs } from 'node:util';
import { stop } from '../exit';
import type { Say } from './words';

export type Identity = Readonly<{ passphrase?: string } & ({ pfx: string } | { cert: string; key: string })>;

export type ServeOptions = Readonly<{
  port: number;
  host: string;
  /** Where a page lies that is not to be built. */
  folder?: string;
  /** Files that make it https. */
  identity?: Identity;
}>;

const known = {
  port: { type: 'string', default: '3000' },
  host: { type: 'string', default: 'localhost' },
  cert: { type: 'string' },
  key: { type: 'string' },
  pfx: { type: 'string' },
  passphrase: { type: 'string' },
  folder: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function parsed(args: readonly string[], say: Say) {
  try {
    return parseArgs({ args: [...args], options: known, strict: true }).values;
  } catch (error) {
    return stop(say('option', { reason: error instanceof Error ? error.message : String(error) }), error);
  }
}

type Values = ReturnType<typeof parsed>;

function identityOf({ cert, key, pfx, passphrase }: Values, say: Say): Identity | undefined {
  const secret = passphrase === undefined ? {} : { passphrase };
  if (pfx !== undefined) return cert === undefined && key === undefined ? { pfx, ...secret } : stop(say('pfxAndCert'));
  if (cert === undefined && key === undefined) return undefined;
  return cert !== undefined && key !== undefined ? { cert, key, ...secret } : stop(say('certWithoutKey'));
}

export function readOptions(args: readonly string[], say: Say): ServeOptions | 'help' {
  const values = parsed(args, say);
  if (values.help) return 'help';
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
  if (!(port <= 65_535)) return stop(say('port', { text: values.port }));
  const identity = identityOf(values, say);
  return { port, host: values.host, ...present({ folder: values.folder, identity }) };
}
