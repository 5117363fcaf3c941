/** The villages of the sample and how large they are beside each other. Names are invented; only the communes are real. */

/** Only proportions count, except the parts in percent. */
export type Commune = Readonly<{
  code: string;
  section: 'thanhThi' | 'nongThon';
  households: number;
  /** In percent of the households. */
  minority: number;
  /** Poor households at the start and at the end of the year. */
  poor: readonly [number, number];
  nearPoor: readonly [number, number];
  villages: readonly string[];
}>;

const named = (prefix: string, names: string): readonly string[] => names.split(', ').map((name) => `${prefix} ${name}`);

const xa = (
  code: string,
  households: number,
  minority: number,
  poor: Commune['poor'],
  nearPoor: Commune['nearPoor'],
  names: string,
): Commune => ({ code, section: 'nongThon', households, minority, poor, nearPoor, villages: named('Bản', names) });

export const communes: readonly Commune[] = [
  xa('03632', 640, 88, [58, 43], [61, 53], 'Nà Hoi, Pom Lót, Noong Cha, Huổi Phát, Co Sáy, Hua Cưởm'),
  xa('03643', 1_010, 98, [293, 228], [178, 162], 'Nà Khoang, Huổi Sáy, Đán Tọ, Noong Quài, Hua Đán Cao, Nậm Bốn, Pom Khăm, Tà Lồm, Co Hịa'),
  xa(
    '03631',
    1_480,
    86,
    [133, 99],
    [141, 124],
    'Nà Lót, Noong Pháy, Co Bay, Huổi Mòn, Nà Cại, Pom Bỏ, Muông Lọ, Hua Pháy, Nà Ẳng, Phiêng Cáy',
  ),
  xa(
    '03637',
    1_790,
    94,
    [251, 190],
    [214, 188],
    'Nậm Chuông, Co Mận, Nà Hày, Pom Đon, Noong Hốc, Huổi Khe, Phiêng Lặn, Nà Tè, Hua Chít, Chiềng Ban Hạ, Co Phung, Mường Ẳng',
  ),
  xa('03625', 690, 96, [117, 91], [92, 83], 'Huổi Lạn, Nà Xa, Co Tòng, Pá Hịn, Noong Lè, Hua Mít'),
  xa(
    '03619',
    1_730,
    83,
    [104, 76],
    [138, 119],
    'Nà Phát, Noong Ổ, Pom Cuông, Co Lẩy, Nà Sen, Phiêng Bủng, Huổi Cầm, Sang Ngà, Hua Lưng, Nà Mạ, Chiềng Đôn',
  ),
  xa('03628', 520, 99, [135, 108], [84, 79], 'Huổi Bắc Thượng, Pá Khôm, Chít Lót, Nà Trạng, Hua Sỏ'),
  xa(
    '03618',
    2_090,
    89,
    [209, 161],
    [236, 207],
    'Noong Cầu, Nà Phạ, Nậm Ngùa, Co Sản, Pom Ngần, Huổi Tôm, Sang Bó, Nà Đình, Phiêng Hả, Hua Sáng, Tà Lẹng, Noong Mó',
  ),
  xa('03640', 1_040, 97, [198, 155], [151, 137], 'Pom Sa, Noong Khà, Nà Cưa, Huổi Cạy, Co Hỏm, Phiêng Dăm, Mè Bủng, Hua Gia'),
  xa('03634', 730, 98, [175, 137], [112, 102], 'Nà Hừa, Co Lỉm, Pá Ngo, Noong Tạ, Huổi Luồng, Hua Khì'),
  xa('03638', 960, 99, [317, 251], [183, 172], 'Co Lẹng, Nà Mung, Đán Khe, Pá Liềng, Hô Tả, Huổi Nhù, Noong Thắng, Tu San Hạ'),
  {
    code: '03595',
    section: 'thanhThi',
    households: 1_640,
    minority: 47,
    poor: [20, 13],
    nearPoor: [52, 42],
    villages: named('Khu', '1, 2, 3, 4, 5A, 5B, 6, 7, 8'),
  },
];
