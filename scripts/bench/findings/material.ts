/** The valid workbooks that are spoilt: every unit of both samples, with those of their neighbours, read as `tonghop validate` reads them. */
import type { Catalogue } from '../../../src/core/unit';
import type { Period } from '../../../src/core/period';
import type { FilledReturn } from '../../../src/sample/returned';
import type { Sample } from '../../../src/sample/sample';
import { cleanReturnsOf } from '../../../src/sample/sample';
import { samples } from '../../../src/sample/samples';

export type Original = FilledReturn &
  Readonly<{
    sample: string;
    catalogue: Catalogue;
    /** The reporting period that is asked for. */
    asked: Period;
    neighbours: readonly FilledReturn[];
    /** The others of its form, of whatever kind of unit. */
    round: readonly Original[];
  }>;

function originalsOf({ code, catalogue, period }: Sample, filled: readonly FilledReturn[]): readonly Original[] {
  const all = filled.map((one): Original => ({
    ...one,
    sample: code,
    catalogue,
    asked: period,
    neighbours: filled.filter(
      ({ order: { form, unit } }) => unit !== one.order.unit && form === one.order.form && unit.kind === one.order.unit.kind,
    ),
    get round() {
      return all.filter((other) => other !== all[filled.indexOf(one)] && other.order.form === one.order.form);
    },
  }));
  return all;
}

export const originals = (forms: readonly string[]): readonly Original[] =>
  samples.flatMap((sample) =>
    originalsOf(
      sample,
      cleanReturnsOf(sample).filter(({ order }) => forms.includes(order.form.code)),
    ),
  );
