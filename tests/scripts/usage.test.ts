/** What the command line says to people who ask for help or make a mistake. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../scripts/program';
import { runCli } from './runCli';

test.each([
  [['khong-co'], /^Không có lệnh «khong-co»\. Xem các lệnh: tonghop --help\n$/],
  [['validat', 'x'], /Có phải ý bạn là «validate»\?/],
  [['forms', '--jsn'], /^Không có tùy chọn «--jsn»\. Có phải ý bạn là «--json»\? Xem hướng dẫn: tonghop forms --help\n$/],
  [['forms', 'thua'], /^Thừa tham số cho lệnh tonghop forms\./],
  [['validate'], /^Còn thiếu «đường-dẫn»\./],
  [['validate', '.', '--out'], /^Tùy chọn «--out <tệp>» còn thiếu giá trị\./],
  [['validate', '.', '--format', 'pdf'], /^--format không nhận «pdf»; hãy chọn: text, json, html, xlsx\.\n$/],
  [['validate', '.', '--format', 'xlsx'], /^Dạng xlsx cần --out/],
  [['validate', '.', '--period', '2021-Q5'], /^Kỳ «2021-Q5» chưa đúng; hãy ghi như 2021, 2021-Q1/],
  [['validate', '.', '--units', 'khong-co'], /^Không có danh mục đơn vị «khong-co»: đó không phải tên có sẵn \(than-uyen-2021\)/],
  [['distribute', '--units', 'than-uyen-2021', '--period', '2021-Q1'], /^Còn thiếu tùy chọn bắt buộc «--out <thư-mục>»\./],
  [
    ['distribute', '--units', 'than-uyen-2021', '--period', '2021-Q1', '--out', 'x', '--forms', 'NS,XX'],
    /^Không có biểu «XX»; các biểu: NS, DTC, HN\.\n$/,
  ],
  [
    ['forms', '--units', 'than-uyen-2021', '--period', '2021-Q1'],
    /^Các tùy chọn --units, --unit, --period phải đi cùng nhau; còn thiếu --unit\.\n$/,
  ],
  [
    ['forms', '--units', 'than-uyen-2021', '--unit', '99999', '--period', '2021-Q1'],
    /^Danh mục «than-uyen-2021» không có đơn vị «99999»; các mã: 110, /,
  ],
  [['forms', '--lang', 'fr'], /^--lang không nhận «fr»; hãy chọn: vi, en\.\n$/],
])('%j ends with exit code 2 and one clear line', async (args, says) => {
  const { code, out, err } = await runCli(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(says);
  expect(err.trimEnd()).not.toContain('\n');
});

test('mistakes are told in English when asked for', async () => {
  expect((await runCli(['forms', '--jsn', '--lang', 'en'])).err).toBe(
    'There is no option "--jsn". Did you mean "--json"? See tonghop forms --help\n',
  );
  expect((await runCli(['--lang=en', 'validate', '.', '--period', 'x'])).err).toContain('"x" is not a period');
});

test('help is whole in either language, none of it in the other', async () => {
  for (const command of [[], ['forms'], ['distribute'], ['validate'], ['consolidate'], ['report'], ['demo'], ['units']]) {
    const vi = await runCli([...command, '--help']);
    expect({ code: vi.code, err: vi.err }).toEqual({ code: 0, err: '' });
    expect(vi.out).toMatch(/^Cách dùng: tonghop/);
    expect(vi.out).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]|\[command\]|display help|default:/);
    const en = await runCli([...command, '--help', '--lang', 'en']);
    expect(en.out).toMatch(/^Usage: tonghop/);
    expect(en.out).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  }
});

test('without a command the help goes to stderr, and nothing was carried out', async () => {
  const { code, out, err } = await runCli([]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Các lệnh:');
});

test('the version is that of the package', async () => {
  const { version: published } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(version).toBe(published);
  expect(await runCli(['--version'])).toEqual({ code: 0, out: `${published}\n`, err: '' });
});
