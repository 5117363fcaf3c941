/** Results are there whole or not at all, and nothing is left behind. */
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInput, writeOutput } from '../../src/doors/writeOutput';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'tonghop-write-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the folders it needs are made, and an older result is replaced', () => {
  const path = join(root, 'a/b/c.json');
  writeOutput(path, bytes('one'));
  writeOutput(path, bytes('two'));
  expect(read('a/b/c.json')).toBe('two');
  expect(readdirSync(join(root, 'a/b'))).toEqual(['c.json']);
});

test('a link to a file stays a link', () => {
  writeFileSync(join(root, 'real.json'), 'old');
  symlinkSync(join(root, 'real.json'), join(root, 'link.json'));
  writeOutput(join(root, 'link.json'), bytes('new'));
  expect(read('real.json')).toBe('new');
});

test('when the name cannot be taken, the error is told and no temporary file stays', () => {
  mkdirSync(join(root, 'd.json'));
  expect(() => writeOutput(join(root, 'd.json'), bytes('x'))).toThrow(expect.objectContaining({ code: 'EISDIR' }));
  // A name of 255 bytes is a file's longest.
  expect(() => writeOutput(join(root, 'x'.repeat(300)), bytes('x'))).toThrow(expect.objectContaining({ code: 'ENAMETOOLONG' }));
  expect(readdirSync(root)).toEqual(['d.json']);
});

test('a file in the place of a folder is told of', () => {
  writeFileSync(join(root, 'a'), 'x');
  expect(() => writeOutput(join(root, 'a/b.json'), bytes('x'))).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/ENOTDIR|EEXIST/) }),
  );
  expect(read('a')).toBe('x');
});

test('an input is known again under every name it has', () => {
  const input = join(root, 'input.xlsx');
  writeFileSync(input, 'x');
  symlinkSync(input, join(root, 'link.xlsx'));
  linkSync(input, join(root, 'twin.xlsx'));
  writeFileSync(join(root, 'other.xlsx'), 'x');
  const known = (name: string): boolean => isInput(join(root, name), [input]);
  expect(['input.xlsx', './input.xlsx', 'link.xlsx', 'twin.xlsx', 'other.xlsx', 'new.xlsx'].map(known)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
