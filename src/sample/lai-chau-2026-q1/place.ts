/** Lai Châu as it is since July 2025: 38 communes straight below the province, and the offices of the sample that own projects. */
import type { Catalogue, Unit } from '../../core/unit';
import { vietnam } from '../../units/country';
import { catalogueCoded } from '../../units/country/placeCatalogues';

const country = catalogueCoded(vietnam(), 'lai-chau');
if (!country) throw new Error('the country has no such province');

/** What an office adds to the country's list by a small table: code, name, kind, how the prose calls it. */
export const offices = [
  { code: 'STC', name: 'Sở Tài chính', kind: 'finance', reportName: 'Sở Tài chính' },
  { code: 'QLDA', name: 'Ban Quản lý dự án đầu tư xây dựng tỉnh', kind: 'owner', reportName: 'Ban QLDA ĐTXD tỉnh' },
  { code: 'SXD', name: 'Sở Xây dựng', kind: 'owner', reportName: 'Sở Xây dựng' },
  { code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường', kind: 'owner', reportName: 'Sở Nông nghiệp và Môi trường' },
  { code: 'SGDDT', name: 'Sở Giáo dục và Đào tạo', kind: 'owner', reportName: 'Sở Giáo dục và Đào tạo' },
  { code: 'SYT', name: 'Sở Y tế', kind: 'owner', reportName: 'Sở Y tế' },
] as const;

const office = ({ code, name, kind, reportName }: (typeof offices)[number]): Omit<Unit, 'order'> => ({
  code,
  name,
  kind,
  reportName,
  level: 'cơ quan',
  parent: country.place.code,
  codeSystem: 'CQ',
  validFrom: country.place.validFrom,
  formerNames: [],
});

const [place, ...communes] = country.units;

export const laiChau: Catalogue = {
  ...country,
  units: [...(place ? [place] : []), ...offices.map(office), ...communes].map((unit, index) => ({ ...unit, order: index + 1 })),
};

export const communeUnits: readonly Unit[] = laiChau.units.filter(({ kind }) => kind === 'commune');
export const isUrban = ({ level }: Unit): boolean => level === 'phường';
