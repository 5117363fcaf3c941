/** Which form a workbook is, and whether its version is one we have and in force. */
import type { Period } from '../../core/period';
import { lastDay } from '../../core/period';
import { present } from '../../core/present';
import { fold } from '../../core/vietnamese';
import type { Form } from '../../language/load';
import { inForce } from '../../language/load';
import type { Identity } from '../identify';
import { resemblances } from '../resemblance';
import type { Problem, ReadContext, Verdict } from './verdict';
import { settled } from './verdict';

/** Every version of it. */
function formsCalled(forms: readonly Form[], says = ''): readonly Form[] {
  const wanted = fold(says);
  return forms.filter(({ code }) => fold(code) === wanted);
}

/** The form that is named, in the version that is named or in force; where none is named, the one whose tabs are most of the workbook's. */
export function formOf({ facts, tabs }: Identity, { forms }: ReadContext, period: Period | undefined): Verdict<Form> {
  const named = formsCalled(forms, facts.form?.says);
  const dated = (candidates: readonly Form[]): readonly Form[] => (period ? inForce(candidates, lastDay(period)) : []);
  const form = named.find(({ version }) => version === facts.version?.says) ?? dated(named)[0] ?? named[0];
  if (form) return settled(form);
  const candidates = period ? dated(forms) : forms;
  const [near] = resemblances(tabs, candidates);
  const like = near && candidates.find(({ code, version }) => code === near.form && version === near.version);
  if (near && like && near.present.length >= near.missing.length) return settled(like);
  return settled<Form>(undefined, [{ problem: { kind: 'file.form', ...present({ near }) } }]);
}

/** A version we do not have would be read by the rows of another one. */
export function versionProblems({ facts, places }: Identity, { forms }: ReadContext, form: Form, period: Period): readonly Problem[] {
  const named = formsCalled(forms, facts.form?.says);
  const version = facts.version?.says;
  const isKnown = version === undefined || named.length === 0 || named.some((candidate) => candidate.version === version);
  if (isKnown && inForce([form], lastDay(period)).length > 0) return [];
  const unfit = isKnown ? form.version : (version ?? '');
  return [{ problem: { kind: 'file.version', form: form.code, version: unfit, period }, at: places.version }];
}
