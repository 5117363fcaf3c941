/** What `npm ci` installs: from whichever registry the machine is set to, in fixed versions, under licences that let an office use it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = Readonly<{ version?: string; resolved?: string; integrity?: string; license?: string; optional?: boolean }>;
type Lockfile = Readonly<{ packages: Readonly<Record<string, Locked>> }>;
type Package = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
type Licensed = Readonly<{ license?: unknown; licenses?: unknown }>;

const root = join(__dirname, '..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const lock = readJson('package-lock.json') as Lockfile;
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Free of conditions that would touch those who use or pass on the product. */
const allowed = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense']);
for (const licence of ['Python-2.0', 'CC-BY-4.0', 'Zlib']) allowed.add(licence);

/** Packages whose package.json does not name a licence in the usual way. */
const exceptions: Readonly<Record<string, string>> = {
  '@microsoft/office-js':
    "Microsoft's own terms: may be used to develop and test add-ins, and inside the office that runs one; tests use it, and a build that asks for it",
  'axe-core': 'MPL-2.0: run over our pages in tests, unchanged; nothing of it is passed on',
  '@axe-core/playwright': 'MPL-2.0: carries axe-core into the browser of the tests, unchanged; nothing of it is passed on',
  buffers:
    'names none; its author gives his other packages of that chain (exceljs > unzipper > binary) out under MIT/X11; the page and our reader do without it',
  chainsaw: 'MIT/X11, an older name of MIT',
  exit: 'MIT, written as a list with a link',
};

/** `(MIT OR GPL-3.0-or-later)` is allowed when one of the choices is, `(MIT AND Zlib)` when both are. */
function isAllowed(licence: string): boolean {
  const words = licence.replace(/[()]/g, '');
  return words.split(' OR ').some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())));
}

/** As the installed package states it; packages for other systems are not installed, for them the lockfile repeats it. */
function licenceOf(path: string, locked: Locked): string {
  const stated = existsSync(join(root, path, 'package.json')) ? (readJson(`${path}/package.json`) as Licensed).license : locked.license;
  return typeof stated === 'string' ? stated : '';
}

test('the lockfile names no download address, so that every machine asks the registry it is set to', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, locked]) => locked.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test('every package is fixed by version and checksum', () => {
  expect(installed.filter(([, locked]) => !locked.version || !locked.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  const { dependencies, devDependencies } = readJson('package.json') as Package;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('every package has a licence that we may use', () => {
  const others = installed
    .filter(([path]) => exceptions[nameOf(path)] === undefined)
    .map(([path, locked]): readonly [string, string] => [path, licenceOf(path, locked)])
    .filter(([, licence]) => !isAllowed(licence));
  expect(others).toEqual([]);
});

test('every exception is still needed', () => {
  const needed = installed.filter(([path, locked]) => !isAllowed(licenceOf(path, locked))).map(([path]) => nameOf(path));
  expect(Object.keys(exceptions).sort()).toEqual([...new Set(needed)].sort());
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0-only', false],
  ['(MIT AND GPL-3.0-only)', false],
  ['', false],
])('the licence "%s" is taken: %s', (licence, taken) => expect(isAllowed(licence)).toBe(taken));
