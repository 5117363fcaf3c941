/** What is counted or measured: units of money and of size by their factor, and nouns that mean the same thing when they are counted. */
import type { Decimal } from '../core/decimal';
import { decimal } from '../core/decimal';

/** Quantities of one measure can be added and compared. */
export type Measure = Readonly<{
  /** `money`, `%`, `ha`, or the noun that is counted: `hộ`. */
  of: string;
  /** To the base of the measure: a million for `triệu đồng`. */
  factor: Decimal;
  /** How much of the text behind the number says it. */
  length: number;
  /** Whether it is one that is always counted or measured; any other word may follow a number that is part of a name. */
  isKnown: boolean;
}>;

const scaled = (of: string, factor: number, ...words: readonly string[]) => words.map((word) => ({ word, of, factor }));

const units = [
  ...scaled('money', 1e12, 'nghìn tỷ đồng', 'ngàn tỷ đồng'),
  ...scaled('money', 1e9, 'tỷ đồng', 'tỉ đồng', 'tỷ'),
  ...scaled('money', 1e6, 'triệu đồng', 'triệu', 'trđ', 'tr.đ'),
  ...scaled('money', 1e3, 'nghìn đồng', 'ngàn đồng'),
  ...scaled('money', 1, 'đồng'),
  ...scaled('%', 1, '%', 'điểm phần trăm', 'điểm %', 'phần trăm'),
  ...scaled('area', 1e4, 'ha', 'héc ta'),
  ...scaled('area', 1, 'm2', 'm²'),
  ...scaled('weight', 1e3, 'tấn'),
  ...scaled('weight', 100, 'tạ'),
  ...scaled('weight', 1, 'kg'),
  ...scaled('length', 1e3, 'km'),
].sort((a, b) => b.word.length - a.word.length);

/** Counted things that reports write by either name. */
const same: Readonly<Record<string, string>> = {
  'công trình': 'dự án',
  'hạng mục': 'dự án',
  'bản tin': 'chương trình',
  'đối tượng': 'người',
  'bị can': 'người',
  'công dân': 'người',
  'lao động': 'người',
  'học viên': 'người',
  'học sinh': 'người',
  'chiến sỹ': 'người',
};

/** Nouns of two syllables; of any other the first syllable is the noun. */
const pairs = new Set([
  ...Object.keys(same),
  ...['dự án', 'chương trình', 'trường hợp', 'viên chức', 'công chức', 'cán bộ', 'hồ sơ', 'tiêu chí', 'phương tiện', 'thuê bao', 'vụ việc'],
  ...['lượt người', 'lượt khách', 'lượt hộ', 'giấy chứng', 'thủ tục', 'cơ sở', 'đơn vị', 'giấy tờ', 'gia súc', 'gia cầm', 'cá nhân'],
  ...['xe mô', 'ti vi', 'giống lúa', 'mô hình', 'hợp tác', 'doanh nghiệp', 'tổ chức', 'nhiệm vụ', 'kiến nghị', 'văn bản', 'nghị quyết'],
]);
const singles = new Set([
  'hộ',
  'người',
  'con',
  'vụ',
  'đơn',
  'lượt',
  'khẩu',
  'cuộc',
  'buổi',
  'giờ',
  'chốt',
  'suất',
  'trẻ',
  'cặp',
  'lồng',
  'cây',
  'lớp',
]);
/** They tell when, and not how many. */
const times = new Set(['tháng', 'năm', 'ngày', 'tuổi', 'giây', 'phút']);

const word = /^[\p{L}\p{M}]+/u;

type Noun = Readonly<{ of: string; length: number; isKnown: boolean }>;

function nounOf(rest: string): Noun | undefined {
  const first = word.exec(rest)?.[0] ?? '';
  const gap = /^\s+/.exec(rest.slice(first.length))?.[0] ?? '';
  const second = word.exec(rest.slice(first.length + gap.length))?.[0] ?? '';
  const [one, pair] = [first.toLowerCase(), `${first} ${second}`.toLowerCase()];
  if (one === '' || times.has(one)) return undefined;
  if (pairs.has(pair)) return { of: same[pair] ?? pair, length: first.length + gap.length + second.length, isKnown: true };
  return { of: one, length: first.length, isKnown: singles.has(one) };
}

/** `rest` is the text behind a number; undefined where no measure follows. */
export function measureOf(rest: string): Measure | undefined {
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(gap);
  const lower = text.toLowerCase();
  const unit = units.find((one) => lower.startsWith(one.word) && !/^[\p{L}\p{M}\d]/u.test(lower.slice(one.word.length)));
  if (unit) return { of: unit.of, factor: decimal(unit.factor), length: gap + unit.word.length, isKnown: true };
  const noun = gap > 0 ? nounOf(text) : undefined;
  return noun && { ...noun, factor: decimal(1), length: gap + noun.length };
}
