/** `npm start`: which files go out and how, over http and https, and what is said when something stands in the way. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request as plainRequest } from 'node:http';
import type { RequestOptions as SecureOptions } from 'node:https';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { isStale } from '../../scripts/serve/build';
import { readIdentity } from '../../scripts/serve/certificate';
import type { Running } from '../../scripts/serve/listen';
import { listen } from '../../scripts/serve/listen';
import type { Identity } from '../../scripts/serve/options';
import { readOptions } from '../../scripts/serve/options';
import { sayer } from '../../scripts/serve/words';
import { describeWith } from '../support/programs';
import { temporaryFolder } from './runCli';

const say = sayer([]);
const outside = temporaryFolder();
const folder = join(outside, 'dist');
const write = (path: string, text: string): void => writeFileSync(join(outside, path), text);

beforeAll(() => {
  mkdirSync(join(folder, 'assets', '.git'), { recursive: true });
  write('secret.txt', 'secret');
  write('dist/index.html', '<!doctype html><title>Tổng hợp</title>');
  write('dist/page.js', 'const a = 1;');
  write('dist/page.css', 'body {}');
  write('dist/manifest.xml', '<OfficeApp />');
  write('dist/ten có dấu.txt', 'có dấu');
  write('dist/assets/icon-16.png', 'png');
  write('dist/assets/.git/config', 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
});

type Answer = Readonly<{ status: number; headers: IncomingMessage['headers']; body: string }>;

/** The path goes out as it stands: a client such as fetch would tidy `..` away. */
const ask = (address: string, path: string, more: SecureOptions = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port, protocol } = new URL(address);
    const send = protocol === 'https:' ? secureRequest : plainRequest;
    send({ hostname, port, path, agent: false, ...more }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

const start = (identity?: Identity): Promise<Running> =>
  listen(folder, { port: 0, host: 'localhost', ...(identity ? { identity } : {}) }, say);

describe('the files', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running.stop());

  test.each([
    ['/', 'text/html; charset=utf-8', 'Tổng hợp'],
    ['/index.html?tab=report', 'text/html; charset=utf-8', 'Tổng hợp'],
    ['/page.js', 'text/javascript; charset=utf-8', 'const a'],
    ['/page.css', 'text/css; charset=utf-8', 'body'],
    ['/manifest.xml', 'application/xml; charset=utf-8', 'OfficeApp'],
    ['/assets/icon-16.png', 'image/png', 'png'],
    [`/${encodeURIComponent('ten có dấu.txt')}`, 'text/plain; charset=utf-8', 'có dấu'],
  ])('%s goes out as %s', async (path, kind, content) => {
    const { status, headers, body } = await ask(running.address, path);
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([200, kind, 'nosniff']);
    expect(body).toContain(content);
  });

  test.each([
    ['/../secret.txt'],
    ['/assets/../../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/..%2fsecret.txt'],
    ['/..%5csecret.txt'],
    ['//secret.txt/../../secret.txt'],
    ['/link.txt'],
    ['/assets/.git/config'],
    ['/assets'],
    ['/assets/'],
    ['/nothing.html'],
    ['/%00'],
    ['/%zz'],
  ])('%s does not', async (path) => {
    const { status, body } = await ask(running.address, path);
    expect([status, body]).toEqual([404, 'Không có trang này. Mở / để vào Tổng hợp.\n']);
  });

  test('the page is asked for anew each time and sent only when it changed; pictures may be kept', async () => {
    const first = await ask(running.address, '/page.js');
    expect(first.headers['cache-control']).toBe('no-cache');
    const unchanged = { headers: { 'if-none-match': first.headers.etag ?? '' } };
    expect(await ask(running.address, '/page.js', unchanged)).toMatchObject({ status: 304, body: '' });
    write('dist/page.js', 'const b = 22;');
    expect(await ask(running.address, '/page.js', unchanged)).toMatchObject({ status: 200, body: 'const b = 22;' });
    expect((await ask(running.address, '/assets/icon-16.png')).headers['cache-control']).toBe('public, max-age=3600');
  });

  test('nothing but reading is allowed', async () => {
    expect(await ask(running.address, '/page.css', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask(running.address, '/page.css', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('it says that Excel wants https', () => expect(running.words).toContain('Excel chỉ mở trang https'));

  test('the port being taken is said with another to choose', async () => {
    const port = Number(new URL(running.address).port);
    await expect(listen(folder, { port, host: 'localhost' }, say)).rejects.toThrow(
      `Cổng ${port} đang có chương trình khác dùng. Xin tắt chương trình ấy, hoặc chọn cổng khác: npm start -- --port ${port + 1}`,
    );
  });
});

test('stopping does not wait for browsers that stay connected', async () => {
  const running = await start();
  const socket = connect(Number(new URL(running.address).port), 'localhost').on('error', () => undefined);
  await once(socket, 'connect');
  await running.stop();
  socket.destroy();
});

test('a folder without a page, and an address of another machine, are said', async () => {
  await expect(listen(outside, { port: 0, host: 'localhost' }, say)).rejects.toThrow('không có trang (index.html)');
  await expect(listen(folder, { port: 0, host: '192.0.2.1' }, say)).rejects.toThrow('Máy này không có địa chỉ "192.0.2.1"');
});

describe('the options', () => {
  test('are those of a browser page on this machine unless told otherwise', () =>
    expect(readOptions([], say)).toEqual({ port: 3000, host: 'localhost' }));

  test('may ask for https and for the network of the office', () =>
    expect(readOptions(['--pfx', 'a.pfx', '--passphrase', 'x', '--host', '0.0.0.0', '--port=443', '--folder', 'dist'], say)).toEqual({
      port: 443,
      host: '0.0.0.0',
      folder: 'dist',
      identity: { pfx: 'a.pfx', passphrase: 'x' },
    }));

  test.each([
    [['--prot', '3000'], 'Không hiểu tùy chọn'],
    [['--port', 'ba'], '--port nhận một số từ 0 đến 65535, không phải "ba"'],
    [['--port', '70000'], '--port nhận một số'],
    [['--cert', 'a.pem'], 'https cần cả --cert (chứng chỉ) và --key (khóa)'],
    [['--key', 'a.pem'], 'https cần cả --cert (chứng chỉ) và --key (khóa)'],
    [['--cert', 'a.pem', '--key', 'b.pem', '--pfx', 'c.pfx'], 'không dùng cả hai'],
  ])('%j is explained', (args, told) => expect(() => readOptions(args, say)).toThrow(told));

  test('are explained in English to who asks for it', () =>
    expect(() => readOptions(['--port', 'x', '--lang', 'en'], sayer(['--lang', 'en']))).toThrow('--port takes a number'));
});

test('the page is built anew only when something it is made from is newer', () => {
  const root = join(outside, 'project');
  const at = (path: string, seconds: number): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), seconds, seconds);
  };
  at('src/taskpane/page.ts', 100);
  expect(isStale(root)).toBe(true);
  at('dist/index.html', 200);
  expect(isStale(root)).toBe(false);
  at('src/deep/er/new.ts', 300);
  expect(isStale(root)).toBe(true);
});

describeWith(['openssl'], 'https', () => {
  const at = (name: string): string => join(outside, name);
  const openssl = (...args: readonly string[]): void => {
    const run = spawnSync('openssl', args, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
  };
  const make = (name: string, ...more: readonly string[]): void =>
    openssl(
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', at(`${name}.key`), '-out', at(`${name}.pem`), ...more],
    );

  beforeAll(() => {
    make('good', '-nodes', '-days', '2');
    make('other', '-nodes', '-days', '2');
    make('locked', '-passout', 'pass:mở', '-days', '2');
    openssl('pkcs12', '-export', '-in', at('good.pem'), '-inkey', at('good.key'), '-out', at('good.pfx'), '-passout', 'pass:mở');
  });

  test.each<readonly [string, Identity]>([
    ['a certificate and its key', { cert: at('good.pem'), key: at('good.key') }],
    ['a key with a password', { cert: at('locked.pem'), key: at('locked.key'), passphrase: 'mở' }],
    ['one file with both', { pfx: at('good.pfx'), passphrase: 'mở' }],
  ])('works with %s', async (_what, identity) => {
    const running = await start(identity);
    try {
      expect(running.address).toMatch(/^https:\/\/localhost:\d+\/$/);
      expect(running.words).toContain(`Excel mở ${running.address}taskpane.html`);
      expect(await ask(running.address, '/', { rejectUnauthorized: false })).toMatchObject({ status: 200 });
    } finally {
      await running.stop();
    }
  });

  test.each<readonly [string, Identity, string]>([
    ['a file that is not there', { cert: at('none.pem'), key: at('good.key') }, 'none.pem (ENOENT)'],
    ['a file that is no certificate', { cert: at('good.pfx'), key: at('good.key') }, 'không phải chứng chỉ dạng PEM'],
    ['a key without its password', { cert: at('locked.pem'), key: at('locked.key') }, 'sai mật khẩu (--passphrase)'],
    ['a key of another certificate', { cert: at('good.pem'), key: at('other.key') }, 'không thuộc chứng chỉ'],
    ['a wrong password', { pfx: at('good.pfx'), passphrase: 'sai' }, 'sai mật khẩu (--passphrase)'],
  ])('%s is explained', async (_what, identity, told) => {
    await expect(start(identity)).rejects.toThrow(told);
  });

  test('an old certificate is used, and said to be old', () => {
    const identity = { cert: at('good.pem'), key: at('good.key') };
    expect(readIdentity(identity, new Date(), say).warning).toBeUndefined();
    expect(readIdentity(identity, new Date('2999-01-01'), say).warning).toMatch(/đã hết hạn ngày \d+\/\d+\/\d{4}/);
  });
});

test('the whole program tells where it is, and ends on Ctrl+C', async () => {
  const program = join(__dirname, '../../scripts/serve.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, '--folder', folder, '--port', '0'], { cwd: join(__dirname, '../..') });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  while (!said.includes('Ctrl+C') && child.exitCode === null) await once(child.stdout, 'data');
  const address = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
  expect(await ask(address, '/')).toMatchObject({ status: 200 });
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(said).toContain('Đã dừng.');
});
