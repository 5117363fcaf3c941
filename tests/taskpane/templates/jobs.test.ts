/** The jobs of the tab Biểu mẫu: what is offered, and that what is made is the command line's to the byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { TemplatesAsked } from '../../../src/taskpane/engine/templateJobs';
import type { TemplateOffer } from '../../../src/taskpane/engine/templateOffer';
import { thanUyen2021 } from '../../../src/units/than-uyen-2021';
import type { Catalogue } from '../../../src/core/unit';
import { withCatalogue } from '../../../src/work/library';
import { runCli, temporaryFolder } from '../../scripts/runCli';
import { inEngine } from '../../support/inEngine';

const folder = temporaryFolder();
const period = '2021-Q1';

async function offered(engine: ReturnType<typeof inEngine>['engine'], code = period): Promise<TemplateOffer> {
  const offer = await engine.call('templateOffer', { catalogue: 'than-uyen-2021', period: code });
  if ('needs' in offer) throw new Error(`needs ${offer.needs}`);
  return offer;
}
const allOf = ({ catalogue, period: code, forms, units }: TemplateOffer): TemplatesAsked => ({
  catalogue,
  period: code,
  forms: forms.filter(({ inForce }) => inForce).map(({ id }) => id),
  units: units.map(({ code: unit }) => unit),
});

test('the zip of all templates is that of the command line, and each template in it is the one made by itself', async () => {
  const { engine } = inEngine();
  const asked = allOf(await offered(engine));
  const args = ['distribute', '--units', 'than-uyen-2021', '--period', period, '--zip', '--out', folder];
  expect((await runCli(args)).code).toBe(0);
  const expected = readFileSync(join(folder, 'templates.zip'));
  const seen: number[] = [];
  const bytes = await engine.call('templateZip', asked, { onProgress: ({ done }) => void seen.push(done) });
  expect(Buffer.from(bytes).equals(expected)).toBe(true);
  const files = await engine.call('templateFiles', asked);
  expect(files.map(({ file }) => file)).toEqual(Object.keys(unzipSync(expected)));
  expect(seen.at(-1)).toBe(files.length);
  const [first] = files;
  const one = await engine.call('templateOne', { asked, file: first!.file });
  expect(Buffer.from(one!).equals(Buffer.from(unzipSync(expected)[first!.file]!))).toBe(true);
}, 120_000);

test('some forms and some units come to their files alone', async () => {
  const { engine } = inEngine();
  const offer = await offered(engine);
  const files = await engine.call('templateFiles', { ...allOf(offer), forms: ['HN@2016', 'NS@2017'], units: ['03632', '110'] });
  expect(files.map(({ file }) => file)).toEqual([
    'ns/110-huyen-than-uyen-2021-q1.xlsx',
    'ns/03632-xa-hua-na-2021-q1.xlsx',
    'hn/03632-xa-hua-na-2020.xlsx',
  ]);
  expect(await engine.call('templateOne', { asked: allOf(offer), file: 'ns/khong-co.xlsx' })).toBeUndefined();
});

test('a form is offered in the version in force, the other versions with their dates', async () => {
  const { engine } = inEngine();
  const versions = ({ forms }: TemplateOffer): unknown =>
    forms.filter(({ code }) => code === 'HN').map(({ version, inForce, period: own }) => [version, inForce, own]);
  expect(versions(await offered(engine))).toEqual([
    ['2016', true, '2020'],
    ['2022', false, '2020'],
  ]);
  expect(versions(await offered(engine, '2023'))).toEqual([
    ['2016', false, '2023'],
    ['2022', true, '2023'],
  ]);
});

test('without a period, or with several catalogues and none chosen, it says what is needed', async () => {
  const { engine, state } = inEngine();
  expect(await engine.call('templateOffer', { catalogue: '', period: '' })).toEqual({ needs: 'period' });
  expect(await engine.call('templateOffer', { catalogue: '', period })).toMatchObject({ catalogue: 'than-uyen-2021' });
  state.library = withCatalogue(state.library, { ...thanUyen2021, code: 'khac' });
  expect(await engine.call('templateOffer', { catalogue: '', period })).toMatchObject({ needs: 'catalogue', period });
});

test('units that ended before the period did are named and get no template', async () => {
  const { engine, state } = inEngine();
  const ended: Catalogue = {
    ...thanUyen2021,
    units: thanUyen2021.units.map((unit) => (unit.code === '03632' ? { ...unit, validTo: '2021-02-28' } : unit)),
  };
  state.library = { ...state.library, catalogues: [ended] };
  const offer = await offered(engine);
  expect(offer.units.filter(({ ended: day }) => day !== undefined).map(({ name, ended: day }) => [name, day])).toEqual([
    ['Xã Hua Nà', '2021-02-28'],
  ]);
  const files = await engine.call('templateFiles', allOf(offer));
  expect(files.some(({ file }) => file.includes('03632'))).toBe(false);
});

test('making all can be stopped, and the engine goes on to the next thing', async () => {
  const { engine } = inEngine();
  const asked = allOf(await offered(engine));
  const stop = new AbortController();
  const making = engine.call('templateZip', asked, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(making).rejects.toThrow('cancelled');
  expect(await engine.call('templateFiles', asked)).not.toHaveLength(0);
}, 120_000);
