/** Excel says nothing when a manifest is wrong, it only shows no button: so what it would stumble over is checked here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'saxen';

type Node = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; text: () => string; parent?: Node }>;

const root = join(__dirname, '..');

/** Every element of the manifest in document order, names without prefix. */
function readManifest(): readonly Node[] {
  const nodes: Node[] = [];
  const texts = new Map<Node, string>();
  const open: Node[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const written = Object.fromEntries(Object.entries(attributes() || {}).map(([key, value]) => [key, value ?? '']));
    const parent = open.at(-1);
    const node: Node = {
      name: name.replace(/^.*:/, ''),
      attributes: written,
      text: () => texts.get(node) ?? '',
      ...(parent ? { parent } : {}),
    };
    nodes.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) texts.set(node, (texts.get(node) ?? '') + text);
  });
  parser.on('closeTag', () => void open.pop());
  parser.parse(readFileSync(join(root, 'manifest.xml'), 'utf8'));
  return nodes;
}

const nodes = readManifest();
const named = (name: string): readonly Node[] => nodes.filter((node) => node.name === name);
const textOf = (name: string): string => named(name)[0]?.text() ?? '';
const resources = nodes.filter(
  (node) => node.attributes['id'] && ['Images', 'Urls', 'ShortStrings', 'LongStrings'].includes(node.parent?.name ?? ''),
);

/** Width and height stand at fixed places of a PNG (its IHDR chunk comes first). */
function sizeOfPng(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the identity is a GUID and the version has four parts, the first three those of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(textOf('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  expect(textOf('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(textOf('Version')).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\.`));
});

test('the top elements stand in the order that the schema demands', () => {
  const order = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl'];
  order.push('SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides');
  const top = nodes.filter((node) => node.parent?.name === 'OfficeApp').map((node) => node.name);
  expect(top).toEqual(order.filter((name) => top.includes(name)));
  expect(top).toEqual(
    expect.arrayContaining(['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'Permissions']),
  );
});

test('it asks for Excel, the lowest set of functions, and the open workbook, no more', () => {
  expect(named('Host').map((node) => node.attributes['Name'] ?? node.attributes['xsi:type'])).toEqual(['Workbook', 'Workbook']);
  expect(named('Set').map((node) => `${node.attributes['Name']} ${node.attributes['MinVersion']}`)).toEqual(['ExcelApi 1.1']);
  expect(textOf('Permissions')).toBe('ReadWriteDocument');
});

test('every resid points to a resource, and every resource is used', () => {
  const ids = resources.map((node) => node.attributes['id']);
  const used = nodes.map((node) => node.attributes['resid']).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  // Excel refuses longer ones.
  expect(ids.filter((id) => (id?.length ?? 0) > 32)).toEqual([]);
});

test('a resid takes the kind of resource its element needs', () => {
  const kinds: Readonly<Record<string, string>> = {
    Image: 'Images',
    SourceLocation: 'Urls',
    LearnMoreUrl: 'Urls',
    Description: 'LongStrings',
  };
  for (const node of nodes.filter((item) => item.attributes['resid'])) {
    const resource = resources.find((item) => item.attributes['id'] === node.attributes['resid']);
    expect([node.name, resource?.parent?.name]).toEqual([node.name, kinds[node.name] ?? 'ShortStrings']);
  }
});

test('texts are Vietnamese, each with an English one beside it, and within the length that Excel shows', () => {
  expect(textOf('DefaultLocale')).toBe('vi-VN');
  const texts = nodes.filter(
    (node) => node.name === 'String' || (node.parent?.name === 'OfficeApp' && ['DisplayName', 'Description'].includes(node.name)),
  );
  expect(texts.length).toBeGreaterThan(5);
  for (const node of texts) {
    const overrides = nodes.filter((item) => item.parent === node);
    expect(overrides.map((item) => [node.attributes['id'] ?? node.name, item.attributes['Locale']])).toEqual([
      [node.attributes['id'] ?? node.name, 'en-US'],
    ]);
    const limit = node.parent?.name === 'ShortStrings' || node.name === 'DisplayName' ? 125 : 250;
    for (const item of [node, ...overrides]) {
      const text = item.attributes['DefaultValue'] ?? item.attributes['Value'] ?? '';
      expect(text).toBe(text.normalize('NFC'));
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('all addresses are https, and what they name is built', () => {
  const addresses = nodes.map((node) => node.attributes['DefaultValue'] ?? '').filter((text) => text.includes('://'));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const { pathname } = new URL(address);
    expect([address, existsSync(join(root, pathname)) || existsSync(join(root, 'src/taskpane', pathname))]).toEqual([address, true]);
  }
});

test('each icon has the number of pixels it is offered for', () => {
  const images = named('Image').filter((node) => node.attributes['resid']);
  for (const image of images) {
    const resource = resources.find((node) => node.attributes['id'] === image.attributes['resid']);
    const size = image.attributes['size'];
    const { pathname } = new URL(resource?.attributes['DefaultValue'] ?? '');
    expect([pathname, sizeOfPng(join(root, pathname))]).toEqual([pathname, `${size}x${size}`]);
  }
  expect(new Set(images.map((node) => node.attributes['size']))).toEqual(new Set(['16', '32', '80']));
  for (const size of [16, 32, 64, 80, 128]) expect(sizeOfPng(join(root, `assets/icon-${size}.png`))).toBe(`${size}x${size}`);
});
