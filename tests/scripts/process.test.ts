/** The program as a person starts it: exit codes, pipes, and no stack trace whatever happens. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtIn } from '../support/sampleLibrary';
import { main } from '../../scripts/main';

const root = join(__dirname, '../..');
const start = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/tonghop.ts', ...args], { cwd: root, encoding: 'utf8' });

test('a result goes to stdout with exit code 0, and nothing else does', () => {
  const { status, stdout, stderr } = start('forms', '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(() => JSON.parse(String(stdout)) as unknown).not.toThrow();
});

test('findings of severity error end with exit code 1', () => {
  const { status, stdout, stderr } = start('validate', 'package.json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('[FILE.text]');
});

test('a mistake ends with exit code 2, one line on stderr and nothing on stdout', () => {
  const { status, stdout, stderr } = start('validate', 'khong-co');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Không đọc được khong-co: không tìm thấy tệp hoặc thư mục.\n',
  });
});

test('an error nobody foresaw is told in words; its stack only where asked for', async () => {
  const broken = async (debug: boolean): Promise<readonly [number, string]> => {
    let err = '';
    const out = (): void => {
      throw new Error('boom');
    };
    const code = await main(['forms'], { out, err: (text) => void (err += text), isTerminal: false }, { library: builtIn, debug });
    return [code, err];
  };
  const [code, words] = await broken(false);
  expect(code).toBe(2);
  expect(words).toMatch(/^Chương trình gặp lỗi ngoài dự kiến: boom\..*TONGHOP_DEBUG=1.*\n$/);
  expect((await broken(true))[1]).toContain('    at ');
});
