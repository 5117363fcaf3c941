/** Tells what a workbook is: which form and version, of which unit and period; by its stamp, then its cover, then its labels. */
import type { CellRef } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Period } from '../core/period';
import { lastDay, latestClosedYear, parsePeriod, periodName } from '../core/period';
import type { Catalogue, Unit } from '../core/unit';
import { unitByCode } from '../core/unit';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import type { CoverKey, Stamp } from '../language/cover';
import { coverLabels, coverTab, stampKeys, stampTab } from '../language/cover';
import type { Form } from '../language/load';
import { inForce } from '../language/load';
import { besideLabel, cellText } from './labels';
import type { Resemblance } from './resemblance';
import { resemblances } from './resemblance';
import type { FileProblem } from './say';
import { fileMessage } from './say';

export type ReadContext = Readonly<{
  forms: readonly Form[];
  catalogues: readonly Catalogue[];
  /** The catalogue the office asked with; otherwise the one the workbook names. */
  catalogue?: Catalogue;
  /** The reporting period asked for; each form takes its own period from it. */
  period?: Period;
  lang: Lang;
}>;

export type Recognised = Readonly<{
  form?: Form;
  version?: string;
  unit?: Unit;
  catalogue?: Catalogue;
  period?: Period;
  round: number;
  cover?: SheetSnapshot;
  findings: readonly Finding[];
}>;

/** Which of its own periods a form takes for a reporting period. */
export const formPeriod = (form: Pick<Form, 'period'>, reporting: Period): Period =>
  form.period === 'same' ? reporting : latestClosedYear(reporting);

function readStamp(workbook: WorkbookSnapshot): Stamp {
  const sheet = workbook.sheets.find((item) => tabName(item) === stampTab);
  if (!sheet) return {};
  const lines = Array.from(
    { length: Math.min(sheet.rowCount, 50) },
    (_, index) => [cellText(cellAt(sheet, 1, index + 1)), cellText(cellAt(sheet, 2, index + 1))] as const,
  );
  return Object.fromEntries(
    stampKeys.flatMap((key) => lines.filter(([name, value]) => name === key && value !== '').map(([, value]) => [key, value])),
  );
}

const coverOf = (workbook: WorkbookSnapshot): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => fold(tabName(sheet)) === fold(coverTab));

/** The form whose tabs are most of the workbook's, where no stamp tells. */
function byTabs(workbook: WorkbookSnapshot, forms: readonly Form[]): Readonly<{ form?: Form; near?: Resemblance }> {
  const [near] = resemblances(workbook, forms);
  if (!near) return {};
  const form = forms.find(({ code, version }) => code === near.form && version === near.version);
  return form && near.present.length >= near.missing.length ? { form } : { near };
}

/** " (gần giống biểu NS: có sheet «Thu», thiếu «Chi», «Cân đối»)". */
function nearHint({ form, present, missing }: Resemblance, lang: Lang): string {
  const listed = (tabs: readonly string[]): string => tabs.map((tab) => `«${tab}»`).join(', ');
  return lang === 'vi'
    ? ` (gần giống biểu ${form}: có sheet ${listed(present)}, thiếu ${listed(missing)})`
    : ` (nearest form ${form}: it has ${listed(present)} and lacks ${listed(missing)})`;
}

/** The unit named in the first lines of the sheets, where neither stamp nor cover tells; undefined where they name several. */
function unitByName(workbook: WorkbookSnapshot, catalogue: Catalogue | undefined): Unit | undefined {
  if (!catalogue) return undefined;
  const names = new Map(
    catalogue.units.flatMap((unit) => [unit.name, unit.reportName, ...unit.formerNames].map((name) => [fold(name), unit] as const)),
  );
  const found = new Set<Unit>();
  let namesLevelAbove = false;
  for (const sheet of workbook.sheets) {
    for (let row = 1; row <= Math.min(sheet.rowCount, 6); row += 1) {
      for (let column = 1; column <= Math.min(sheet.columnCount, 10); column += 1) {
        const text = fold(cellText(cellAt(sheet, column, row)).replace(/^(UBND|ỦY BAN NHÂN DÂN|ĐƠN VỊ)\s*:?\s*/iu, ''));
        const unit = text === '' ? undefined : names.get(text);
        if (unit) found.add(unit);
        namesLevelAbove ||= text === fold(catalogue.above);
      }
    }
  }
  // A letterhead names the unit above as well; that one reports only where it stands below its own superior.
  const above = new Set([...found].flatMap(({ code, parent }) => (code === catalogue.place.code ? [] : [parent, catalogue.place.code])));
  const [unit, ...others] = [...found].filter(({ code }) => !above.has(code));
  const isSure = others.length === 0 && (unit?.code !== catalogue.place.code || namesLevelAbove);
  return isSure ? unit : undefined;
}

export function recognise(workbook: WorkbookSnapshot, context: ReadContext): Recognised {
  const { lang } = context;
  const stamp = readStamp(workbook);
  const cover = coverOf(workbook);
  const top: CellRef = { file: workbook.file, sheet: cover?.name ?? workbook.sheets[0]?.name ?? '', cell: 'A1' };
  const findings: Finding[] = [];
  const report = (problem: FileProblem, values: Readonly<Record<string, string>> = {}, at: CellRef = top): void => {
    findings.push({ code: `FILE.${problem}`, severity: 'error', at, involves: [at], message: fileMessage(problem, lang, values) });
  };
  /** Where the cover says something. */
  const at = (key: CoverKey): CellRef => {
    const spot = cover && besideLabel(cover, coverLabels[key]);
    return cover && spot ? cellRef(workbook, cover, spot.column, spot.row) : top;
  };
  /** The cover's word for something, and a finding where it contradicts the stamp. */
  const told = (key: CoverKey, stamped: string | undefined): string | undefined => {
    const spot = cover && besideLabel(cover, coverLabels[key]);
    if (stamped !== undefined && spot && fold(spot.text) !== fold(stamped)) {
      report('identity', { what: coverLabels[key].toLowerCase(), cover: spot.text, stamp: stamped }, at(key));
    }
    return stamped ?? spot?.text;
  };

  const formCode = told('form', stamp.form);
  const version = told('version', stamp.version);
  const unitCode = told('unit', stamp.unit);
  const catalogueCode = told('catalogue', stamp.catalogue);
  const period = parsePeriod(told('period', stamp.period) ?? '');

  const named = context.forms.filter(({ code }) => fold(code) === fold(formCode ?? ''));
  const dated = period ? inForce(named, lastDay(period)) : [];
  const guess = named.length === 0 ? byTabs(workbook, period ? inForce(context.forms, lastDay(period)) : context.forms) : {};
  const form = named.find((candidate) => candidate.version === version) ?? dated[0] ?? named[0] ?? guess.form;
  if (!form) {
    report('form', { hint: guess.near ? nearHint(guess.near, lang) : '' });
  }

  const asked = form && context.period ? formPeriod(form, context.period) : undefined;
  const settled = period ?? (stamp.form === undefined ? asked : undefined);
  if (form && !settled) report('noPeriod', {}, at('period'));
  if (settled && asked && settled.code !== asked.code)
    report('period', { found: periodName(settled), expected: periodName(asked) }, at('period'));
  // A version we do not have would be read by the rows of another one.
  const isKnown = version === undefined || named.length === 0 || named.some((candidate) => candidate.version === version);
  if (form && settled && (!isKnown || inForce([form], lastDay(settled)).length === 0)) {
    report('version', { form: form.code, version: isKnown ? form.version : (version ?? ''), period: periodName(settled) }, at('version'));
  }

  const catalogue =
    context.catalogue ?? context.catalogues.find(({ code }) => fold(code) === fold(catalogueCode ?? '')) ?? context.catalogues[0];
  const unit =
    (unitCode !== undefined && catalogue ? unitByCode(catalogue, unitCode) : undefined) ??
    (unitCode === undefined ? unitByName(workbook, catalogue) : undefined);
  if (form && !unit)
    report(
      'unit',
      {
        hint:
          unitCode === undefined
            ? ''
            : lang === 'vi'
              ? ` (mã «${unitCode}» không có trong danh mục)`
              : ` (no unit has the code «${unitCode}»)`,
      },
      at('unit'),
    );
  // The code is the template's; a name typed over it tells that the template was made for somebody else.
  const coverName = fold((cover && besideLabel(cover, coverLabels.unitName)?.text) ?? '');
  const namesakes = (catalogue?.units ?? []).filter(({ name }) => fold(name) === coverName);
  if (unit && stamp.unit !== undefined && namesakes.length > 0 && namesakes.every(({ code }) => code !== unit.code))
    report('identity', { what: coverLabels.unitName.toLowerCase(), cover: namesakes[0]?.name ?? '', stamp: unit.name }, at('unitName'));
  if (form && unit && !(unit.forms?.includes(form.code) ?? form.filedBy.includes(unit.kind)))
    report('notFiled', { unit: unit.name, form: form.code }, at('unit'));

  const roundText = cover ? besideLabel(cover, coverLabels.round)?.text : undefined;
  return {
    ...(form ? { form, version: version ?? form.version } : {}),
    ...(unit ? { unit } : {}),
    ...(catalogue ? { catalogue } : {}),
    ...(settled ? { period: settled } : {}),
    round: roundText && /^\d{1,3}$/.test(roundText) ? Number(roundText) : 1,
    ...(cover ? { cover } : {}),
    findings,
  };
}
