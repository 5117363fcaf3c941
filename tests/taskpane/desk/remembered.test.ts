/** What this machine remembers of the office's choices, and what it makes of something else that stands in its place. */
import { usualOffice } from '../../../src/core/office';
import { rememberedAdditions, rememberedOffice, rememberOffice } from '../../../src/taskpane/desk/remembered';
import { createStore } from '../../../src/taskpane/desk/store';

const items = new Map<string, string>();
beforeEach(() => {
  items.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) },
  });
});
afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

const rows = [
  ['code', 'name', 'kind'],
  ['STC', 'Sở Tài chính', 'finance'],
];

test('place, period and additions are there again; additions also when the place is chosen again', () => {
  const office = createStore(rememberedOffice());
  expect(office.get()).toEqual(usualOffice);
  rememberOffice(office);
  office.set((before) => ({ ...before, catalogue: 'lai-chau', place: 'Tỉnh Lai Châu', added: rows }));
  office.set((before) => ({ ...before, period: '2026-Q3', accept: ['STC'] }));
  expect(rememberedOffice()).toEqual({ ...usualOffice, catalogue: 'lai-chau', place: 'Tỉnh Lai Châu', period: '2026-Q3', added: rows });
  office.set(() => ({ ...usualOffice, catalogue: 'son-la' }));
  expect(rememberedOffice()).toEqual({ ...usualOffice, catalogue: 'son-la' });
  expect(rememberedAdditions('lai-chau')).toEqual(rows);
  office.set(() => ({ ...usualOffice, catalogue: 'lai-chau' }));
  expect(rememberedAdditions('lai-chau')).toBeUndefined();
});

test.each(['{', 'null', '[]', '{"catalogue":1,"period":"hôm nay","added":{"a":"b"},"own":{"code":"a"}}'])(
  'from %s nothing is taken',
  (stored) => {
    items.set('tonghop-office', stored);
    expect(rememberedOffice()).toEqual(usualOffice);
  },
);

test('a browser that refuses its storage does no harm', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('refused');
    },
  });
  const office = createStore(rememberedOffice());
  rememberOffice(office);
  office.set((before) => ({ ...before, catalogue: 'lai-chau' }));
  expect(office.get().catalogue).toBe('lai-chau');
});
