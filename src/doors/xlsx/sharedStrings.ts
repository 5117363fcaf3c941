/** The table of texts that cells refer to by number. */
import type { Limits } from './limits';
import { refuse } from './problem';
import { attributeText, parseXml } from './xml';
import { cellText, mostRaw } from './xmlText';

export type SharedStrings = Readonly<{
  texts: readonly string[];
  /** The font of the first run, where a text has formatted runs of its own. */
  fonts: ReadonlyMap<number, string>;
}>;

export function readSharedStrings(bytes: Uint8Array | undefined, limits: Limits): SharedStrings {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  if (!bytes) return { texts, fonts };
  let raw = '';
  let runs = 0;
  let inText = false;
  // Readings of East Asian characters (`rPh`) stand beside the text, not in it.
  let inReading = false;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 't') inText = !inReading;
      else if (name === 'r') runs++;
      else if (name === 'rPh') inReading = true;
      else if (name === 'rFont' && runs === 1) fonts.set(texts.length, attributeText(attributes()['val']));
      else if (name === 'si') {
        raw = '';
        runs = 0;
      }
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') {
        if (texts.length >= limits.sharedStrings) refuse('tooLarge', 'shared strings');
        texts.push(cellText(raw));
      }
    },
    text: (run) => {
      if (inText && raw.length < mostRaw) raw += run;
    },
  });
  return { texts, fonts };
}
