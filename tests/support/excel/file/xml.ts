/** An XML part as a tree that can be changed and printed again; what nobody touches comes out as it went in. */
import { Parser } from 'saxen';
import { decodeEntities, decodeXml } from '../../../../src/doors/xlsx/xmlText';

/** Names are as written, prefix and all; attribute values and texts keep their entities. */
export type Xml = { name: string; attributes: Record<string, string>; children: (Xml | string)[] };

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

export const localName = ({ name }: Xml): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** The name of a new element beside or below `node`, with the prefix that this part uses for its main namespace. */
const named = (node: Xml, name: string): string => (node.name.includes(':') ? `${node.name.split(':')[0]!}:${name}` : name);

export function parseTree(bytes: Uint8Array): Xml {
  const root: Xml = { name: '', attributes: {}, children: [] };
  const open: Xml[] = [root];
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const node: Xml = { name, attributes: { ...(attributes() || {}) } as Record<string, string>, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)!.children.push(escapeXml(text)));
  parser.on('warn', (warning) => {
    throw new Error(`not well-formed: ${warning.message}`);
  });
  parser.parse(decodeXml(bytes));
  const first = elements(root)[0];
  if (!first) throw new Error('an XML part without an element');
  return first;
}

function printNode(node: Xml | string): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
  const inside = node.children.map(printNode).join('');
  return inside === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

export const printed = printNode;
export const printTree = (root: Xml): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printNode(root)}`);

export const elements = (node: Xml): readonly Xml[] => node.children.filter((child): child is Xml => typeof child !== 'string');
export const childrenOf = (node: Xml | undefined, name: string): readonly Xml[] =>
  node ? elements(node).filter((child) => localName(child) === name) : [];
/** Asked of every cell again and again: no list is made for it. */
export const childOf = (node: Xml | undefined, name: string): Xml | undefined =>
  node?.children.find((child): child is Xml => typeof child !== 'string' && localName(child) === name);
export const textOf = (node: Xml | undefined): string =>
  node ? node.children.map((child) => (typeof child === 'string' ? decodeEntities(child) : textOf(child))).join('') : '';
/** Characters that XML cannot hold stand in cells as `_x000D_`, and `_` itself before such a thing as `_x005F_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
export const escaped = (text: string): string => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');

export const attribute = (node: Xml | undefined, name: string): string | undefined => {
  const value = node?.attributes[name];
  return value === undefined ? undefined : decodeEntities(value);
};
/** `r:id`, whatever the prefix. */
export const relationId = (node: Xml): string | undefined => {
  const key = Object.keys(node.attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : node.attributes[key];
};
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
export const copyOf = (node: Xml): Xml => structuredClone(node);

export function newElement(beside: Xml, name: string, attributes: Readonly<Record<string, string>> = {}, text?: string): Xml {
  const escaped = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, escapeXml(value)]));
  return { name: named(beside, name), attributes: escaped, children: text === undefined ? [] : [escapeXml(text)] };
}

/** Puts the child where the schema's sequence wants it: before the first child that comes later in `order`. */
export function insertInOrder(parent: Xml, child: Xml, order: readonly string[]): void {
  const rank = (node: Xml | string): number => (typeof node === 'string' ? -1 : order.indexOf(localName(node)));
  const own = rank(child);
  const at = parent.children.findIndex((other) => rank(other) > own);
  if (at < 0) parent.children.push(child);
  else parent.children.splice(at, 0, child);
}

export function ensureChild(parent: Xml, name: string, order: readonly string[]): Xml {
  const there = childOf(parent, name);
  if (there) return there;
  const made = newElement(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

export function removeChild(parent: Xml, child: Xml | undefined): void {
  const at = child ? parent.children.indexOf(child) : -1;
  if (at >= 0) parent.children.splice(at, 1);
}
