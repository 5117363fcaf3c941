/** Numbers that belong to a name, a date, a reference or a heading. */

/** What stands before a number that is a name, a date or a reference. */
export const names = new RegExp(
  `(?:^|[\\s(])(?:${[
    ...['năm', 'tháng', 'quý', 'ngày', 'giai đoạn', 'nhiệm kỳ', 'khóa', 'khoá', 'năm học', 'vụ', 'thứ', 'lần thứ', 'đợt', 'kỳ', 'học kỳ'],
    ...['số', 'điều', 'khoản', 'điểm', 'mục', 'phần', 'chương', 'biểu', 'phụ lục', 'nghị quyết', 'quyết định', 'thông tư', 'nghị định'],
    ...[
      'chỉ thị',
      'kế hoạch số',
      'công văn',
      'luật số',
      'khu',
      'tổ',
      'khối',
      'tiểu khu',
      'thửa',
      'tờ',
      'lô',
      'lớp',
      'loại',
      'cấp',
      'hạng',
      'bậc',
    ],
    ...[
      'chốt số',
      'bản',
      'thôn',
      'xóm',
      'đường',
      'quốc lộ',
      'tỉnh lộ',
      'chương trình',
      'module',
      'modun',
      'mô đun',
      'thế kỷ',
      'quân khu',
      'covid',
    ],
    ...['con thứ', 'lứa', 'phiên', 'f'],
  ].join('|')})\\s*$`,
  'iu',
);
/** "bản Là 1", "Nậm Sáng 1, 2": a name goes on in a numeral. */
export const properName = /\p{Lu}[\p{Ll}\p{M}]*\s+(?:\d+\s*,\s*)*$/u;

/** Stretches of the text in which no number is a quantity. */
export function taken(text: string): readonly Readonly<{ from: number; to: number }>[] {
  const patterns = [
    // 15/3/2021, 20/4, 09-15/01/2021, 3/2021, I/2021.
    /(?<![\d.,])\d{1,2}(?:\s*-\s*\d{1,2})?\/\d{1,2}\/\d{4}/gu,
    /(?<=(?:ngày|trước|đến|từ|sau|hết|lễ|nam|động|tháng|quý)\s+(?:\d{1,2}\/\d{1,2},\s*)?)(?:\d{1,2}\/\d{1,2}|\d{1,2}\/\d{4}|[IVX]+\/\d{4})(?![\d/])/giu,
    // Years and spans of years.
    /(?<![\d.,])(?:19|20)\d{2}\s*[-–]\s*(?:(?:19|20)\d{2})/gu,
    // 561/TTr-UBND, 29/2016, 71-KL/TW, 24/24h, 22h, QL32.
    /\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\p{N}-]*(?:[/-]\p{Lu}[\p{L}\p{N}-]*)*/gu,
    /\d+\/\d+h|\d+h(?:\d+)?(?![\p{L}])/gu,
    /(?<=(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Luật|Chương trình)\s+(?:số\s+)?)\d+(?:\/\d{4})?(?:\/[\p{L}\p{N}-]+)?/giu,
    /covid\s*-\s*19/giu,
    // Numbers of headings and of lists.
    /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-zđ]\))(?=\s|$)/gu,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })),
  );
}
