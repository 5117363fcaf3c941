/** The build: the budget of each part, the office's own address in the manifest, and office.js from the office's own server. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Compiler, Configuration, Stats } from 'webpack';
import { webpack } from 'webpack';
import { listen } from '../../scripts/serve/listen';
import { sayer } from '../../scripts/serve/words';
import { lint } from '../manifest/lint';
import { launch } from '../support/browser';
import { describeWith } from '../support/programs';
import { temporaryFolder } from './runCli';

type Line = readonly [name: string, bytes: number, limit: number];
type Table = readonly (readonly [name: string, files: readonly string[], limit: number])[];
type Budget = Readonly<{
  parts: Readonly<Record<'page' | 'workers', Table>>;
  weigh: (
    table: Table,
    files: readonly string[],
    contentOf: (file: string) => Buffer | undefined,
  ) => Readonly<{ lines: readonly Line[]; problems: readonly string[] }>;
  budget: (table: Table) => Readonly<{ apply: (compiler: Compiler) => void }>;
}>;

const load = createRequire(__filename);
const { budget, parts, weigh } = load('../../scripts/build/budget.js') as Budget;
const configure = load('../../webpack.config.js') as (env?: Readonly<Record<string, unknown>>) => readonly Configuration[];

const root = join(__dirname, '../..');
const folder = temporaryFolder();

const run = (configuration: Configuration): Promise<Stats> =>
  new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler?.run((error, stats) => compiler.close(() => (stats ? resolve(stats) : reject(error ?? new Error('no result')))));
  });

describe('the budget', () => {
  const bytes = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, index) => (index * index * 31 + index * 7) % 251));
  const table: Table = [
    ['mở trang', ['a.html', 'a.js'], 1],
    ['thẻ', ['b.js'], 1],
  ];
  const contents: Readonly<Record<string, Buffer>> = { 'a.html': Buffer.from('a'), 'a.js': bytes(200), 'b.js': Buffer.from('b') };

  test('is kept by what is light', () => {
    const { lines, problems } = weigh(table, Object.keys(contents), (file) => contents[file]);
    expect(problems).toEqual([]);
    expect(lines.map(([name]) => name)).toEqual(['mở trang', 'thẻ']);
    expect(lines.every(([, weight]) => weight > 0)).toBe(true);
  });

  test('counts all the files of a part, compressed', () => {
    const heavy = Buffer.from(Array.from({ length: 900 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 1e6) % 256));
    const told = weigh(table, Object.keys(contents), (file) => (file === 'b.js' ? Buffer.from('b') : heavy)).problems;
    expect(told).toEqual([expect.stringMatching(/^mở trang: 1,[78] kB, the budget is 1 kB/)]);
  });

  test('knows every file: one that is missing, and one that nobody counted', () =>
    expect(weigh(table, ['a.html', 'a.js', 'new.js', 'icon.png', 'office/office.js'], (file) => contents[file]).problems).toEqual([
      'b.js is in the table of scripts/build/budget.js, but was not built',
      'new.js has no budget in scripts/build/budget.js',
    ]));

  test('weighs each form and section by itself, against the same limit', () => {
    const files = [...Object.keys(contents), 'data-forms-payroll-2021.js'];
    const { lines, problems } = weigh(table, files, (file) => contents[file] ?? bytes(20_000));
    expect(lines.map(([name]) => name)).toEqual(['mở trang', 'thẻ', 'forms-payroll-2021']);
    expect(problems).toEqual([]);
    const heavy = Buffer.from(Array.from({ length: 9000 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 1e6) % 256));
    expect(weigh(table, files, (file) => contents[file] ?? heavy).problems).toEqual([
      expect.stringMatching(/^forms-payroll-2021: \d+,\d kB, the budget is 6 kB/),
    ]);
  });

  test('stays well below the weight of the usual Office page', () => {
    const limits = parts.page.map(([, , limit]) => limit);
    expect((limits[1] ?? 0) + Math.max(...limits.slice(2))).toBeLessThan(120);
  });

  test('fails the build', async () => {
    mkdirSync(join(folder, 'heavy'));
    const noise = Array.from({ length: 4000 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 1e9)).join();
    writeFileSync(join(folder, 'heavy', 'in.js'), `globalThis.noise = [${noise}];`);
    const small: Configuration = {
      mode: 'production',
      context: join(folder, 'heavy'),
      entry: './in.js',
      output: { path: join(folder, 'heavy', 'out'), filename: 'a.js' },
      infrastructureLogging: { level: 'none' },
    };
    const failed = await run({ ...small, plugins: [budget([['trang', ['a.js'], 1]])] });
    expect(failed.compilation.errors.map((error) => error.message)).toEqual([
      expect.stringMatching(/^trang: \d+,\d kB, the budget is 1 kB/),
    ]);
    expect(existsSync(join(folder, 'heavy', 'out', 'a.js'))).toBe(false);
    expect((await run({ ...small, plugins: [budget([['trang', ['a.js'], 90]])] })).hasErrors()).toBe(false);
  });
});

/** The page with nearly nothing in it, but with everything that the build puts around it. */
async function buildAround(name: string, env: Readonly<Record<string, string>>): Promise<string> {
  const page = configure(env).find((configuration) => configuration.name === 'page') ?? {};
  const out = join(folder, name);
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, 'globalThis.started = true;');
  const stats = await run({
    ...page,
    context: root,
    entry: { browser: entry, excel: entry },
    output: { ...page.output, path: out },
    optimization: { ...page.optimization, emitOnErrors: true },
  });
  // Minified as it goes out; that the parts are missing is no matter here.
  const errors = stats.compilation.errors.filter(({ message }) => !message.includes('scripts/build/budget.js'));
  if (errors.length > 0) throw new Error(stats.toString('errors-only'));
  return out;
}

const textOf = (out: string, file: string): string => readFileSync(join(out, file), 'utf8');

describe('the place of the page', () => {
  test('is the usual one unless told otherwise: the manifest goes out as it is, office.js comes from Microsoft', async () => {
    const out = await buildAround('usual', {});
    expect(textOf(out, 'manifest.xml')).toBe(readFileSync(join(root, 'manifest.xml'), 'utf8'));
    expect(textOf(out, 'taskpane.html')).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(existsSync(join(out, 'office'))).toBe(false);
  });

  test('may be an address of the office: it stands throughout the manifest, and nothing else changed', async () => {
    const out = await buildAround('address', { address: 'https://tonghop.example.gov.vn/phong-tc' });
    const manifest = textOf(out, 'manifest.xml');
    expect(manifest.match(/"https:\/\/localhost[^"]*"/g) ?? []).toEqual([]);
    const back = manifest.replaceAll('https://tonghop.example.gov.vn/phong-tc/', 'https://localhost:3000/');
    expect(back === readFileSync(join(root, 'manifest.xml'), 'utf8')).toBe(true);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const sizeOf = (path: string): string => path.replace(/^.*-(\d+)\.png$/, '$1x$1');
    expect(lint(back, { version, isServed: () => true, pngSize: sizeOf })).toEqual([]);
  });

  test.each<readonly [Readonly<Record<string, string>>, string]>([
    [{ address: 'http://tonghop.example.gov.vn/' }, 'xin ghi một địa chỉ https'],
    [{ address: 'tonghop.example.gov.vn' }, 'xin ghi một địa chỉ https'],
    [{ address: 'https://example.gov.vn/?a=1' }, 'xin ghi một địa chỉ https'],
    [{ office: 'lan' }, 'chỉ nhận office=local'],
    [{ adress: 'https://example.gov.vn/' }, '--env adress: không có tùy chọn này'],
  ])('%j is refused with words', (env, told) => {
    expect(() => configure(env)).toThrow(told);
    expect(configure({ WEBPACK_BUILD: true })).toHaveLength(3);
  });
});

describe('office.js from the office itself', () => {
  let out = '';
  beforeAll(async () => {
    out = await buildAround('local', { office: 'local' });
  });

  test('lies beside the page, whole and with its licence, and the policy lets nothing else in', () => {
    const original = join(root, 'node_modules/@microsoft/office-js');
    expect(readFileSync(join(out, 'office/office.js'))).toEqual(readFileSync(join(original, 'dist/office.js')));
    expect(readFileSync(join(out, 'office/LICENSE.md'))).toEqual(readFileSync(join(original, 'LICENSE.md')));
    const page = textOf(out, 'taskpane.html');
    expect(page).toContain('src="office/office.js"');
    expect(page).not.toContain('microsoft.com');
    expect(page).toContain("script-src 'self'; worker-src blob:");
    expect(page).toContain("frame-src 'none'");
  });

  describeWith(['chromium'], 'in a browser', () => {
    test.each([
      ['Excel on Windows', '&_host_Info=Excel$Win32$16.01$vi-VN$$$$0', 'object'],
      ['Excel on a Mac', '&_host_Info=Excel$Mac$16.00$vi-VN$$$$0', 'object'],
      ['Excel on Windows in English', '&_host_Info=Excel$Win32$16.01$en-US$$$$0', 'object'],
      ['Excel on Windows in a third language', '&_host_Info=Excel$Win32$16.01$fr-FR$$$$0', 'object'],
      ['no Excel at all', '', 'undefined'],
    ])('loads for %s without asking anyone else', async (_what, query, excel) => {
      const server = await listen(out, { port: 0, host: 'localhost' }, sayer([]));
      const browser = await launch();
      try {
        const page = await browser.newPage();
        const outside: string[] = [];
        page.on('request', (request) => void (request.url().startsWith(server.address) || outside.push(request.url())));
        await page.addInitScript(() => {
          const refused: string[] = [];
          Object.assign(globalThis, { refused });
          document.addEventListener('securitypolicyviolation', (event) => refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
        });
        await page.goto(`${server.address}taskpane.html?tab=report${query}`);
        await page.waitForFunction((type) => 'started' in globalThis && typeof Office === 'object' && typeof Excel === type, excel);
        // The messages come after the library.
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => (globalThis as unknown as { refused: readonly string[] }).refused)).toEqual([]);
        expect(outside).toEqual([]);
      } finally {
        await browser.close();
        await server.stop();
      }
    });
  });
});
