/** Custom document properties, where a template keeps what it is: all of them as text. */
import type { Archive } from './unzip';
import { relationshipsOf } from './parts';
import { attributeText, parseXml } from './xml';
import { decodeText } from './xmlText';

export function readProperties(archive: Archive): Readonly<Record<string, string>> {
  const part = relationshipsOf(archive, '').find((item) => item.type === 'custom-properties' || item.type === 'customProperties')?.part;
  const bytes = archive.read(part ?? 'docProps/custom.xml');
  const properties: [string, string][] = [];
  if (!bytes) return {};
  let name: string | undefined;
  let value = '';
  parseXml(bytes, {
    open: (tag, attributes) => {
      if (tag !== 'property') return;
      name = attributeText(attributes()['name']);
      value = '';
    },
    close: (tag) => {
      if (tag === 'property' && name !== undefined) properties.push([name, decodeText(value.trim())]);
      if (tag === 'property') name = undefined;
    },
    text: (raw) => {
      if (name !== undefined) value += raw;
    },
  });
  // Defines own keys only, whatever they are called (`__proto__`).
  return Object.fromEntries(properties);
}
