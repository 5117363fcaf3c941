/**
 * Reads a consolidated workbook back: the breakdown is read from Chi tiết, everything else worked out again from it by the
 * same code, and each total compared with what its own cell holds. A cell changed by hand is used, and told.
 */
import type { CellRef } from '../../core/cell';
import type { Catalogue } from '../../core/unit';
import { unitKinds } from '../../core/unitKind';
import { clean } from '../../core/vietnamese';
import type { ConsolidatedForm, Consolidation, Edited } from '../../core/consolidation';
import { parsePeriod } from '../../core/period';
import type { Table } from '../../core/table';
import type { WorkbookSnapshot } from '../../core/workbook';
import { sheetNamed } from '../../core/workbook';
import type { Form } from '../../language/load';
import type { WorkedForm } from '../../consolidate/consolidate';
import { workForm } from '../../consolidate/consolidate';
import type { Source } from '../../consolidate/placeSheet';
import { settingLines } from '../../settings/lines';
import { settingsOf, settingValues } from '../../settings/settingsSheet';
import { bookVersion, detail, lists, versionKey } from '../contract';
import { givenFrom } from '../given';
import { bookEndings, versionOf } from '../isBook';
import { migrated } from '../migrate';
import { placeFrom } from '../placeLines';
import type { BookProblem } from '../problems';
import { listRows } from './listRows';
import type { CellKnowledge } from './overlay';
import { overlay } from './overlay';
import type { ProgressLine } from './progress';
import { progressLines, unitsIn } from './progress';
import type { Breakdown } from './unitReturns';
import { unitReturns } from './unitReturns';

type Refused = Readonly<{ problem: BookProblem }>;
export type ReadBack = Readonly<{ consolidation: Consolidation; edited: readonly Edited[] }> | Refused;

/** Everything that the workbook's own sheets say, before anything is worked out. */
type Said = Breakdown & Readonly<{ progress: readonly ProgressLine[]; catalogue: Catalogue; given: ReadonlyMap<string, CellRef> }>;

function saidIn(workbook: WorkbookSnapshot): Said | Refused {
  const values = settingValues(workbook);
  const breakdown = sheetNamed(workbook, detail.tab);
  const rows = listRows(workbook, lists.progress);
  const sources = listRows(workbook, lists.sources);
  if (!breakdown) return { problem: { is: 'notConsolidated' } };
  if (!rows) return { problem: { is: 'noHeads', sheet: lists.progress.tab } };
  if (!sources) return { problem: { is: 'noHeads', sheet: lists.sources.tab } };
  const progress = progressLines(rows);
  if ('problem' in progress) return progress;
  const place = placeFrom(values);
  if ('unknown' in place) {
    const line = settingLines(workbook).find(({ key }) => key === place.unknown);
    const at = line?.at ?? { file: workbook.file, sheet: '', cell: '' };
    return { problem: { is: 'unknown', at, value: line?.value ?? '', known: unitKinds } };
  }
  const recipients = (values.get('recipients') ?? '')
    .split(';')
    .map(clean)
    .filter((name) => name !== '');
  const catalogue: Catalogue = {
    ...{ code: values.get('catalogue') ?? '', place, above: values.get('above') ?? '', units: unitsIn(progress) },
    ...(recipients.length > 0 ? { recipients } : {}),
  };
  return { workbook, detail: breakdown, sources, progress, catalogue, given: givenFrom(values) };
}

/** Where the cells of a table come from: over Chi tiết itself, or over other cells. */
function sourceIn({ places }: WorkedForm, { sheet }: Table): (row: string, column: string) => Source['is'] | undefined {
  const place = places.find(({ layout }) => layout.sheet.key === sheet);
  const { rows = [], columns = [] } = place?.layout ?? {};
  return (rowKey, columnKey) => {
    const row = rows.find(({ key }) => key === rowKey);
    const column = columns.find(({ key }) => key === columnKey);
    return place && row && column && place.sourceOf(row, column).is;
  };
}

function knowledgeOf(said: Said, worked: WorkedForm, table: Table): CellKnowledge {
  const sourceOf = sourceIn(worked, table);
  return {
    isDirect: (row, column) => ![undefined, 'formula', 'opening'].includes(sourceOf(row, column)),
    wasOtherwise: (row, column) => sourceOf(row, column) === 'opening',
    given: (row, column) => said.given.get(`${table.form}.${table.sheet}.${row}.${column}`),
  };
}

const nothingFound: Consolidation['findings'] = { ofReturns: [], ofWhole: [] };

type ReadForm = Readonly<{ form: ConsolidatedForm; edited: readonly Edited[] }>;

/** A report without one of the workbook's forms looks whole, so a form, or a version of one, that this program does not know is told. */
function readForm(said: Said, { form: code, version, period }: ProgressLine, forms: readonly Form[]): ReadForm | Refused {
  const own = said.progress.filter((line) => line.form === code);
  const form = forms.find((candidate) => candidate.code === code && candidate.version === version);
  if (!form) return { problem: { is: 'unknownForm', form: code, version } };
  const { units, hasLost } = unitReturns(said, form, own);
  if (hasLost) return { problem: { is: 'noHeads', sheet: detail.tab } };
  const collected = { units, progress: own.map(({ status }) => status) };
  const worked = workForm(form, collected, period, said.catalogue, []);
  const overlaid = worked.result.tables().map((table) => overlay(said.workbook, table, form, knowledgeOf(said, worked, table)));
  const tables = overlaid.map(({ table }) => table);
  const changed = overlaid.flatMap((laid) => laid.edited);
  return {
    form: { ...worked.result, tables: () => tables },
    // A formula over a changed cell is right to come to something else; where nothing was changed, it was itself.
    edited: changed.length > 0 ? changed : overlaid.flatMap((laid) => laid.following),
  };
}

export function readBack(written: WorkbookSnapshot, forms: readonly Form[]): ReadBack {
  const values = settingValues(written);
  const period = parsePeriod(values.get('period') ?? '');
  const version = versionOf(values);
  if (!bookEndings(written).includes('') || !period) return { problem: { is: 'notConsolidated' } };
  if (version > bookVersion) return { problem: { is: 'newer', version: values.get(versionKey) ?? '' } };
  const workbook = migrated(written, version);
  const said = saidIn(workbook);
  if ('problem' in said) return said;
  const firstOfEach = said.progress.filter(({ form }, index, lines) => lines.findIndex((line) => line.form === form) === index);
  const read = firstOfEach.map((line) => readForm(said, line, forms));
  const refused = read.find((item) => 'problem' in item);
  if (refused) return refused;
  const whole = read.flatMap((item) => ('form' in item ? [item] : []));
  return {
    consolidation: {
      ...{ catalogue: said.catalogue, period, settings: settingsOf(workbook), findings: nothingFound, explanations: [] },
      forms: whole.map(({ form }) => form),
    },
    edited: whole.flatMap(({ edited }) => edited),
  };
}
