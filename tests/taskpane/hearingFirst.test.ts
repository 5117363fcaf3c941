/** The engine hears of the catalogue before anything else, once, and of another one in its place. */
import type { Engine } from '../../src/taskpane/engine/jobs';
import { hearingFirst } from '../../src/taskpane/page/hearingFirst';

function listening(fails = 0): Readonly<{ engine: Engine; heard: string[] }> {
  const heard: string[] = [];
  let left = fails;
  const engine = { call: async (name: string) => void heard.push(name) } as Partial<Engine> as Engine;
  const first = async (): Promise<void> => {
    left -= 1;
    if (left >= 0) throw new Error('not there');
    heard.push('first');
  };
  return { engine: hearingFirst(engine, first), heard };
}

test('nothing is said before something is asked, and then once', async () => {
  const { engine, heard } = listening();
  expect(heard).toEqual([]);
  await Promise.all([engine.call('about', null), engine.call('about', null)]);
  expect(heard).toEqual(['first', 'about', 'about']);
});

test('where it cannot be said, it is said before the next thing', async () => {
  const { engine, heard } = listening(1);
  await engine.call('about', null);
  await engine.call('about', null);
  expect(heard).toEqual(['about', 'first', 'about']);
});

test('another choice takes its place for good', async () => {
  const { engine, heard } = listening(1);
  await engine.call('knowCatalogue', { chosen: { catalogue: '' }, lang: 'vi' });
  await engine.call('about', null);
  expect(heard).toEqual(['knowCatalogue', 'about']);
});
