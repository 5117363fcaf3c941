/** The open workbook as all tabs know it: changes by revision and whose they are, what is certain to be in a photograph, and what we write ourselves. */
import fc from 'fast-check';
import type { DoorProblem } from '../../../src/doors/openWorkbook';
import { isCancelled } from '../../../src/taskpane/engine/errors';
import { testBook } from '../../support/openBook';

const photograph = { file: 'So.xlsx', bytes: new Uint8Array() };
const placesOf = (changes: readonly Readonly<{ sheet: string; area: string }>[]): readonly string[] =>
  changes.map(({ sheet, area }) => `${sheet}!${area}`);

test('what changed since a revision is each place once, wherever one asks from', () => {
  const places = fc.record({ sheet: fc.constantFrom('Thu', 'Chi'), area: fc.constantFrom('A1', 'B2', 'C3') });
  fc.assert(
    fc.property(fc.array(places), fc.nat(20), (changes, from) => {
      const { book, change } = testBook({});
      for (const one of changes) change(one);
      const last = new Map(changes.map((one, index) => [`${one.sheet}!${one.area}`, index + 1]));
      const expected = [...last].filter(([, revision]) => revision > from).map(([place]) => place);
      expect(book.revision.get()).toBe(changes.length);
      expect([...placesOf(book.since(from))].sort()).toEqual(expected.sort());
    }),
  );
});

test('a photograph is of the revision at which it began: what came meanwhile may have been too late', async () => {
  const at = testBook({
    read: async () => {
      at.change({ sheet: 'Thu', area: 'B2' });
      return { value: photograph };
    },
  });
  at.change({ sheet: 'Thu', area: 'A1' });
  const read = await at.book.read();
  if ('problem' in read) throw new Error(read.problem.code);
  expect(placesOf(at.book.since(read.value.revision))).toEqual(['Thu!B2']);
});

test('whoever stops waiting for Excel gets no photograph, and what Excel refuses is passed on', async () => {
  const stopper = new AbortController();
  const silent = testBook({ read: () => new Promise(() => undefined) });
  const waiting = silent.book.read(stopper.signal).catch((error: unknown) => isCancelled(error));
  stopper.abort();
  expect(await waiting).toBe(true);
  const problem: DoorProblem = { code: 'editing' };
  expect(await testBook({ read: async () => ({ problem }) }).book.read()).toEqual({ problem });
});

test('what we write is known as ours, once it is written; half of it too, and what was refused is nothing', async () => {
  let answer: { value: never[] } | { problem: DoorProblem } = { value: [] };
  const { book, change } = testBook({ apply: async () => answer, putSheet: async () => ({ value: undefined }) });
  const write = () => book.apply([{ sheet: 'Thu', cell: 'C5', write: 1 }]);
  await write();
  change({ sheet: 'Thu', area: 'C6' });
  expect(book.since(0).map(({ area, isOurs }) => [area, isOurs])).toEqual([
    ['C5', true],
    ['C6', false],
  ]);
  const before = book.revision.get();
  answer = { problem: { code: 'failed' } };
  await write();
  expect(book.since(before)).toEqual([]);
  answer = { problem: { code: 'halfDone' } };
  await write();
  expect(placesOf(book.since(before))).toEqual(['Thu!C5']);
  await book.putSheet({ name: 'Thiết lập', visibility: 'visible', cells: {}, merges: [], columns: {}, rows: {}, validations: [] });
  expect(book.since(before).map(({ sheet, isOurs }) => [sheet, isOurs])).toContainEqual(['Thiết lập', true]);
});

test('sheets that we add are no change, and are known by the names they got; what happens on them afterwards is one', async () => {
  const { book, change } = testBook({ addSheets: async () => ({ value: { 'NS Thu': 'NS Thu (2)' } }) });
  await book.addSheets({ title: '', sheets: [], names: {}, properties: {} }, []);
  expect([book.since(0), book.isAdded('NS Thu'), book.isAdded('NS Thu (2)')]).toEqual([[], false, true]);
  change({ sheet: 'NS Thu (2)', area: 'B2' });
  expect(placesOf(book.since(0))).toEqual(['NS Thu (2)!B2']);
});

test('an Excel that does not let us listen is no reason to stop', async () => {
  const { book } = testBook({ read: async () => ({ value: photograph }) });
  expect(book.revision.get()).toBe(0);
  expect('value' in (await book.read())).toBe(true);
});
