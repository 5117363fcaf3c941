/** Whose return it is, and whether that unit files the form then. */
import { doesFile, unitsIn } from '../../census/filers';
import { unitsNear } from '../../census/nearNames';
import { unitsWithCode } from '../../census/units';
import type { FileFacts } from '../../core/facts';
import type { Period } from '../../core/period';
import { present } from '../../core/present';
import { groupBy, remember } from '../../core/remember';
import type { Catalogue, Unit } from '../../core/unit';
import { sameUnit } from '../../core/unitId';
import { fold } from '../../core/vietnamese';
import { coverLabels } from '../../language/cover';
import type { Form } from '../../language/load';
import type { Identity } from '../identify';
import { unitIn } from './catalogue';
import type { Problem, ReadContext, Verdict } from './verdict';
import { settled } from './verdict';

/** Every file of a round asks the same catalogue, which may have a thousand units. */
const byName = remember((units: readonly Unit[]) => groupBy(units, ({ name }) => fold(name)));

/** The code is the template's; a name typed over it tells that the template was made for somebody else. */
function nameProblems({ facts, places }: Identity, { units }: Catalogue, unit: Unit): readonly Problem[] {
  if (!facts.unit?.isHidden) return [];
  const namesakes = byName(units).get(fold(facts.unitName?.says ?? '')) ?? [];
  if (namesakes.length === 0 || namesakes.some((namesake) => sameUnit(namesake, unit))) return [];
  const cover = namesakes[0]?.name ?? '';
  return [{ problem: { kind: 'file.identity', line: coverLabels.unitName, cover, stamp: unit.name }, at: places.unitName }];
}

/** A code that no unit has, or that several have, each in its time. */
function unknownUnit(code: string | undefined, catalogue: Catalogue | undefined): FileFacts['file.unit'] {
  if (code === undefined) return {};
  return catalogue && unitsWithCode(catalogue, code).length > 1 ? { sharedCode: code } : { unknownCode: code };
}

/** Whom the name on the cover, or a heading, is about the name of. */
function nearIn({ facts, headings }: Identity, catalogue: Catalogue | undefined): Pick<FileFacts['file.unit'], 'near'> {
  const names = facts.unitName ? [facts.unitName.says] : headings;
  const near = catalogue ? names.flatMap((name) => unitsNear(catalogue, name)) : [];
  return near.length === 0 ? {} : { near: [...new Set(near)].slice(0, mostNear).map(({ code, name }) => ({ code, name })) };
}
const mostNear = 3;

/** A unit that there is not at the end of the period is asked for nothing, and neither is one of another kind. */
function filingProblems(unit: Unit, catalogue: Catalogue, form: Form, reporting: Period | undefined): readonly Problem[] {
  if (!doesFile(form, unit, catalogue)) return [{ problem: { kind: 'file.notFiled', unit: unit.name, form: form.code } }];
  if (!reporting || unitsIn(catalogue, reporting).includes(unit)) return [];
  const { name, validFrom: from, validTo: to } = unit;
  return [{ problem: { kind: 'file.ended', unit: name, ...present({ from, to }), period: reporting } }];
}

export function unitOf(
  identity: Identity,
  context: ReadContext,
  form: Form,
  period: Period | undefined,
  catalogue?: Catalogue,
): Verdict<Unit> {
  const at = identity.places.unit;
  const unit = catalogue && unitIn(identity, catalogue, context.period ?? period);
  if (!catalogue || !unit) {
    return settled<Unit>(undefined, [
      { problem: { kind: 'file.unit', ...unknownUnit(identity.facts.unit?.says, catalogue), ...nearIn(identity, catalogue) }, at },
    ]);
  }
  // A form of closed years does not tell the round that it is filed in.
  const reporting = context.period ?? (form.period === 'same' ? period : undefined);
  return settled(unit, [
    ...nameProblems(identity, catalogue, unit),
    ...filingProblems(unit, catalogue, form, reporting).map((problem) => ({ ...problem, at })),
  ]);
}
