/** The document properties of a template: they stay where sheets are deleted, and are lost where cells are copied elsewhere. */
import type { WorkbookPlan } from '../../core/plan';
import { clean } from '../../core/vietnamese';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { Stamp } from '../../language/cover';
import { stampKeys } from '../../language/cover';
import type { Carrier, Claim } from './claim';

const propertyOf = (key: string): string => `TongHop.${key}`;

const claims = ({ properties }: WorkbookSnapshot): readonly Claim[] =>
  stampKeys.flatMap((key): readonly Claim[] => {
    const says = clean(properties[propertyOf(key)] ?? '');
    return says === '' ? [] : [{ of: key, says }];
  });

export const properties: Carrier = { key: 'properties', isHidden: true, claims };

export const markProperties = (marks: Required<Stamp>): WorkbookPlan['properties'] =>
  Object.fromEntries(stampKeys.map((key) => [propertyOf(key), marks[key]]));
