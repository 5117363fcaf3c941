/** What a cell's style number says about its format, font and lock; worked out once per style. */
import { formatCode } from './numberFormats';
import { attributeText, isFalse, parseXml } from './xml';
import { decodeText } from './xmlText';

export type CellStyle = Readonly<{ format?: string; font?: string; locked?: false }>;

/** Fonts of the old encodings (TCVN3 `.VnTime`, `VNI-Times`, VPS): told even where they are the workbook's default. */
const isOldEncoding = (font: string): boolean => /^(\.vn|vni|vps)/i.test(font);

type Xf = { format: number; font: number; locked: boolean };

/** By the index of the cell format (`s`); empty without a styles part. */
export function readStyles(bytes: Uint8Array | undefined): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: string[] = [];
  const xfs: Xf[] = [];
  if (!bytes) return [];
  // Fonts and formats also stand in other sections (differential styles, cell styles).
  let section = '';
  const sections = ['numFmts', 'fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'];
  parseXml(bytes, {
    open: (name, attributes) => {
      if (sections.includes(name)) section = name;
      else if (section === 'numFmts' && name === 'numFmt')
        formats.set(Number(attributes()['numFmtId']), decodeText(attributes()['formatCode'] ?? ''));
      else if (section === 'fonts' && name === 'font') fonts.push('');
      else if (section === 'fonts' && name === 'name' && fonts.length > 0) fonts[fonts.length - 1] = attributeText(attributes()['val']);
      else if (section === 'cellXfs' && name === 'xf') {
        const { numFmtId, fontId } = attributes();
        xfs.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0), locked: true });
      } else if (section === 'cellXfs' && name === 'protection' && isFalse(attributes()['locked'])) xfs.at(-1)!.locked = false;
    },
    close: (name) => {
      if (name === section) section = '';
    },
  });
  return xfs.map((xf) => {
    const format = formatCode(xf.format, formats);
    const font = fonts[xf.font] ?? '';
    const tellFont = font !== '' && (font !== fonts[0] || isOldEncoding(font));
    return { ...(format === undefined ? {} : { format }), ...(tellFont ? { font } : {}), ...(xf.locked ? {} : { locked: false as const }) };
  });
}
