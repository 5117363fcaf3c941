/** What the compiler says of kinds: a list is the union, and whatever a new kind lacks is named. */
import type { AnyColumn, ColumnKind } from '../../src/language/columns/kinds';
import { columnKinds } from '../../src/language/columns/kinds';
import type { ColumnKindRule } from '../../src/language/columns/rule';
import { count } from '../../src/language/form';
import { area } from '../support/kinds/area';
import type { BalanceBody } from '../support/kinds/balance';
import { balance } from '../support/kinds/balance';
import type { Bodies, Body, SheetKindName } from '../../src/language/sheets/kinds';
import { sheetKinds } from '../../src/language/sheets/kinds';
import type { FixedBody } from '../../src/language/sheets/fixed';
import type { ListBody } from '../../src/language/sheets/openList';
import * as shapes from '../../src/language/schemaParts';
import type { SheetKind } from '../../src/language/sheets/rule';
import type { SectionsBody } from '../../src/language/sheets/sections';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim: Claim): void => expect(claim).toBe(true);

describe('kinds of columns', () => {
  test('are those of the list', () => {
    holds<Same<ColumnKind, keyof typeof columnKinds>>(true);
    holds<Same<ColumnKind, 'order' | 'name' | 'text' | 'code' | 'choice' | 'date' | 'count' | 'money' | 'percent'>>(true);
    holds<Same<AnyColumn['kind'], ColumnKind>>(true);
  });

  test('that lack something are named', () => {
    const { look: _, ...shapeless } = area;
    // @ts-expect-error a kind without a look
    const lacking = { ...columnKinds, area: shapeless } as const satisfies Readonly<Record<string, ColumnKindRule>>;
    expect(Object.keys(lacking)).toHaveLength(Object.keys(columnKinds).length + 1);
    const { measure: __, ...measureless } = area;
    // @ts-expect-error figures of no measure
    const odd: ColumnKindRule = measureless;
    expect(odd).not.toHaveProperty('measure');
  });

  test('that are in no list are in no definition', () => {
    // @ts-expect-error nobody listed it
    const stray: AnyColumn = { ...count('ha', 'Diện tích', 'ha'), kind: 'area' };
    expect(columnKinds).not.toHaveProperty(stray.kind);
  });

  test('leave no room that asks by kind without an answer for one', () => {
    const { date: _, ...others } = columnKinds;
    // @ts-expect-error nothing is said of dates
    const asked: Readonly<Record<ColumnKind, ColumnKindRule>> = others;
    expect(asked).not.toHaveProperty('date');
  });
});

describe('kinds of sheets', () => {
  test('are those of the list, each with its own body', () => {
    holds<Same<SheetKindName, 'fixed' | 'list' | 'sections'>>(true);
    holds<Same<Body, FixedBody | ListBody | SectionsBody>>(true);
    // A body is found under the name that it gives itself.
    holds<Same<{ [Name in SheetKindName]: Bodies[Name]['kind'] }, { [Name in SheetKindName]: Name }>>(true);
    // The schema of each says the same name.
    for (const [name, { schema }] of Object.entries(sheetKinds)) expect(schema(shapes).shape['kind']?.safeParse(name).success).toBe(true);
  });

  test('one line more in the list is one body more', () => {
    const more = { ...sheetKinds, balance } as const satisfies Readonly<Record<string, SheetKind<never>>>;
    type More = { [Name in keyof typeof more]: Parameters<(typeof more)[Name]['shape']>[0] };
    holds<Same<More[keyof More], Body | BalanceBody>>(true);
    expect(Object.keys(more)).toEqual([...Object.keys(sheetKinds), 'balance']);
  });

  test('that lack something are named', () => {
    const { schema: _, ...unread } = balance;
    // @ts-expect-error a kind that no definition can be read by
    const lacking = { ...sheetKinds, balance: unread } as const satisfies Readonly<Record<string, SheetKind<never>>>;
    expect(Object.keys(lacking)).toHaveLength(Object.keys(sheetKinds).length + 1);
    const { implied: __, ...unchecked } = balance.shape(
      { kind: 'balance', had: { key: 'a', label: 'A' }, went: { key: 'b', label: 'B' }, left: { key: 'c', label: 'C' } },
      { sheet: 's', all: [], additive: [], head: (key) => key },
    );
    // @ts-expect-error a shape that does not say what must hold
    const shape: ReturnType<SheetKind<BalanceBody>['shape']> = unchecked;
    expect(shape).not.toHaveProperty('implied');
  });

  test('that are in no list are no body of a sheet', () => {
    // @ts-expect-error nobody listed it
    const stray: Body = { kind: 'balance', had: { key: 'a', label: 'A' } };
    expect(sheetKinds).not.toHaveProperty(stray.kind);
  });
});
