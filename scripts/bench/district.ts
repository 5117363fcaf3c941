/** A synthetic district of any number of communes: each files what one of the sample's communes filed. */
import { decimal } from '../../src/core/decimal';
import type { MoneyScale } from '../../src/core/money';
import { moneyFactor } from '../../src/core/money';
import { isName } from '../../src/language/columns/ask';
import { isAdditive, leaves } from '../../src/language/form';
import type { Catalogue, Unit } from '../../src/core/unit';
import type { Order } from '../../src/distribute/order';
import type { FilledSheet, Filling, Values } from '../../src/sample/filling';
import { cleanReturns, sampleCatalogue } from '../../src/sample/returns';

export type Return = Readonly<{ order: Order; filling: Filling }>;

const patterns = sampleCatalogue.units.filter(({ kind }) => kind === 'commune');
const patternOf = (index: number): Unit => patterns[index % patterns.length]!;

const commune = (index: number): Unit => {
  const { successor: _, ...pattern } = patternOf(index);
  const number = index + 1;
  return {
    ...pattern,
    code: String(90_000 + number),
    // Of its pattern's level, which decides whether its villages are rural.
    name: `${pattern.level.charAt(0).toUpperCase()}${pattern.level.slice(1)} Số ${number}`,
    reportName: `${pattern.level} Số ${number}`,
    formerNames: [],
  };
};

/** The sample's district and offices, with other communes below them. */
export function districtOf(communes: number): Catalogue {
  const others = sampleCatalogue.units.filter(({ kind }) => kind !== 'commune');
  const units = [...others, ...Array.from({ length: communes }, (_, index) => commune(index))];
  return { ...sampleCatalogue, code: 'bench', units: units.map((unit, index) => ({ ...unit, order: index + 1 })) };
}

const inDong = (value: Values[string] | undefined, scale: MoneyScale): number =>
  Number(
    decimal(value ?? 0)
      .times(moneyFactor(scale, 'đồng'))
      .toFixed(),
  );

/** What a commune received from the district, as the district has to report it. */
function grantsTo({ sheets, scale = 'đồng' }: Filling): Values {
  const rows = [sheets['thu']?.rows?.['boSungCanDoi'], sheets['thu']?.rows?.['boSungMucTieu']];
  const received = (column: string): number => rows.reduce((total, row) => total + inDong(row?.[column], scale), 0);
  return { duToanTongSo: received('duToanNsx'), thucHienTongSo: received('thucHienNsx') };
}

/** One row for each commune of its own, in place of those for the sample's. */
function districtBudget(filling: Filling, communes: readonly Unit[], budgetOf: (index: number) => Filling): Filling {
  const { chi } = filling.sheets;
  const own = Object.entries(chi?.rows ?? {}).filter(([key]) => !key.startsWith('boSungXa_'));
  const grants = communes.map(({ code }, index) => [`boSungXa_${code}`, grantsTo(budgetOf(index))] as const);
  return { ...filling, sheets: { ...filling.sheets, chi: { ...chi, rows: Object.fromEntries([...own, ...grants]) } } };
}

/**
 * The figures and names of a pattern, made a commune's own: what two units have alike is told as a copy. A whole multiple of all that is
 * added up keeps every equation, and of thousands of communes none is beyond ten times another.
 */
function asOwn({ sheets, ...filling }: Filling, { form }: Order, index: number): Filling {
  const times = 7 + Math.floor(index / patterns.length);
  const own = (sheet: string, values: Values): Values => {
    const columns = new Map(leaves(form.sheets.find(({ key }) => key === sheet)?.columns ?? []).map((column) => [column.key, column]));
    return Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const column = columns.get(key);
        if (column && isAdditive(column)) return [key, Number(decimal(value).times(times).toFixed())];
        return [key, column && isName(column) ? `${value} ${index + 1}` : value];
      }),
    );
  };
  return {
    ...filling,
    sheets: mapValues(sheets, (sheet, key) => ({
      ...sheet,
      ...(sheet.rows ? { rows: mapValues(sheet.rows, (values) => own(key, values)) } : {}),
      ...(sheet.items ? { items: sheet.items.map((item) => ({ ...item, values: own(key, item.values) })) } : {}),
    })),
  };
}

const mapValues = <Of, Made>(of: Readonly<Record<string, Of>>, make: (value: Of, key: string) => Made): Readonly<Record<string, Made>> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value, key)]));

/** No two owners may list one project. */
function withOwnProjects(filling: Filling, index: number): Filling {
  const { duAn } = filling.sheets;
  if (!duAn?.items) return filling;
  const items = duAn.items.map(({ values }, item) => ({ values: { ...values, maDuAn: String(8_000_000 + index * 20 + item) } }));
  const sheet: FilledSheet = { ...duAn, items };
  return { ...filling, sheets: { ...filling.sheets, duAn: sheet } };
}

/** The returns of all three forms; `catalogue` is one of `districtOf`. */
export function returnsOf(catalogue: Catalogue): readonly Return[] {
  const samples = cleanReturns();
  const communes = catalogue.units.filter(({ kind }) => kind === 'commune');
  const of = (form: string, unit: Unit): readonly Return[] =>
    samples.filter(({ order }) => order.form.code === form && order.unit.code === unit.code);
  return [...new Set(samples.map(({ order }) => order.form.code))].flatMap((form) =>
    catalogue.units.flatMap((unit): readonly Return[] => {
      const index = communes.indexOf(unit);
      const [sample] = of(form, index < 0 ? unit : patternOf(index));
      if (!sample) return [];
      const budgetOf = (below: number): Filling => {
        const budget = of('NS', patternOf(below))[0]!;
        return asOwn(budget.filling, budget.order, below);
      };
      const filling =
        index >= 0
          ? withOwnProjects(asOwn(sample.filling, sample.order, index), index)
          : form === 'NS' && unit.kind === 'parent'
            ? districtBudget(sample.filling, communes, budgetOf)
            : sample.filling;
      return [{ order: { ...sample.order, unit, catalogue }, filling }];
    }),
  );
}
