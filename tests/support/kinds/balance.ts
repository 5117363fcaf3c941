/** A toy kind of sheet: what there was, what went, and what is left, which the paper computes and a total never adds up by itself. */
import type { Row } from '../../../src/language/sheets/row';
import type { LayoutRow, SheetKind } from '../../../src/language/sheets/rule';
import { sumWords } from '../../../src/language/sheets/rule';

type Named = Readonly<{ key: string; label: string }>;
export type BalanceBody = Readonly<{ kind: 'balance'; had: Named; went: Named; left: Named }>;

const rowsOf = ({ had, went, left }: BalanceBody): readonly Row[] => [had, went, left].map((row) => ({ ...row, marker: '' }));
const laidOut = (body: BalanceBody): readonly LayoutRow[] =>
  rowsOf(body).map((definition) => ({ key: definition.key, label: definition.label, kind: 'row', marker: '', depth: 0, definition }));

export const balance: SheetKind<BalanceBody> = {
  schema: ({ z, key, label }) => {
    const named = z.strictObject({ key, label });
    return z.strictObject({ kind: z.literal('balance'), had: named, went: named, left: named });
  },
  shape: (body) => ({
    isOpen: false,
    rows: rowsOf(body),
    sums: [],
    tallies: [],
    groupings: [],
    itemsAreUnits: false,
    template: () => laidOut(body),
    place: () => laidOut(body).map((row) => (row.key === body.left.key ? row : { ...row, over: { key: row.key } })),
    implied: [
      {
        key: body.left.key,
        kind: 'sum',
        holds: `${body.left.key} = ${body.had.key} - ${body.went.key}`,
        ...sumWords(`Dòng «${body.left.label}»`, `Row «${body.left.label}»`),
      },
    ],
    book: () => [`Cân đối: «${body.left.label}» bằng «${body.had.label}» trừ «${body.went.label}».`],
  }),
};
