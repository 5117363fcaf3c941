/** `npm run try`: every form there is can be looked at as text, in both languages. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Lang } from '../../src/core/lang';
import { builtIn } from '../../src/builtIn';
import { exampleDistrict } from '../../src/sample/district';
import { marks } from '../../scripts/try/draw';
import { tryForm } from '../../scripts/try/tryForm';
import { words } from '../../scripts/try/words';
import { rule, toy } from '../language/toyForm';
import { load } from '../../src/language/load';

const titles = (lang: Lang): readonly string[] =>
  [words.template, words.filled, words.found, words.spoilt, words.told].map((both) => both[lang].split(/[{(]/)[0]!.trim());

describe.each(builtIn.forms.map((form) => [`${form.code} ${form.version}`, form] as const))('%s', (_, form) => {
  test('is drawn, filled, checked, spoilt and told', () => {
    const shown = tryForm(form, builtIn, 'vi');
    for (const title of titles('vi')) expect(shown).toContain(`== ${title}`);
    for (const { tab, key } of form.sheets) expect(shown).toContain(`«${tab}» (${key})`);
    for (const mark of [marks.input, marks.computed]) expect(shown).toMatch(new RegExp(`\\| ${mark}`));
    expect(shown).not.toMatch(/undefined|NaN|\[object/);
    // Whatever the figures, the report tells what came in, and of whom, where a section tells the form.
    const isTold = builtIn.sections.some(({ needs }) => needs.some((need) => need.form === form.code));
    expect(shown.slice(shown.lastIndexOf('== '))).toMatch(isTold ? /### 1\. / : /Chưa có số liệu/);
  });
});

test('a slip is found by the rule that the newcomer has just written, in English too', () => {
  const form = load(toy({ rules: [rule('TL-01', 'daChi <= quyLuong')], form: { filedBy: ['commune'] } }));
  const shown = tryForm(form, { ...builtIn, forms: [form], sections: [] }, 'en');
  for (const title of titles('en')) expect(shown).toContain(`== ${title}`);
  expect(shown).toContain(exampleDistrict.units.find(({ kind }) => kind === 'commune')?.name);
  const [before = '', after = ''] = shown.split(`== ${words.spoilt.en}`);
  expect(before).not.toContain('.sum]');
  expect(after).toContain('[TL.bienChe.tongSo.sum]');
});

test('the command shows a form, and names those there are where it knows none', () => {
  const run = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../scripts/try.ts'), ...args], { encoding: 'utf8' });
  expect(run('HN', '2016').stdout).toContain('HN (2016)');
  const unknown = run('XX');
  expect(unknown.status).toBe(2);
  for (const { code, version } of builtIn.forms) expect(unknown.stderr).toContain(`${code} ${version}`);
}, 120_000);
