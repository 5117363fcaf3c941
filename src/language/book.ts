/** The form book: every form, column, row and rule in Vietnamese, printed from the definitions so that it cannot say otherwise. */
import { dateText } from '../core/date';
import { hasMoney } from './cover';
import type { FormDefinition, Sheet, Transfer } from './form';
import type { Form } from './load';
import { asCode, markdownTable } from './markdownTable';
import type { Book } from './bookTables';
import { columnsTable, impliedTable, rowsTable, rulesTable } from './bookTables';
import { columnLabel, kindsText, rowLabel } from './bookWords';

/** A relation that figures of a field must satisfy, and what keeps it: rules, the reader, or nothing, and why. */
export type Identity = Readonly<{
  id: string;
  states: string;
  /** Codes of rules, `*` for any key. */
  rules?: readonly string[];
  /** The title of the test that proves it where no rule does. */
  test?: Readonly<{ file: string; title: string }>;
  /** Why it is left out, or how the rest of it is kept. */
  note?: string;
}>;
export type IdentityGroup = Readonly<{ title: string; identities: readonly Identity[] }>;

const dates: Readonly<Record<Sheet['dates'], string>> = {
  none: '',
  to: 'Bìa ghi «số liệu đến ngày».',
  fromTo: 'Bìa ghi «từ ngày» và «số liệu đến ngày».',
};

const titled = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, '', ...lines]);

function sheetChapter(book: Book, sheet: Sheet): readonly string[] {
  const facts = [
    `- Tiêu đề: ${sheet.title}${sheet.number === '' ? '' : ` (${sheet.number})`}`,
    `- Đơn vị nộp: ${kindsText(sheet.filedBy ?? book.form.filedBy)}`,
    ...(sheet.authority
      ? [
          `- Số của toàn địa bàn lấy theo báo cáo của ${kindsText([sheet.authority])}; báo cáo của các đơn vị khác dùng để đối chiếu, không cộng gộp`,
        ]
      : []),
    ...(sheet.dates === 'none' ? [] : [`- ${dates[sheet.dates]}`]),
  ];
  return [
    '',
    `### Sheet «${sheet.tab}» (${asCode(sheet.key)})`,
    '',
    ...facts,
    ...titled('**Cột**', columnsTable(book, sheet)),
    ...titled('**Dòng**', rowsTable(book, sheet)),
    ...titled('**Quy tắc của biểu**', rulesTable(book, sheet)),
    ...titled('**Kiểm tra theo cách tính của biểu** (sai là lỗi)', impliedTable(book, sheet)),
  ];
}

function transferLines({ form }: Book, { label, received, given, columns }: Transfer): readonly string[] {
  const sheetOf = (key: string): Sheet | undefined => form.sheets.find((sheet) => sheet.key === key);
  const [to, from] = [sheetOf(received.sheet), sheetOf(given.sheet)];
  if (!to || !from) return [];
  const heads = (sheet: Sheet, keys: readonly string[]): string => keys.map((key) => `«${columnLabel(sheet, key)}»`).join(', ');
  return [
    `${label}: dòng «${rowLabel(to, received.row)}» (sheet ${to.tab}) trong báo cáo của cấp dưới và dòng «${rowLabel(from, given.row)}» (sheet ${from.tab}) trong báo cáo của cấp trên là cùng một khoản tiền, được trừ ra khỏi số tổng hợp theo từng cặp. Hai bên ghi khác nhau thì nêu cả hai ô; một bên chưa báo cáo thì chưa trừ và nêu tên.`,
    '',
    ...markdownTable(
      ['Bên nhận', 'Bên chuyển'],
      columns.map((pair) => [heads(to, pair.received), heads(from, pair.given)]),
    ),
  ];
}

const day = (iso: string): string => dateText(iso);

function formChapter(form: Form, forms: readonly FormDefinition[]): readonly string[] {
  const book: Book = { form, forms };
  return [
    '',
    `## Biểu ${form.code}, phiên bản ${form.version}: ${form.title}`,
    '',
    `- Căn cứ: ${form.basis}`,
    `- Áp dụng cho số liệu từ ${day(form.validFrom)}${form.validTo ? ` đến ${day(form.validTo)}` : ''}`,
    `- Kỳ số liệu: ${form.period === 'same' ? 'đúng kỳ báo cáo, lũy kế từ ngày 01/01' : 'năm gần nhất đã kết thúc'}`,
    `- Đơn vị nộp: ${kindsText(form.filedBy)}`,
    ...(hasMoney(form.sheets) ? [`- Đơn vị tính của bảng tổng hợp và báo cáo: ${form.scale}`] : []),
    `- Sheet: ${form.sheets.map(({ tab }) => tab).join(', ')}`,
    ...form.sheets.flatMap((sheet) => sheetChapter(book, sheet)),
    ...titled(
      '### Loại trừ khi tổng hợp',
      form.transfers.flatMap((transfer) => transferLines(book, transfer)),
    ),
  ];
}

const identityRow = ({ id, states, rules = [], test, note }: Identity): readonly string[] => [
  id,
  states,
  [...rules.map(asCode), ...(test ? [`bài kiểm «${test.title}» (${test.file})`] : [])].join(', ') || 'không kiểm tra',
  note ?? '',
];

const together = (a: FormDefinition, b: FormDefinition): boolean =>
  a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999');

export function formBook(forms: readonly Form[], groups: readonly IdentityGroup[]): string {
  const lines = [
    '# Sổ tay biểu mẫu',
    '',
    'Sổ tay này được in ra từ các định nghĩa biểu mẫu, không sửa bằng tay. Khi sửa biểu mẫu, chạy `npm run book` để in lại.',
    '',
    '- Mã quy tắc dùng ổn định qua các năm: mã đã bỏ không dùng lại cho quy tắc khác.',
    '- Lỗi: số liệu chưa được nhận cho đến khi sửa. Cảnh báo: số liệu được nhận, đề nghị ghi lý do vào sheet Giải trình nếu đúng.',
    '- Quy tắc cần số liệu chưa có (kỳ trước, năm trước, biểu khác) được ghi là «chưa kiểm tra được», không coi là đạt.',
    '- Ô trống không phải là số 0: ô trống không tham gia phép cộng, và tỷ lệ của ô trống là ô trống.',
    '- So sánh theo độ chính xác đã khai của từng cột: lệch trong phạm vi làm tròn không phải là sai.',
    '- N là năm của số liệu, N-1 là năm trước đó. «Kỳ trước» là kỳ lũy kế gần nhất trước đó trong cùng năm; «năm trước» là cùng kỳ năm trước.',
    ...forms.flatMap((form) =>
      formChapter(
        form,
        forms.filter((other) => other === form || (other.code !== form.code && together(form, other))),
      ),
    ),
    '',
    '## Các quan hệ số liệu đã xem xét',
    '',
    'Mỗi quan hệ được giữ bằng quy tắc, bằng cách đọc biểu, hoặc được bỏ qua với lý do.',
    ...groups.flatMap(({ title, identities }) => [
      '',
      `### ${title}`,
      '',
      ...markdownTable(['Số', 'Quan hệ', 'Được giữ bằng', 'Ghi chú'], identities.map(identityRow)),
    ]),
    '',
  ];
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
