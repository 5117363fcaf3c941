/** Lai Châu as it is since July 2025: 38 communes straight below the province, and the offices of the sample that own projects. */
import type { Catalogue, Unit } from '../../core/unit';
import { addUnits } from '../../units/addUnits';
import { vietnam } from '../../units/country';
import { catalogueCoded } from '../../units/country/placeCatalogues';

/** As an office types them into its table (`--offices`). */
export const offices: readonly (readonly string[])[] = [
  ['mã', 'tên', 'loại', 'tên trong báo cáo'],
  ['STC', 'Sở Tài chính', 'cơ quan tài chính', 'Sở Tài chính'],
  ['QLDA', 'Ban Quản lý dự án đầu tư xây dựng tỉnh', 'chủ đầu tư', 'Ban QLDA ĐTXD tỉnh'],
  ['SXD', 'Sở Xây dựng', 'chủ đầu tư', 'Sở Xây dựng'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường', 'chủ đầu tư', 'Sở Nông nghiệp và Môi trường'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo', 'chủ đầu tư', 'Sở Giáo dục và Đào tạo'],
  ['SYT', 'Sở Y tế', 'chủ đầu tư', 'Sở Y tế'],
];

function province(): Catalogue {
  const known = catalogueCoded(vietnam(), 'lai-chau');
  const added = known && addUnits(known, offices);
  if (!added?.catalogue) throw new Error('the sample has no place');
  return added.catalogue;
}

export const laiChau: Catalogue = province();
export const communeUnits: readonly Unit[] = laiChau.units.filter(({ kind }) => kind === 'commune');
export const isUrban = ({ level }: Unit): boolean => level === 'phường';
