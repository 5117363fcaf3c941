/**
 * Reads a consolidated workbook back: the breakdown is read from Chi tiết, everything else worked out again from it by the
 * same code, and each total compared with what its own cell holds. A cell changed by hand is used, and told.
 */
import type { Consolidation, Edited, UnitStatus } from '../../core/consolidation';
import type { Lang } from '../../core/lang';
import { parsePeriod } from '../../core/period';
import type { Table } from '../../core/table';
import type { Unit } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import { sheetNamed } from '../../core/workbook';
import type { Form } from '../../language/load';
import { listRows } from './listRows';
import type { CellKnowledge } from './overlay';
import { overlay } from './overlay';
import { kindOf, unitOf, unitReturns } from './unitReturns';
import type { Collected } from '../../consolidate/collect';
import type { WorkedForm } from '../../consolidate/consolidate';
import { workForm } from '../../consolidate/consolidate';
import { detailTab } from '../write/detail';
import { givenFrom } from '../givenCells';
import type { ProgressKey } from '../write/sideSheets';
import { progressColumns, progressTab, statusWords } from '../write/sideSheets';
import { settingsOf, settingValues } from '../../settings/settingsSheet';

export type ReadBack = Readonly<{ consolidation: Consolidation; edited: readonly Edited[] }> | Readonly<{ problem: 'notConsolidated' }>;

/** Cells whose formulas go over Chi tiết itself. */
function isDirectIn({ places }: WorkedForm, { sheet }: Table): CellKnowledge['isDirect'] {
  const place = places.find(({ layout }) => layout.sheet.key === sheet);
  const { rows = [], columns = [] } = place?.layout ?? {};
  return (rowKey, columnKey) => {
    const row = rows.find(({ key }) => key === rowKey);
    const column = columns.find(({ key }) => key === columnKey);
    return place !== undefined && row !== undefined && column !== undefined && place.sourceOf(row, column).is !== 'formula';
  };
}

export function readBack(workbook: WorkbookSnapshot, forms: readonly Form[], lang: Lang): ReadBack {
  const values = settingValues(workbook);
  const period = parsePeriod(values.get('period') ?? '');
  const progress = sheetNamed(workbook, progressTab);
  if (!period || !progress || !sheetNamed(workbook, detailTab)) return { problem: 'notConsolidated' };
  const lines = listRows<ProgressKey>(progress, progressColumns);
  const placeText = (key: string): string => values.get(`place.${key}`) ?? '';
  const place: Unit = {
    code: placeText('code'),
    name: placeText('name'),
    level: placeText('level'),
    kind: kindOf(placeText('kind')),
    parent: placeText('parent'),
    codeSystem: placeText('codeSystem'),
    validFrom: placeText('validFrom'),
    formerNames: [],
    reportName: placeText('reportName'),
    order: 0,
  };
  const units = [...new Map(lines.map((item) => [item.code, unitOf(item)])).values()];
  const catalogue = { code: values.get('catalogue') ?? '', place, above: values.get('above') ?? '', units };
  const given = givenFrom(values);
  const edited: Edited[] = [];
  const consolidated = [...new Set(lines.map(({ form }) => form))].flatMap((code) => {
    const own = lines.filter((item) => item.form === code);
    const form = forms.find((candidate) => candidate.code === code && candidate.version === own[0]?.version);
    const formPeriod = parsePeriod(own[0]?.period ?? '');
    if (!form || !formPeriod) return [];
    const statuses = own.map((item): UnitStatus => {
      const status = (Object.keys(statusWords) as UnitStatus['status'][]).find((key) => statusWords[key] === item.status) ?? 'missing';
      return {
        unit: unitOf(item),
        status,
        errors: Number(item.errors) || 0,
        warnings: Number(item.warnings) || 0,
        ...(item.file ? { file: item.file } : {}),
      };
    });
    const collected: Collected = { units: unitReturns(workbook, form, statuses), progress: statuses };
    const worked = workForm(form, collected, formPeriod, { catalogue, lang }, []);
    const overlaid = worked.result.tables.map((table) =>
      overlay(workbook, table, form, {
        isDirect: isDirectIn(worked, table),
        given: (row, column) => given.get(`${code}.${table.sheet}.${row}.${column}`),
      }),
    );
    const changed = overlaid.flatMap((laid) => laid.edited);
    // A formula over a changed cell is right to come to something else; where nothing was changed, it was itself.
    edited.push(...(changed.length > 0 ? changed : overlaid.flatMap((laid) => laid.following)));
    return [{ ...worked.result, tables: overlaid.map(({ table }) => table) }];
  });
  return {
    consolidation: { catalogue, period, settings: settingsOf(workbook), forms: consolidated, findings: [], explanations: [] },
    edited,
  };
}
