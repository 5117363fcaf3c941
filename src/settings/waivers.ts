/** The setting of units taken in although errors are open: a line of their codes, and for each why and on whose word. */
import type { Settings, Waiver } from '../core/settings';
import { present } from '../core/present';
import type { Placed, Setting } from './setting';
import { isTable, textOf } from './jsonValues';
import { unitMeant } from './values';

/** `["03632", {"unit": "03619", "reason": "…", "by": "…"}]`: the codes on one line, the notes on lines of their own. */
function placed(value: unknown): readonly Placed[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const codes = value.map((item: unknown) => textOf(isTable(item) ? item['unit'] : item));
  const notes = value.flatMap((item: unknown, index): readonly Placed[] =>
    isTable(item)
      ? Object.entries(item)
          .filter(([name]) => name !== 'unit')
          .map(([name, note]) => ({ name: `accept.${codes[index]}.${name}`, value: note, path: `accept.${index}.${name}` }))
      : [],
  );
  return [{ name: 'accept', value: codes.join(', '), path: 'accept' }, ...notes];
}

export const waivers: Setting<Settings> = {
  lines: [
    { key: 'accept', label: 'Đơn vị vẫn nhận dù còn lỗi', help: 'Mã các đơn vị, cách nhau bằng dấu phẩy; để trống là không có' },
    {
      key: 'accept.*.reason',
      of: 'unit',
      label: 'Lý do vẫn nhận đơn vị',
      help: 'Vì sao số liệu được đưa vào tổng hợp dù còn lỗi',
    },
    { key: 'accept.*.by', of: 'unit', label: 'Người quyết định vẫn nhận đơn vị', help: 'Họ tên, chức vụ' },
    {
      key: 'accept.*.until',
      of: 'unit',
      label: 'Vẫn nhận đến hết, đơn vị',
      help: 'Ngày hoặc kỳ, ví dụ 30/6/2021 hoặc 2021-Q2; để trống là chỉ kỳ này',
    },
  ],
  json: { name: 'accept', holds: { vi: 'danh sách mã đơn vị', en: 'a list of units' }, placed },
  write: ({ waivers: units }) => [
    ['accept', units.map(({ unit }) => unit).join(', ')],
    ...units.flatMap(({ unit, reason = '', by = '', until = '' }) => [
      [`accept.${unit}.reason`, reason] as const,
      [`accept.${unit}.by`, by] as const,
      ...(until === '' ? [] : [[`accept.${unit}.until`, until] as const]),
    ]),
  ],
  read: ({ known: { catalogue }, several, text }) => ({
    waivers: several('accept', (code) => (catalogue ? unitMeant(code, catalogue) : { value: code })).map((unit): Waiver => ({
      unit,
      ...present({ reason: text(`accept.${unit}.reason`), by: text(`accept.${unit}.by`), until: text(`accept.${unit}.until`) }),
    })),
  }),
};
