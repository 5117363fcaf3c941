/** The country's own list behind the page: looked through, taken as the catalogue, known where an opened workbook names it. */
import { builtIn } from '../../../src/builtIn';
import { country } from '../../../src/builtInCountry';
import { usualOffice } from '../../../src/core/office';
import { parsePeriod } from '../../../src/core/period';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { drawTemplate, orderTemplates } from '../../../src/work/templates';
import { inEngine } from '../../support/inEngine';

const lang = 'vi';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('all provinces for a blank, otherwise the nearest first', async () => {
  const { engine } = inEngine();
  const all = await engine.call('searchUnits', { text: ' ' });
  expect([all.units.length, all.more]).toEqual([34, 0]);
  const { units, more } = await engine.call('searchUnits', { text: 'lai chau' });
  expect(units[0]).toEqual({ code: '12', name: 'Tỉnh Lai Châu', catalogue: 'lai-chau', below: 38 });
  expect(units).toHaveLength(20);
  expect(more).toBeGreaterThan(0);
  expect(await engine.call('searchUnits', { text: 'lai chou' })).toMatchObject({ isNear: true, more: 0 });
  expect((await engine.call('searchUnits', { text: 'Hua Nà' })).units).toEqual([
    {
      code: '03595',
      name: 'Xã Than Uyên',
      province: 'Tỉnh Lai Châu',
      within: 'lai-chau',
      was: 'Xã Hua Nà',
      catalogue: '03595-than-uyen',
      below: 0,
    },
  ]);
});

test('a place is known from its code alone, and gone when another is chosen', async () => {
  const { engine, state } = inEngine();
  expect(await engine.call('knowCatalogue', { chosen: { catalogue: 'lai-chau' }, lang })).toEqual({ place: 'Tỉnh Lai Châu' });
  expect(state.library.catalogues.map(({ code }) => code)).toEqual(['lai-chau', 'than-uyen-2021']);
  expect(await engine.call('knowCatalogue', { chosen: { catalogue: '' }, lang })).toEqual({});
  expect(state.library.catalogues.map(({ code }) => code)).toEqual(['than-uyen-2021']);
  expect(await engine.call('knowCatalogue', { chosen: { catalogue: 'khong-co' }, lang })).toEqual({});
});

test('units typed in and units of a table stand behind the place; what is wrong in the table is told by row', async () => {
  const { engine, state } = inEngine();
  const chosen = { catalogue: '03595-than-uyen' };
  const unit = { name: 'Bản Nà Khoảng', kind: 'village', forms: ['HN'] } as const;
  const one = await engine.call('addUnits', { chosen, more: { unit }, lang });
  if (!('rows' in one)) throw new Error('not added');
  const again = await engine.call('addUnits', { chosen: { ...chosen, added: one.rows }, more: { unit }, lang });
  if (!('rows' in again)) throw new Error('not added');
  const table = { file: 'phong.csv', bytes: bytesOf('mã;tên;loại\nKT;Phòng Kinh tế;cơ quan tài chính') };
  const both = await engine.call('addUnits', { chosen: { ...chosen, added: again.rows }, more: table, lang });
  if (!('rows' in both)) throw new Error('not added');
  expect(both.count).toBe(1);
  await engine.call('knowCatalogue', { chosen: { ...chosen, added: both.rows }, lang });
  expect(state.library.catalogues[0]?.units.map(({ code, kind, level, forms }) => [code, kind, level, forms])).toEqual([
    ['03595', 'parent', 'xã', undefined],
    ['BNK', 'commune', 'bản', ['HN']],
    ['BNK2', 'commune', 'bản', ['HN']],
    ['KT', 'finance', 'cơ quan', undefined],
  ]);
  const wrong = { file: 'sai.csv', bytes: bytesOf('mã;tên;loại\nKT;Phòng khác;cơ quan') };
  expect(await engine.call('addUnits', { chosen: { ...chosen, added: both.rows }, more: wrong, lang })).toMatchObject({
    problems: [{ row: 2, message: expect.stringContaining('«KT»') }],
  });
});

test('settings that name a place of the country are taken', async () => {
  const { engine } = inEngine();
  const bytes = bytesOf(JSON.stringify({ catalogue: 'lai-chau', period: '2026-Q3' }));
  expect(await engine.call('loadOffice', { file: 'tl.json', bytes, lang })).toMatchObject({
    found: { office: { ...usualOffice, catalogue: 'lai-chau', period: '2026-Q3' }, problems: [] },
  });
});

test('the example is read back as a catalogue, and so is the one chosen, with what the office adds to it', async () => {
  const { engine } = inEngine();
  const bytes = await engine.call('exampleCatalogue', { chosen: { catalogue: '' } });
  expect(await engine.call('takeCatalogue', { file: 'mau.xlsx', bytes, lang })).toMatchObject({
    units: 6,
    own: { place: 'Tỉnh Lai Châu' },
  });
  const added = [
    ['code', 'name', 'kind'],
    ['STC', 'Sở Tài chính', 'finance'],
  ];
  const own = await engine.call('exampleCatalogue', { chosen: { catalogue: 'lai-chau', added } });
  expect(await engine.call('takeCatalogue', { file: 'lai-chau.xlsx', bytes: own, lang })).toMatchObject({ units: 40 });
});

test('a workbook that names a province makes it known, also after another catalogue was chosen', async () => {
  const { engine } = inEngine();
  const period = parsePeriod('2022-Q1')!;
  const catalogue = country.catalogueCoded('lai-chau')!;
  const outcome = orderTemplates(builtIn, { catalogue, period, forms: ['HN'], units: ['03595'] });
  const [order] = outcome.is === 'orders' ? outcome.orders : [];
  const { plan } = drawTemplate(order!);
  await engine.call('open', { files: [{ file: 'than-uyen.xlsx', bytes: await writeWorkbook(plan) }] });
  await engine.call('knowCatalogue', { chosen: { catalogue: '' }, lang });
  expect((await engine.call('about', null)).catalogues.map(({ code }) => code)).toContain('lai-chau');
});
