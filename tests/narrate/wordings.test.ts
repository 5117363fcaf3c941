/** A section or chart that is written anew for a later dated definition of its form: same code, other columns. */
import { overviewOf } from '../../src/consolidate/overview';
import type { Worked } from '../../src/consolidate/consolidate';
import { checkedCharts, readCharts } from '../../src/language/readChart';
import type { ChartDefinition } from '../../src/language/chart';
import { count, form, name, order, sheet } from '../../src/language/form';
import type { Form } from '../../src/language/load';
import { load } from '../../src/language/load';
import { loadSection } from '../../src/narrate/loadSection';
import { narrate } from '../../src/narrate/narrate';
import { readSections } from '../../src/narrate/readSection';
import { report } from '../../src/narrate/report';
import type { SectionDefinition } from '../../src/narrate/section';
import { body } from '../../src/narrate/section';
import { sections } from '../../src/narrate/sections';
import { wordingsFor } from '../../src/narrate/wordings';
import { consolidation } from '../support/consolidation';
import { marked } from '../support/marked';
import { keep } from '../../src/core/kept/table';
import { linesOf } from '../../src/consolidate/lines/lines';

/** Wells until 2024, and with another key of its own from 2025 on. */
const wells = (version: string, column: string, days: Readonly<{ validFrom: string; validTo?: string }>): Form =>
  load(
    form({
      code: 'GN',
      version,
      title: 'Giếng nước',
      basis: 'theo mẫu thử',
      ...days,
      period: 'same',
      filedBy: ['commune'],
      scale: 'đồng',
      sheets: [
        sheet({
          key: 'gieng',
          tab: 'Giếng',
          title: 'Giếng nước',
          number: '',
          columns: [order('tt', 'TT'), name('ten', 'Thôn'), count(column, 'Số giếng', 'giếng')],
          body: {
            kind: 'sections',
            sections: [{ key: 'thon', marker: 'I', label: 'Thôn' }],
            total: { key: 'total', label: 'Cộng' },
            blankRows: 2,
          },
          rules: [],
        }),
      ],
    }),
  );
const earlier = wells('2020', 'gieng', { validFrom: '2020-01-01', validTo: '2024-12-31' });
const later = wells('2025', 'giengNuoc', { validFrom: '2025-01-01' });
const both = [earlier, later];

const wording = (sentence: string, versions?: readonly string[], code = 'GN'): SectionDefinition => ({
  code,
  needs: [{ form: 'GN', percentDecimals: 0, ...(versions && { versions }) }],
  title: 'Nước sạch',
  says: [body(sentence)],
});
const first = wording('Có {gieng.total.gieng}.', ['2020']);
const second = wording('Đã có {gieng.total.giengNuoc}.', ['2025']);

const filed = (of: Form, column: string): ReturnType<typeof consolidation> =>
  consolidation({ forms: [{ form: of, period: of.version, sheets: { gieng: { total: { [column]: 12 } } } }] });
const before = filed(earlier, 'gieng');
const after = filed(later, 'giengNuoc');
const kinds = (...written: readonly SectionDefinition[]): unknown =>
  readSections(written, both).problems?.map(({ kind, path }) => [kind, path]) ?? [];

test('a section is read against the versions that it tells, and against all where it names none', () => {
  expect(kinds(first, second)).toEqual([]);
  expect(kinds(wording('Có {gieng.total.gieng}.'))).toEqual([['path.unknown', [0, 'says', 0, 'sentences', 0]]]);
  expect(kinds(wording('Có {gieng.total.gieng}.', ['2020', '2025']))).toEqual([['path.unknown', [0, 'says', 0, 'sentences', 0]]]);
});

test('a version that the form does not have is refused', () =>
  expect(kinds(wording('Có {gieng.total.gieng}.', ['2020', '2021']))).toEqual([['version.unknown', [0, 'needs', 0, 'versions', 1]]]));

test('two of one code that could tell the same figures are refused', () => {
  expect(kinds(first, first)).toEqual([['code.twice', [1, 'code']]]);
  // Some day there is a third version, which both would tell.
  expect(kinds(first, wording('Có giếng.'))).toEqual([['code.twice', [1, 'code']]]);
});

test('the figures at hand choose the wording', () => {
  const written = [first, second].map((section) => loadSection(section, both));
  const said = (data: typeof before): readonly string[] => narrate(data, both, written).flatMap(({ blocks }) => marked(blocks));
  expect(said(before)).toEqual(['Có 12 giếng⟦C10⟧.']);
  expect(said(after)).toEqual(['Đã có 12 giếng⟦C10⟧.']);
});

test('an office that asks for the section gets one of them, and one that no wording fits is left out once', () => {
  const written = [first, second].map((section) => loadSection(section, both));
  const asked = { ...after, settings: { ...after.settings, sections: ['GN'] } };
  const document = report(asked, both, written);
  expect(marked(document.blocks).join(' ')).toContain('Đã có 12 giếng');
  expect(document.leftOut).toEqual([]);
  expect(report(asked, both, [written[0]!]).leftOut).toEqual([{ section: 'GN', lacks: [] }]);
  expect(report({ ...asked, forms: [] }, both, written).leftOut).toEqual([{ section: 'GN', lacks: ['GN'] }]);
});

test('wordings stand where the first of them stands', () => {
  const other = wording('Có giếng.', undefined, 'GN.khac');
  const written = [first, other, second].map((section) => loadSection(section, both));
  expect(wordingsFor(written, after).map(({ code }) => code)).toEqual(['GN', 'GN.khac']);
});

test('wordings of one code are called alike, wherever they are listed', () => {
  for (const { code, title, subject } of sections) {
    const [leading] = sections.filter((section) => section.code === code);
    expect([code, title, subject]).toEqual([code, leading?.title, leading?.subject]);
  }
});

describe('charts', () => {
  const chart = (column: string, versions?: readonly string[]): ChartDefinition => ({
    code: 'GN.so',
    form: 'GN',
    ...(versions && { versions }),
    title: { vi: `Giếng (${column})`, en: 'Wells' },
    kind: 'bar',
    series: [{ vi: 'Giếng', en: 'Wells' }],
    points: [{ sheet: 'gieng', rows: { is: 'row', row: 'total' }, columns: [column] }],
  });
  const problems = (...charts: readonly ChartDefinition[]): unknown => readCharts(charts, both).problems?.map(({ kind }) => kind) ?? [];

  test('are read against the versions that they draw', () => {
    expect(problems(chart('gieng', ['2020']), chart('giengNuoc', ['2025']))).toEqual([]);
    expect(problems(chart('gieng'))).toEqual(['path.unknown']);
    expect(problems(chart('gieng', ['2021']))).toEqual(['version.unknown']);
    expect(problems(chart('gieng', ['2020']), chart('gieng', ['2020']))).toEqual(['code.twice']);
  });

  test('the figures at hand choose the chart', () => {
    const charts = checkedCharts([chart('gieng', ['2020']), chart('giengNuoc', ['2025'])], both);
    const [result] = after.forms;
    const worked: Worked = {
      consolidation: after,
      forms: result ? [{ form: later, result, lines: linesOf([], []), kept: result.tables().map(keep), places: [], findings: [] }] : [],
    };
    expect(overviewOf(worked, charts, 'vi').map(({ title }) => title)).toEqual(['Giếng (giengNuoc)']);
  });
});
