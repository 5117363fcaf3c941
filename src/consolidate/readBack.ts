/**
 * Reads a consolidated workbook back: the breakdown is read from Chi tiết, everything else worked out again from it by the
 * same code, and each total compared with what its own cell holds. A cell changed by hand is used, and told.
 */
import type { Consolidation, Edited, UnitStatus } from '../core/consolidation';
import type { Lang } from '../core/lang';
import { parsePeriod } from '../core/period';
import type { Unit } from '../core/unit';
import type { WorkbookSnapshot } from '../core/workbook';
import { sheetNamed } from '../core/workbook';
import type { Form } from '../language/load';
import { listRows } from './back/listRows';
import { overlay } from './back/overlay';
import { kindOf, unitOf, unitReturns } from './back/unitReturns';
import type { Collected } from './collect';
import { workForm } from './consolidate';
import { detailTab } from './plan/detail';
import type { ProgressKey } from './plan/sideSheets';
import { progressColumns, progressTab, statusWords } from './plan/sideSheets';
import { settingsFrom, settingValues } from './settingsSheet';

export type ReadBack = Readonly<{ consolidation: Consolidation; edited: readonly Edited[] }> | Readonly<{ problem: 'notConsolidated' }>;

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
  const given = new Set((values.get('given') ?? '').split(';').map((item) => item.trim()));
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
    const tables = worked.result.tables.map((table) => {
      const laid = overlay(workbook, table, form, given);
      edited.push(...laid.edited);
      return laid.table;
    });
    return [{ ...worked.result, tables }];
  });
  return {
    consolidation: { catalogue, period, settings: settingsFrom(values), forms: consolidated, findings: [], explanations: [] },
    edited,
  };
}
