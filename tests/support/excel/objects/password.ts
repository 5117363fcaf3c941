/** Passwords of protected sheets and workbooks: the hash that files hold (ECMA-376 Part 1, §18.2.29 and §18.3.1.85). */
import { createHash, randomBytes } from 'node:crypto';
import type { Xml } from '../file/xml';
import { attribute } from '../file/xml';

const spins = 1000;

function hash(password: string, salt: Buffer, spinCount: number, algorithm: string): string {
  const of = (...parts: Buffer[]): Buffer => createHash(algorithm.replace('-', '').toLowerCase()).update(Buffer.concat(parts)).digest();
  let value = of(salt, Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < spinCount; spin += 1) {
    const count = Buffer.alloc(4);
    count.writeUInt32LE(spin);
    value = of(value, count);
  }
  return value.toString('base64');
}

/** The 16 bits that older files keep of a password (ECMA-376 Part 4, §3.3.1.81). */
function oldHash(password: string): string {
  let value = 0;
  for (const letter of [...Buffer.from(password, 'latin1')].reverse()) value = (((value >> 14) & 1) | ((value << 1) & 0x7fff)) ^ letter;
  value = (((value >> 14) & 1) | ((value << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return value.toString(16).toUpperCase().padStart(4, '0');
}

type Of = 'sheet' | 'workbook';
const nameOf = (of: Of, name: string): string => (of === 'sheet' ? name : `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`);

export function passwordAttributes(password: string, of: Of): Record<string, string> {
  const salt = randomBytes(16);
  const parts = {
    algorithmName: 'SHA-512',
    hashValue: hash(password, salt, spins, 'SHA-512'),
    saltValue: salt.toString('base64'),
    spinCount: String(spins),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [nameOf(of, name), value]));
}

export function isPassword(node: Xml, password: string, of: Of): boolean {
  const own = (name: string): string | undefined => attribute(node, nameOf(of, name));
  const [value, salt, spinCount, algorithm] = ['hashValue', 'saltValue', 'spinCount', 'algorithmName'].map(own);
  if (value !== undefined)
    return hash(password, Buffer.from(salt ?? '', 'base64'), Number(spinCount ?? 0), algorithm ?? 'SHA-512') === value;
  const old = of === 'sheet' ? attribute(node, 'password') : attribute(node, 'workbookPassword');
  return old === undefined || old.toUpperCase() === oldHash(password);
}

export const hasPassword = (node: Xml): boolean => !isPassword(node, '', 'sheet');
