/** What the figures of a Word file said when we wrote it, from the part that we left in it. */
import { figuresNamespace } from '../../narrate/word/figuresPart';
import { attributeText, parseXml } from '../xlsx/xml';
import type { Archive } from '../xlsx/unzip';
import { decodeXml } from '../xlsx/xmlText';

/** By the names of their bookmarks; empty where the file is not ours, or another program dropped the part. */
export function originalsIn(archive: Archive): Readonly<Record<string, string>> {
  const originals: Record<string, string> = {};
  for (const part of archive.names.filter((name) => /^customXml\/item\d+\.xml$/i.test(name))) {
    const bytes = archive.read(part);
    if (!bytes || !decodeXml(bytes).includes(figuresNamespace)) continue;
    parseXml(bytes, {
      open: (name, attributes) => {
        const { name: bookmark, text } = name === 'figure' ? attributes() : {};
        if (bookmark !== undefined && text !== undefined) originals[attributeText(bookmark)] = attributeText(text);
      },
    });
  }
  return originals;
}
