/** Excel.DocumentProperties and Excel.CustomPropertyCollection: what the file says of itself (Office docs: Excel.CustomProperty). */
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, elements, newElement, removeChild, textOf } from '../file/xml';
import { refuse } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import { collection, hostObject, textArgument } from '../hostObject';

const customType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const customContent = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const customNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const valueNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Says that a property is the user's own ([MS-OSHARED] 2.3.3.2.3). */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const partOf = (host: Host, type: string): string | undefined =>
  host.book.file.relationships('').find((item) => item.type.endsWith(`/${type}`))?.target;

function customRoot(host: Host): Xml | undefined {
  const part = partOf(host, 'custom-properties');
  return part === undefined ? undefined : host.book.file.tree(part);
}

function ensureCustomRoot(host: Host): Xml {
  const { file } = host.book;
  const part = partOf(host, 'custom-properties');
  if (part !== undefined) file.touch(part);
  else {
    const root: Xml = { name: 'Properties', attributes: { xmlns: customNamespace, 'xmlns:vt': valueNamespace }, children: [] };
    file.add('docProps/custom.xml', customContent, root);
    file.relate('', customType, 'docProps/custom.xml');
  }
  return customRoot(host)!;
}

/** Excel gives numbers, flags and texts (Office docs: CustomProperty.value). */
function typed(node: Xml): Readonly<{ type: string; value: unknown }> {
  const inner = elements(node)[0];
  const kind = inner?.name.replace(/^.*:/, '') ?? '';
  const text = textOf(inner);
  if (kind === 'bool') return { type: 'Boolean', value: text === 'true' || text === '1' };
  if (kind.startsWith('i')) return { type: 'Number', value: Number(text) };
  if (kind === 'r8') return { type: 'Float', value: Number(text) };
  return kind === 'filetime' ? { type: 'Date', value: text } : { type: 'String', value: text };
}

function customItem(host: Host, node: Xml): HostObject {
  return hostObject({
    type: 'CustomProperty',
    key: attribute(node, 'name') ?? '',
    read: { key: () => attribute(node, 'name'), value: () => typed(node).value, type: () => typed(node).type },
    write: { value: (value) => setValue(host, node, value) },
    call: { delete: () => removeChild(ensureCustomRoot(host), node) },
  });
}

function setValue(host: Host, node: Xml, value: unknown): void {
  const root = ensureCustomRoot(host);
  const made = (name: string, text: string): Xml => ({
    ...newElement(root, 'x', {}, text),
    name: `vt:${name}`,
    attributes: { 'xmlns:vt': valueNamespace },
  });
  if (typeof value === 'boolean') node.children = [made('bool', String(value))];
  else if (typeof value === 'number') node.children = [made(Number.isInteger(value) ? 'i4' : 'r8', String(value))];
  else {
    // Office docs: "Custom property values limited to 255 characters".
    if (textArgument(value).length > 255) refuse('InvalidArgument', 'The value of a property has at most 255 characters.');
    node.children = [made('lpwstr', textArgument(value))];
  }
}

function customProperties(host: Host): HostObject {
  const own = (): readonly Xml[] => childrenOf(customRoot(host), 'property');
  return collection('CustomPropertyCollection', () => own().map((node) => customItem(host, node)), {
    call: {
      // Office docs: CustomPropertyCollection.add "creates a new or sets an existing custom property".
      add: (key, value) => {
        const name = textArgument(key);
        if (name === '' || name.length > 255) refuse('InvalidArgument', 'The name of a property has 1 to 255 characters.');
        const root = ensureCustomRoot(host);
        const there = own().find((node) => attribute(node, 'name')?.toLowerCase() === name.toLowerCase());
        const pid = Math.max(1, ...own().map((node) => Number(attribute(node, 'pid') ?? 1))) + 1;
        const node = there ?? newElement(root, 'property', { fmtid: userDefined, pid: String(pid), name });
        setValue(host, node, value);
        if (!there) root.children.push(node);
        return customItem(host, node);
      },
      deleteAll: () => {
        const root = ensureCustomRoot(host);
        root.children = [];
      },
    },
  });
}

/** Where docProps/core.xml holds each documented property. */
const core: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  lastAuthor: 'lastModifiedBy',
  category: 'category',
};

export function documentProperties(host: Host): HostObject {
  const root = (): Xml | undefined => {
    const part = partOf(host, 'core-properties');
    return part === undefined ? undefined : host.book.file.tree(part);
  };
  return hostObject({
    type: 'DocumentProperties',
    read: Object.fromEntries(Object.entries(core).map(([name, element]) => [name, () => textOf(childOf(root(), element))])),
    open: { custom: () => customProperties(host) },
  });
}
