/** Turns a broken check into findings: the cells, both values, the difference, and a likely cause where arithmetic shows one. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Table } from '../core/table';
import { cellOf } from '../core/table';
import type { Check } from '../language/checks';
import { fillYears } from '../language/years';
import type { Formula } from '../language/resolve';
import { likelyCause } from './causes';
import type { Standing, World } from '../reckon/evaluate';
import { duplicates, evaluate, rowsMeant } from '../reckon/evaluate';
import { amountText, calculated, causeText, cellsText, gapText, holding, listed, remedy, rowText, valueText } from './say';

export type Speech = Readonly<{ world: World; year: number; lang: Lang }>;
type Described = Pick<Finding, 'message' | 'involves'> & Partial<Finding>;

export const saysOf = (check: Check, { lang, year }: Pick<Speech, 'lang' | 'year'>): string =>
  fillYears(lang === 'vi' ? check.says : check.saysEn, year);

export const firstCell = (table: Table): CellRef => {
  const [row] = table.rows;
  return row ? cellOf(table, row, Object.keys(table.columns)[0] ?? '') : { file: table.file, sheet: table.tab, cell: 'A1' };
};

/** The operands of a sum, one by one, for the search of causes. */
function operandsOf(formula: Formula, standing: Standing, world: World): readonly Figure[] {
  if (formula.is === 'arithmetic' && (formula.operator === '+' || formula.operator === '-')) {
    return [...operandsOf(formula.left, standing, world), ...operandsOf(formula.right, standing, world)];
  }
  if (formula.is === 'call' && formula.name === 'sum' && formula.args[0]?.is === 'ref') {
    const column = formula.args[0].to.column ?? '';
    const section = standing.row?.kind === 'section' ? standing.row.key : undefined;
    return standing.table.rows
      .filter((row) => row.kind === 'item' && (section === undefined || row.section === section))
      .flatMap((row) => row.figures[column] ?? []);
  }
  const value = evaluate(formula, standing, world);
  return value.is === 'figure' ? [value.figure] : [];
}

/** The cells a formula speaks of, blank ones too. */
function cellsMeant(formula: Formula, standing: Standing, world: World): readonly CellRef[] {
  if (formula.is !== 'ref') return formula.is === 'call' ? joinCells(...formula.args.map((arg) => cellsMeant(arg, standing, world))) : [];
  const table = world.table(formula.to);
  const column = formula.to.column ?? standing.column;
  return table && column ? rowsMeant(formula.to, table, standing, world).map((row) => cellOf(table, row, column)) : [];
}

function describeComparison(check: Check, standing: Standing, speech: Speech): Described | undefined {
  const { lang, world } = speech;
  const { holds } = check;
  if (holds.is !== 'compare') return undefined;
  const left = evaluate(holds.left, standing, world);
  const right = evaluate(holds.right, standing, world);
  if (left.is !== 'figure' || right.is !== 'figure') return undefined;
  const [a, b] = [left.figure, right.figure];
  const here = a.from[0] ?? b.from[0] ?? firstCell(standing.table);
  const difference = a.value.minus(b.value);
  const single = holds.left.is === 'ref' && a.from.length === 1;
  const isPercent = a.measure === 'percent' || b.measure === 'percent';
  const told = (figure: Figure, formula: Formula): string => {
    const value = valueText(figure, isPercent, lang);
    if (figure.from.length === 0) return value;
    const cells = cellsText(figure.from, here, lang);
    return formula.is === 'ref' && figure.from.length === 1 ? holding(cells, value, lang) : calculated(cells, value, lang);
  };
  const cause = check.kind === 'sum' ? likelyCause(a, b, operandsOf(holds.right, standing, world)) : undefined;
  const why = cause ? ` (${causeText(cause.cause, cause.operand ? cellsText(cause.operand.from, here, lang) : '', lang)})` : '';
  const gap = gapText(
    holds.operator,
    difference.lt(0),
    amountText(isPercent ? roundTo(difference.abs(), 2) : difference.abs(), lang),
    lang,
  );
  const expected = holds.operator === '=' ? roundTo(b.value, a.measure === 'percent' ? a.decimals : Math.max(a.decimals, 3)) : undefined;
  return {
    involves: joinCells(a.from, b.from),
    message: `${saysOf(check, speech)}: ${rowText(standing.row, lang)}${told(a, holds.left)}, ${told(b, holds.right)}; ${gap}${why}. ${remedy[check.severity][lang]}`,
    ...(single ? { found: { text: valueText(a, a.measure === 'percent', lang), value: a.value } } : {}),
    ...(expected ? { expected } : {}),
    difference,
    ...(cause ? { cause: cause.cause } : {}),
    ...(check.computes && single && expected ? { fix: { at: here, write: expected } } : {}),
  };
}

/** What two or more items share: one finding for each group. */
function describeRepeated(check: Check, formula: Formula, standing: Standing, speech: Speech): readonly Described[] {
  const { lang, world } = speech;
  const table = formula.is === 'ref' ? world.table(formula.to) : undefined;
  const column = formula.is === 'ref' ? (formula.to.column ?? '') : '';
  return duplicates(table?.rows ?? [], column).map((group) => {
    const words = group.flatMap((row) => row.texts[column] ?? []);
    const involves = joinCells(...words.map(({ from }) => from));
    const here = involves[0] ?? firstCell(standing.table);
    const text = words[0]?.text ?? '';
    return {
      involves,
      message: `${saysOf(check, speech)}: ${listed(text, cellsText(involves, here, lang), lang)}. ${remedy[check.severity][lang]}`,
      found: { text },
    };
  });
}

const telling = {
  filled: {
    error: {
      vi: '{cells} đang để trống. Đề nghị nhập số liệu; nếu không phát sinh thì ghi 0',
      en: '{cells} blank. Please enter the figures, or 0 where there is none',
    },
    warning: {
      vi: '{cells} đang để trống. Đề nghị nhập số liệu, hoặc ghi lý do vào sheet Giải trình',
      en: '{cells} blank. Please enter the figures, or explain on the sheet Giải trình',
    },
  },
  anonymous: { vi: '{cells} có thể là họ tên hoặc số định danh', en: '{cells} may name a person' },
} as const;

export function describe(check: Check, standing: Standing, speech: Speech): readonly Described[] {
  const { lang, world } = speech;
  const { holds } = check;
  const compared = describeComparison(check, standing, speech);
  if (compared) return [compared];
  const says = saysOf(check, speech);
  const [of] = holds.is === 'call' ? holds.args : [];
  if (holds.is === 'call' && holds.name === 'unique' && of) return describeRepeated(check, of, standing, speech);
  const involves = cellsMeant(holds, standing, world);
  const here = involves[0] ?? firstCell(standing.table);
  const cells = cellsText(involves, here, lang);
  if (holds.is === 'call' && holds.name === 'filled')
    return [{ involves, message: `${says}: ${telling.filled[check.severity][lang].replace('{cells}', cells)}.` }];
  if (holds.is === 'call' && holds.name === 'anonymous') {
    return [{ involves, message: `${says}: ${telling.anonymous[lang].replace('{cells}', cells)}. ${remedy[check.severity][lang]}` }];
  }
  const value = evaluate(holds, standing, world);
  const from = value.is === 'truth' ? value.from : [];
  const place = from.length > 0 ? ` (${cellsText(from, from[0] ?? here, lang)})` : '';
  return [{ involves: from, message: `${says}${place}. ${remedy[check.severity][lang]}` }];
}
