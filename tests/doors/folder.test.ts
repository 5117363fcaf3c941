/** What is found under the paths a person names, what it is called, and what is opened. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Opened } from '../../src/check/validate';
import { findReturns, openReturn, openReturns } from '../../src/doors/folder';
import { oneSheet, sheetXml, zipped } from './xlsx/handmade';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'tonghop-folder-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = 'x'): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}
const under = (...paths: readonly string[]): ReturnType<typeof findReturns> => findReturns(paths.map((path) => join(root, path)));
const names = (...paths: readonly string[]): readonly string[] => under(...paths).returns.map(({ file }) => file);

test('workbooks are found in all folders below, in the order of their names, with slashes', () => {
  for (const path of ['d/b.xlsx', 'd/ns/xa/c.XLSM', 'd/a.xls', 'd/x.csv', 'd/y.ods']) put(path);
  expect(names('d')).toEqual(['a.xls', 'b.xlsx', 'ns/xa/c.XLSM', 'x.csv', 'y.ods']);
});

test('hidden and temporary files are passed over without a word, others are named', () => {
  for (const path of ['d/a.xlsx', 'd/.a.xlsx.12.tmp', 'd/b.tmp', 'd/.git/c.xlsx', 'd/Thumbs.db', 'd/report.docx']) put(path);
  expect(under('d')).toMatchObject({ returns: [{ file: 'a.xlsx' }], locks: [], ignored: ['report.docx'] });
});

test.each(['~$a.xlsx', '.~a.xlsx', '.~lock.a.xlsx#'])('the lock file %s is told of and never opened', (name) => {
  put('d/a.xlsx');
  const path = put(`d/${name}`);
  expect(under('d')).toMatchObject({ returns: [{ file: 'a.xlsx' }], locks: [name], ignored: [] });
  expect(findReturns([path]).returns).toEqual([]);
});

test('a file that is named outright is taken whatever it is called', () => {
  put('d/bieu-mau');
  expect(names('d/bieu-mau')).toEqual(['bieu-mau']);
});

test('with several folders the name of each comes first', () => {
  for (const path of ['q1/ns/a.xlsx', 'q2/ns/a.xlsx']) put(path);
  expect(names('q1', 'q2')).toEqual(['q1/ns/a.xlsx', 'q2/ns/a.xlsx']);
});

test('where that is not enough, the paths as they were given tell files apart', () => {
  for (const path of ['x/q1/a.xlsx', 'y/q1/a.xlsx', 'y/q1/b.xlsx']) put(path);
  const found = names('x/q1', 'y/q1');
  expect(new Set(found).size).toBe(3);
  expect(found).toContain('q1/b.xlsx');
  expect(found.filter((name) => name.endsWith('/q1/a.xlsx'))).toHaveLength(2);
  expect(names('x/q1/a.xlsx', 'y/q1/a.xlsx')).toHaveLength(2);
});

test('a file named twice is one file', () => {
  put('d/a.xlsx');
  expect(names('d', 'd/a.xlsx')).toEqual(['a.xlsx']);
});

test('a circle of links ends', () => {
  put('d/a.xlsx');
  symlinkSync(join(root, 'd'), join(root, 'd', 'again'), 'dir');
  expect(names('d')).toEqual(['a.xlsx']);
});

test('a path that is not there is an error of the file system', () => {
  expect(() => under('nowhere')).toThrow('ENOENT');
});

test('an opened workbook fits what validation takes, with the hash of its bytes', () => {
  put('d/a.xlsx', zipped(oneSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'))));
  put('d/b.xlsx', '');
  const opened: readonly Opened[] = [...openReturns(under('d').returns, 'vi')];
  expect(opened[0]).toMatchObject({ file: 'a.xlsx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), workbook: { file: 'a.xlsx' } });
  // The hash of nothing is known to all.
  expect(opened[1]).toEqual({
    file: 'b.xlsx',
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    problem: 'empty',
  });
});

test('a file that cannot be read is a problem in plain words, and no exception', () => {
  const gone = { file: 'a.xlsx', path: join(root, 'a.xlsx') };
  expect(openReturn(gone, 'vi')).toEqual({ file: 'a.xlsx', sha256: '', problem: 'unreadable', detail: 'không tìm thấy tệp hoặc thư mục' });
  expect(openReturn({ file: 'd', path: root }, 'en')).toMatchObject({ problem: 'unreadable', detail: 'it is a folder, not a file' });
});
