/** Reads the certificate and key for https, and says which of them is wrong instead of what OpenSSL calls it. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SecureContextOptions } from 'node:tls';
import { createSecureContext } from 'node:tls';
import { stop } from '../exit';
import type { Identity } from './options';
import type { Say } from './words';

function contentOf(file: string, say: Say): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return stop(say('unreadable', { file, reason }), error);
  }
}

/** What `attempt` gives, or a stop with these words. */
function orStop<T>(attempt: () => T, words: string): T {
  try {
    return attempt();
  } catch (error) {
    return stop(words, error);
  }
}

export type Secured = Readonly<{ options: SecureContextOptions; warning?: string }>;

export function readIdentity(identity: Identity, now: Date, say: Say): Secured {
  const secret = identity.passphrase === undefined ? {} : { passphrase: identity.passphrase };
  if ('pfx' in identity) {
    const options = { pfx: contentOf(identity.pfx, say), ...secret };
    orStop(() => createSecureContext(options), say('badPfx', { file: identity.pfx }));
    return { options };
  }
  const cert = contentOf(identity.cert, say);
  const key = contentOf(identity.key, say);
  const certificate = orStop(() => new X509Certificate(cert), say('badCertificate', { file: identity.cert }));
  const opened = orStop(() => createPrivateKey({ key, ...secret }), say('badKey', { file: identity.key }));
  if (!certificate.checkPrivateKey(opened)) return stop(say('otherKey', { key: identity.key, cert: identity.cert }));
  const end = new Date(certificate.validTo);
  const date = `${end.getDate()}/${end.getMonth() + 1}/${end.getFullYear()}`;
  return { options: { cert, key, ...secret }, ...(end < now ? { warning: say('expired', { file: identity.cert, date }) } : {}) };
}
