/** The styles part: how a style number looks, and the number of a style that differs from another in one point. */
import { formatCode } from '../../../../src/doors/xlsx/numberFormats';
import { colourOf } from './colours';
import type { Xml } from './xml';
import { attribute, childOf, childrenOf, copyOf, ensureChild, insertInOrder, newElement, printed, removeChild } from './xml';

/** Copies of the parts of one style, to be changed. */
export type StyleDraft = { xf: Xml; font: Xml; fill: Xml; border: Xml; numberFormat: string };

export type Styles = Readonly<{
  /** How a style looks; only to be read, because it is worked out once. */
  look: (style: number) => Readonly<StyleDraft>;
  /** `what` names the change: the same change of the same style is worked out once. */
  restyle: (style: number, what: string, change: (draft: StyleDraft) => void) => number;
  colour: (node: Xml | undefined) => string | undefined;
  /** The font of the style Normal, which is the first one. */
  normal: () => Readonly<{ font: Xml }>;
}>;

const styleSheetOrder = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const xfOrder = 'alignment protection extLst'.split(' ');

/** The blank style sheet of a workbook without one. */
export const blankStyles = (): Xml => {
  const root: Xml = {
    name: 'styleSheet',
    attributes: { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    children: [],
  };
  const list = (name: string, ...items: Xml[]): void =>
    void root.children.push({ name, attributes: { count: String(items.length) }, children: items });
  const element = (name: string, attributes: Record<string, string> = {}, children: Xml[] = []): Xml => ({ name, attributes, children });
  list('fonts', element('font', {}, [element('sz', { val: '11' }), element('name', { val: 'Calibri' })]));
  list('fills', ...['none', 'gray125'].map((patternType) => element('fill', {}, [element('patternFill', { patternType })])));
  list(
    'borders',
    element(
      'border',
      {},
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => element(name)),
    ),
  );
  list('cellStyleXfs', element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }));
  list('cellXfs', element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0' }));
  return root;
};

/** A toggle such as `<b/>` or a value such as `<sz val="13"/>` of a font. */
export function setFontPart(font: Xml, name: string, attributes: Readonly<Record<string, string>> | undefined): void {
  removeChild(font, childOf(font, name));
  if (attributes) insertInOrder(font, newElement(font, name, attributes), fontOrder);
}

export function setXfPart(xf: Xml, part: 'alignment' | 'protection', name: string, value: string | undefined): void {
  const node = ensureChild(xf, part, xfOrder);
  if (value === undefined) delete node.attributes[name];
  else node.attributes[name] = value;
  xf.attributes[part === 'alignment' ? 'applyAlignment' : 'applyProtection'] = '1';
}

export function openStyles(root: Xml, theme: readonly string[], touch: () => void): Styles {
  const list = (name: string): Xml => ensureChild(root, name, styleSheetOrder);
  const indexes = new Map<string, Map<string, number>>();
  const known = new Map<string, number>();

  /** The number of this element in its list, where it is added if nothing there is the same. */
  function intern(listName: string, childName: string, node: Xml): number {
    const parent = list(listName);
    let index = indexes.get(listName);
    if (!index) {
      index = new Map();
      for (const [at, other] of childrenOf(parent, childName).entries()) if (!index.has(printed(other))) index.set(printed(other), at);
      indexes.set(listName, index);
    }
    const there = index.get(printed(node));
    if (there !== undefined) return there;
    const at = childrenOf(parent, childName).length;
    parent.children.push(node);
    parent.attributes['count'] = String(at + 1);
    index.set(printed(node), at);
    touch();
    return at;
  }

  const customFormats = (): Map<number, string> =>
    new Map(
      childrenOf(childOf(root, 'numFmts'), 'numFmt').map((node) => [
        Number(attribute(node, 'numFmtId')),
        attribute(node, 'formatCode') ?? '',
      ]),
    );

  function formatNumber(code: string): number {
    if (code === 'General') return 0;
    const custom = customFormats();
    for (let id = 1; id < 164; id += 1) if (formatCode(id, custom) === code) return id;
    for (const [id, other] of custom) if (other === code) return id;
    const id = Math.max(163, ...custom.keys()) + 1;
    const formats = list('numFmts');
    formats.children.push(newElement(formats, 'numFmt', { numFmtId: String(id), formatCode: code }));
    formats.attributes['count'] = String(childrenOf(formats, 'numFmt').length);
    touch();
    return id;
  }

  function draft(style: number): StyleDraft {
    const xfs = childrenOf(list('cellXfs'), 'xf');
    const xf = copyOf(xfs[style] ?? xfs[0] ?? newElement(root, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }));
    const part = (listName: string, childName: string, idName: string): Xml => {
      const all = childrenOf(list(listName), childName);
      return copyOf(all[Number(attribute(xf, idName) ?? 0)] ?? newElement(root, childName));
    };
    return {
      xf,
      font: part('fonts', 'font', 'fontId'),
      fill: part('fills', 'fill', 'fillId'),
      border: part('borders', 'border', 'borderId'),
      numberFormat: formatCode(Number(attribute(xf, 'numFmtId') ?? 0), customFormats()) ?? 'General',
    };
  }

  const looks = new Map<number, StyleDraft>();
  return {
    look: (style) => {
      const there = looks.get(style) ?? draft(style);
      looks.set(style, there);
      return there;
    },
    colour: (node) => colourOf(node, theme),
    normal: () => ({ font: childrenOf(list('fonts'), 'font')[0] ?? newElement(root, 'font') }),
    restyle: (style, what, change) => {
      const key = `${style} ${what}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const made = draft(style);
      const before = { ...made, font: printed(made.font), fill: printed(made.fill), border: printed(made.border) };
      change(made);
      const { xf } = made;
      const replace = (id: string, apply: string, value: number): void => {
        xf.attributes[id] = String(value);
        xf.attributes[apply] = '1';
      };
      if (printed(made.font) !== before.font) replace('fontId', 'applyFont', intern('fonts', 'font', made.font));
      if (printed(made.fill) !== before.fill) replace('fillId', 'applyFill', intern('fills', 'fill', made.fill));
      if (printed(made.border) !== before.border) replace('borderId', 'applyBorder', intern('borders', 'border', made.border));
      if (made.numberFormat !== before.numberFormat) replace('numFmtId', 'applyNumberFormat', formatNumber(made.numberFormat));
      const number = intern('cellXfs', 'xf', xf);
      known.set(key, number);
      return number;
    },
  };
}
