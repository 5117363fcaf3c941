/** What a cell's style number says about its format, font and lock; worked out once per style. */
import { formatCode } from './numberFormats';
import type { CellLook } from '../../core/cell';
import { lookOf } from '../../core/cell';
import type { Font } from './cellLook';
import { colorOf, readFont, unknown, white } from './cellLook';
import { isFalse, parseXml } from './xml';
import { decodeText } from './xmlText';

export type CellStyle = Readonly<{ format?: string; font?: string; locked?: false; look?: CellLook }>;

/** Fonts of the old encodings (TCVN3 `.VnTime`, `VNI-Times`, VPS): told even where they are the workbook's default. */
const isOldEncoding = (font: string): boolean => /^(\.vn|vni|vps)/i.test(font);

type Xf = { format: number; font: number; fill: number; locked: boolean };

/** By the index of the cell format (`s`); empty without a styles part. */
export function readStyles(bytes: Uint8Array | undefined): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const xfs: Xf[] = [];
  if (!bytes) return [];
  // Fonts and formats also stand in other sections (differential styles, cell styles).
  let section = '';
  const sections = ['numFmts', 'fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'dxfs'];
  parseXml(bytes, {
    open: (name, attributes) => {
      if (sections.includes(name)) section = name;
      else if (section === 'numFmts' && name === 'numFmt')
        formats.set(Number(attributes()['numFmtId']), decodeText(attributes()['formatCode'] ?? ''));
      else if (section === 'fonts' && name === 'font') fonts.push({ name: '', struck: false });
      else if (section === 'fonts' && fonts.length > 0) readFont(fonts.at(-1)!, name, attributes());
      else if (section === 'fills' && name === 'fill') fills.push(undefined);
      else if (section === 'fills' && name === 'fgColor' && fills.length > 0) fills[fills.length - 1] = colorOf(attributes()) ?? unknown;
      else if (section === 'cellXfs' && name === 'xf') {
        const { numFmtId, fontId, fillId } = attributes();
        xfs.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0), fill: Number(fillId ?? 0), locked: true });
      } else if (section === 'cellXfs' && name === 'protection' && isFalse(attributes()['locked'])) xfs.at(-1)!.locked = false;
    },
    close: (name) => {
      if (name === section) section = '';
    },
  });
  return xfs.map((xf) => {
    const format = formatCode(xf.format, formats);
    const { name: font = '', struck = false, color, size } = fonts[xf.font] ?? {};
    const tellFont = font !== '' && (font !== fonts[0]?.name || isOldEncoding(font));
    const look = lookOf(struck, color, fills[xf.fill] ?? white, size);
    return {
      ...(look ? { look } : {}),
      ...(format === undefined ? {} : { format }),
      ...(tellFont ? { font } : {}),
      ...(xf.locked ? {} : { locked: false as const }),
    };
  });
}
