/** An XML document as a tree of plain data: names without prefix, in the order of the file. */
import { Parser } from 'saxen';
import { decodeEntities } from '../../src/doors/xlsx/xmlText';

export type Element = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: readonly Element[];
  /** From the outermost element down to this one: "OfficeApp/Hosts/Host". */
  path: string;
}>;

type Open = { name: string; attributes: Record<string, string>; text: string; children: Element[]; path: string };

/** Throws where the document is not well formed. */
export function readElement(xml: string): Element {
  const outside: Open = { name: '', attributes: {}, text: '', children: [], path: '' };
  const open: Open[] = [outside];
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (tag, attributes) => {
    const parent = open.at(-1) ?? outside;
    const name = tag.replace(/^.*:/, '');
    const written = Object.entries(attributes() || {}).map(([key, value]): readonly [string, string] => [key, decodeEntities(value ?? '')]);
    const element: Open = { name, attributes: Object.fromEntries(written), text: '', children: [], path: `${parent.path}/${name}` };
    parent.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += decodeEntities(text);
  });
  parser.on('closeTag', () => void open.pop());
  parser.parse(xml);
  const [root] = outside.children;
  if (!root) throw new Error('the document holds no element');
  return root;
}

/** The element itself and everything in it, in the order of the file. */
export const allOf = (element: Element): readonly Element[] => [element, ...element.children.flatMap(allOf)];

export const named = (element: Element, name: string): readonly Element[] => allOf(element).filter((inner) => inner.name === name);

export const textOf = (element: Element, name: string): string => named(element, name)[0]?.text.trim() ?? '';
