/** Slips with words: old fonts, names where none belong, choices, codes. */
import { identifies, isName } from '../../language/columns/ask';
import { typeCells } from '../typing';
import type { Ground, WordPlace } from './ground';
import { inTcvn3, inVni } from './oldFonts';
import type { Pick } from './pick';
import type { Shows, Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('text');

type Where = (place: WordPlace) => boolean;
const word = (
  name: string,
  what: string,
  where: Where,
  change: (text: string, place: WordPlace, pick: Pick) => string | number | null | undefined,
  more: Readonly<{ shows?: Shows; told?: readonly string[] }> = {},
): Slip =>
  entry({ name, what, ...more }, (ground, pick) => {
    const place = pick.one(ground.words.filter(where));
    const value = place && change(String(place.value), place, pick);
    return place && value !== undefined && value !== place.value
      ? typedOver(ground, [{ tab: place.tab, cell: place.cell, value }])
      : undefined;
  });

const isChoice: Where = ({ column }) => column.choices !== undefined;
const isItemName: Where = ({ column, value }) => isName(column) && typeof value === 'string';
const isAccented: Where = (place) => isItemName(place) && inTcvn3(String(place.value)) !== place.value;
const isCode: Where = ({ column }) => identifies(column);

/** Two items of one list with one code. */
function sameCode(ground: Ground, pick: Pick) {
  const codes = ground.words.filter(isCode);
  const one = pick.one(codes);
  const other = one && pick.one(codes.filter(({ tab, column, value }) => tab === one.tab && column === one.column && value !== one.value));
  return (
    one &&
    other && {
      plan: typeCells(ground.plan, [{ tab: one.tab, cell: one.cell, value: other.value }]),
      at: [one, other].map(({ tab, cell }) => ({ tab, cell })),
    }
  );
}

const history = { by: 'history', why: 'each choice is possible in itself; earlier returns or the decision tell which it is' } as const;

export const text: readonly Slip[] = [
  word('TCVN3', 'a name from an old file in .VnTime', isAccented, inTcvn3),
  word('VNI', 'a name from an old file in VNI-Times', isAccented, inVni),
  word('head of a household', 'the head of a household instead of the village', isItemName, () => 'Hộ ông Nguyễn Văn A', {
    told: ['anonymous'],
  }),
  word('number for a name', 'a number where the name belongs', isItemName, (_, { row }) => row.row * 37),
  word('mark for a name', 'a mark of repetition for the name', isItemName, () => '-nt-'),
  word(
    'other choice',
    'another valid choice',
    isChoice,
    (before, { column }, pick) => pick.one(column.choices?.filter(({ label }) => label !== before) ?? [])?.label,
    { shows: history },
  ),
  word('no choice', 'words that are none of the choices', isChoice, (before) => `${before.slice(0, 3)} khác`, { told: ['cell.choice'] }),
  word(
    'choice blank',
    'a choice left blank',
    (place) => isChoice(place) && place.column.required === true,
    () => null,
  ),
  word('choice 0', '0 instead of a choice', isChoice, () => 0),
  word(
    'code shortened',
    'one digit of a code not typed',
    (place) => isCode(place) && String(place.value).length > 4,
    (before) => before.slice(0, -1),
    { shows: { by: 'history', why: 'codes of other lengths are in use; only earlier returns know this one' } },
  ),
  entry({ name: 'code twice', what: 'one code typed for two items', told: ['repeated'] }, sameCode),
];
