/** All that is looked at in a definition before it is used: one idea a file, and one line here. */
import type { FormDefinition } from '../form';
import type { DefinitionProblem } from '../problem';
import { choiceProblems } from './choices';
import { circleProblems } from './circles';
import { columnProblems } from './columns';
import { filerProblems } from './filers';
import { unknownKeys } from './known';
import { measureProblems } from './measures';
import { nameProblems } from './names';
import { reachProblems } from './reach';
import type { ReadSource } from './sources';
import { readSources } from './sources';
import { timeProblems } from './time';

/** Of the definition as it is written. */
const ofDefinition: readonly ((form: FormDefinition) => readonly DefinitionProblem[])[] = [
  nameProblems,
  unknownKeys,
  columnProblems,
  filerProblems,
  timeProblems,
];

/** Of each expression that could be read. */
const ofExpression: readonly ((form: FormDefinition, source: ReadSource) => readonly DefinitionProblem[])[] = [
  reachProblems,
  measureProblems,
  choiceProblems,
];

export function definitionProblems(form: FormDefinition): readonly DefinitionProblem[] {
  const { read, problems } = readSources(form);
  return [
    ...ofDefinition.flatMap((check) => check(form)),
    ...problems,
    ...read.flatMap((source) => ofExpression.flatMap((check) => check(form, source))),
    ...circleProblems(form, read),
  ];
}
