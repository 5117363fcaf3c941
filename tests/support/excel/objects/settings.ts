/** Excel.SettingCollection: what this add-in keeps with the workbook (Office docs: Excel.Setting; persisted per file and per add-in). */
import { attribute, childOf, childrenOf, ensureChild, newElement } from '../file/xml';
import type { Xml } from '../file/xml';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import { collection, hostObject, textArgument } from '../hostObject';

/** [MS-OWEXML] 2.2: Excel saves them as properties of the web extension, each value as JSON. */
const part = 'xl/webextensions/webextension1.xml';
const namespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const content = 'application/vnd.ms-office.webextension+xml';
const paneType = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const panePart = 'xl/webextensions/taskpanes.xml';
const paneContent = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const extensionType = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

const addIn = { id: '{5b7f9d3c-7a51-4f0d-9c58-0d7a6f0c1e11}', reference: 'tonghop' };

export function readSettings(file: Host['book']['file']): Map<string, unknown> {
  const list = childOf(file.tree(part), 'properties');
  return new Map(
    childrenOf(list, 'property').map((node) => [attribute(node, 'name') ?? '', JSON.parse(attribute(node, 'value') ?? 'null') as unknown]),
  );
}

function save(host: Host): void {
  const { file } = host.book;
  if (!file.has(part)) {
    const root: Xml = { name: 'we:webextension', attributes: { 'xmlns:we': namespace, id: addIn.id }, children: [] };
    root.children.push(
      newElement(root, 'reference', { id: addIn.reference, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }),
    );
    root.children.push(newElement(root, 'alternateReferences'), newElement(root, 'properties'), newElement(root, 'bindings'));
    file.add(part, content, root);
    const panes: Xml = {
      name: 'wetp:taskpanes',
      attributes: { 'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11' },
      children: [],
    };
    file.add(panePart, paneContent, panes);
    const id = file.relate(panePart, extensionType, part);
    const pane = newElement(panes, 'taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' });
    const reference = newElement(pane, 'webextensionref', { 'r:id': id });
    reference.attributes['xmlns:r'] = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    pane.children.push(reference);
    panes.children.push(pane);
    file.relate('', paneType, panePart);
  }
  const root = file.tree(part)!;
  const list = ensureChild(root, 'properties', ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst']);
  list.children = [...host.state.settings].map(([name, value]) => newElement(list, 'property', { name, value: JSON.stringify(value) }));
  file.touch(part);
}

function setting(host: Host, name: string): HostObject {
  const { settings: table } = host.state;
  return hostObject({
    type: 'Setting',
    key: name,
    read: { key: () => name, value: () => table.get(name) },
    write: {
      value: (value) => {
        table.set(name, value);
        save(host);
      },
    },
    call: {
      delete: () => {
        table.delete(name);
        save(host);
      },
    },
  });
}

export function settings(host: Host): HostObject {
  const { settings: table } = host.state;
  return collection('SettingCollection', () => [...table.keys()].map((name) => setting(host, name)), {
    call: {
      // Office docs: SettingCollection.add "sets or adds the specified setting".
      add: (key, value) => {
        table.set(textArgument(key), value);
        save(host);
        return setting(host, textArgument(key));
      },
    },
  });
}
