/** From the bytes of an XML part to its characters, and from its escapes to what they stand for. */

/** What else parts are declared in; each has the signs of XML where ASCII has them. */
const others = /^(?:iso-8859-\d{1,2}|windows-125\d|us-ascii)$/i;

function declared(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const encoding = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? '';
  return others.test(encoding) ? encoding.toLowerCase() : 'utf-8';
}

/** Strict: text whose bytes are not what the part declares would come out as wrong names. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const littleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : declared(bytes);
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function reference(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Our own instead of saxen's, which breaks characters beyond U+FFFF. Line ends become `\n`, as XML asks. */
export function decodeEntities(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, reference) : text;
}

/** Excel's own bound on the text of a cell; the raw one may hold as many references to characters. */
const mostCharacters = 32_767;
export const mostRaw = 12 * mostCharacters;

/** Cuts a short text off the long one it was sliced from, which would otherwise stay in memory with it. */
const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Text as Excel keeps it: characters that XML cannot hold are written `_x000D_`, and `_` itself `_x005F_`. */
export function decodeText(raw: string): string {
  const text = decodeEntities(raw);
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return detached(decoded);
}

/** The text of a cell; what is longer than Excel allows, no program of an office wrote. */
export const cellText = (raw: string): string => {
  const text = decodeText(raw.length > mostRaw ? raw.slice(0, mostRaw) : raw);
  return text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
};
