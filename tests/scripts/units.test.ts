/** `tonghop units`, and `--units` and `--offices` with the country's own list. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder } from './runCli';

const folder = temporaryFolder();
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('places are found and told with code, name and province; all provinces where nothing is asked', async () => {
  expect((await runCli(['units', 'xa than uyen'])).out.split('\n')[0]).toBe('03595  Xã Than Uyên, Tỉnh Lai Châu');
  expect((await runCli(['units'])).out.trimEnd().split('\n')).toHaveLength(34);
  expect((await runCli(['units', 'Hua Nà'])).out).toBe('03595  Xã Than Uyên, Tỉnh Lai Châu (có Xã Hua Nà trước đây)\n');
});

test('as JSON, each with the name of its catalogue', async () => {
  const { units } = JSON.parse((await runCli(['units', '03408', '--json'])).out) as { units: readonly unknown[] };
  expect(units).toEqual([
    {
      ...{ code: '03408', name: 'Phường Tân Phong', level: 'phường', catalogue: '03408-tan-phong' },
      province: { code: '12', name: 'Tỉnh Lai Châu' },
    },
  ]);
});

test('what is not found says what is near', async () => {
  const { code, out, err } = await runCli(['units', 'lay chua']);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/^Không có tỉnh, xã nào khớp với «lay chua»\. Gần giống:\n {2}12 {5}Tỉnh Lai Châu\n/);
});

const distribute = (units: string, ...more: readonly string[]) =>
  runCli(['distribute', '--units', units, '--period', '2022-Q1', '--forms', 'HN', '--out', join(folder, 'out'), ...more]);

test('a province is named in any way; its communes get their templates', async () => {
  const { code, out } = await runCli(['forms', '--units', 'tỉnh Lai Châu', '--unit', '03595', '--period', '2022-Q1']);
  expect(code).toBe(0);
  expect(out).toContain('03595-xa-than-uyen-');
});

test('a name of several is told with their provinces and codes, an unknown one with what is near', async () => {
  const several = await distribute('Tân Phong');
  expect(several.code).toBe(2);
  expect(several.err).toMatch(/^Có \d+ đơn vị tên «Tân Phong»; hãy ghi mã, hoặc ghi thêm tỉnh sau dấu phẩy:\n/);
  expect(several.err).toContain('\n  03408  Phường Tân Phong, Tỉnh Lai Châu\n');
  expect((await distribute('Lai Chua')).err).toContain('Gần giống:\n  12     Tỉnh Lai Châu\n');
  expect((await distribute('zzzzzz')).err).toMatch(/^Không có danh mục đơn vị «zzzzzz»: [^\n]*\n$/);
});

test('offices and villages of a commune are added, and are told what is wrong in their own table', async () => {
  const good = put('them.csv', '\ufeffMã;Tên;Loại;Biểu\nPKT;Phòng Kinh tế;cơ quan tài chính;\nB1;Bản Mẫu Một;thôn, bản;HN\n');
  const { code, out } = await distribute('03595', '--offices', good);
  expect({ code, out }).toEqual({ code: 0, out: 'hn/b1-ban-mau-mot-2021.xlsx\n' });
  const bad = put('sai.csv', 'Mã;Tên;Loại\n03595;Phòng A;cơ quan\nB1;Bản B;bản\n');
  const wrong = await distribute('03595', '--offices', bad);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('sai.csv: Dòng 2, cột «Mã»: mã «03595» đã là của Xã Than Uyên');
  expect(wrong.err).toContain('sai.csv: Dòng 3, cột «biểu»: đang để trống');
  expect((await runCli(['validate', folder, '--offices', good])).err).toContain('còn thiếu --units');
});

test.each(['mau.csv', 'mau.xlsx'])('the example %s is a catalogue to work with, and is not written over', async (name) => {
  const path = join(folder, name);
  expect((await runCli(['units', '--example', path])).code).toBe(0);
  const { code, out } = await runCli(['forms', '--units', path, '--unit', '03595', '--period', '2022-Q1']);
  expect(code).toBe(0);
  expect(out).toContain('03595-xa-than-uyen-2021.xlsx');
  const again = await runCli(['units', 'Cà Mau', '--example', path]);
  expect(again.code).toBe(2);
  expect(again.err).toContain('Giữ nguyên');
});

test('a province is written out to go on with, and read back', async () => {
  const path = join(folder, 'ca-mau-cua-toi.csv');
  await runCli(['units', 'Cà Mau', '--example', path]);
  expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')[0]).toBe('\ufeffmã;tên;cấp;loại;đơn vị cấp trên;hiệu lực từ;đến;biểu;tên cũ');
  expect((await distribute(path)).out.trimEnd().split('\n')).toHaveLength(64);
});

test('a return is checked against the catalogue that it names, though nobody named it', async () => {
  const out = join(folder, 'ky');
  await runCli(['distribute', '--units', '12', '--period', '2026-Q1', '--forms', 'HN', '--out', out]);
  const checked = JSON.parse((await runCli(['validate', join(out, 'hn', '03595-xa-than-uyen-2025.xlsx'), '--json'])).out) as {
    workbooks: readonly { unit: unknown }[];
  };
  expect(checked.workbooks[0]?.unit).toEqual({ catalogue: 'lai-chau', code: '03595', name: 'Xã Than Uyên' });
});
