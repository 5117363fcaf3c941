/** The country's own list behind the page: looked through, taken as the catalogue, known where an opened workbook names it. */
import { builtIn } from '../../../src/builtIn';
import { country } from '../../../src/builtInCountry';
import { parsePeriod } from '../../../src/core/period';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { drawTemplate, orderTemplates } from '../../../src/work/templates';
import { inEngine } from '../../support/inEngine';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('all provinces for a blank, otherwise the nearest first', async () => {
  const { engine } = inEngine();
  const all = await engine.call('searchUnits', { text: ' ' });
  expect([all.units.length, all.more]).toEqual([34, 0]);
  const { units, more } = await engine.call('searchUnits', { text: 'lai chau' });
  expect(units[0]).toEqual({ code: '12', name: 'Tỉnh Lai Châu', catalogue: 'lai-chau', below: 38 });
  expect(units).toHaveLength(20);
  expect(more).toBeGreaterThan(0);
  expect((await engine.call('searchUnits', { text: 'Hua Nà' })).units).toEqual([
    { code: '03595', name: 'Xã Than Uyên', province: 'Tỉnh Lai Châu', was: 'Xã Hua Nà', catalogue: '03595-than-uyen', below: 0 },
  ]);
});

test('a commune with the units that the office adds is known like an own catalogue', async () => {
  const { engine } = inEngine();
  expect(await engine.call('countryCatalogue', { code: 'khong-co' })).toBeNull();
  const own = (await engine.call('countryCatalogue', { code: '03595-than-uyen' }))!;
  const file = { file: 'them.csv', bytes: bytesOf('mã;tên;loại\nPKT;Phòng Kinh tế;cơ quan tài chính\n'), lang: 'vi' } as const;
  const added = await engine.call('addOffices', { own, ...file });
  if (!('own' in added)) throw new Error('not added');
  await engine.call('knowCatalogue', { own: added.own, lang: 'vi' });
  const { catalogues } = await engine.call('about', null);
  expect(catalogues[0]).toMatchObject({ code: '03595-than-uyen', place: 'Xã Than Uyên', units: [{ code: '03595' }, { code: 'PKT' }] });
  const wrong = await engine.call('addOffices', { own, ...file, bytes: bytesOf('mã;tên;loại\n03595;X;cơ quan\n') });
  expect('problems' in wrong && wrong.problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 code']);
});

test('the example is read back as a catalogue', async () => {
  const { engine } = inEngine();
  const bytes = await engine.call('exampleCatalogue', null);
  expect(await engine.call('takeCatalogue', { file: 'mau.xlsx', bytes, lang: 'vi' })).toMatchObject({
    units: 6,
    own: { place: 'Tỉnh Lai Châu' },
  });
});

test('a workbook that names a province makes it known, also after another catalogue was chosen', async () => {
  const { engine } = inEngine();
  const period = parsePeriod('2022-Q1')!;
  const catalogue = country.catalogueCoded('lai-chau')!;
  const outcome = orderTemplates(builtIn, { catalogue, period, forms: ['HN'], units: ['03595'] });
  const [order] = outcome.is === 'orders' ? outcome.orders : [];
  const { plan } = drawTemplate(order!);
  await engine.call('open', { files: [{ file: 'than-uyen.xlsx', bytes: await writeWorkbook(plan) }] });
  await engine.call('knowCatalogue', { own: null, lang: 'vi' });
  expect((await engine.call('about', null)).catalogues.map(({ code }) => code)).toContain('lai-chau');
});
