/** Units that file returns: communes, the level above them, offices that own projects. All are rows of a dated catalogue. */
import type { UnitKind } from './unitKind';

export type Unit = Readonly<{
  /** Text, with its leading zeros: `03632`. */
  code: string;
  /** "Xã Hua Nà", as on the cover. */
  name: string;
  /** "xã", "thị trấn", "huyện", "cơ quan". */
  level: string;
  kind: UnitKind;
  /** The code of the unit above. */
  parent: string;
  codeSystem: string;
  validFrom: string;
  validTo?: string;
  /** `code@date` of what it became, several after semicolons (census/succession.ts). */
  successor?: string;
  formerNames: readonly string[];
  /** What the prose says: "xã Ta Gia", "Phòng KT-HT". */
  reportName: string;
  /** The only forms it files, where the kind alone does not tell. */
  forms?: readonly string[];
  /** Its place in lists. */
  order: number;
}>;

/** Its units are told apart by their identity (unitId.ts), never by their codes alone. */
export type Catalogue = Readonly<{
  code: string;
  /** The unit whose report it is, itself a row of kind `parent`. */
  place: Unit;
  /** The name of the level above the place ("Tỉnh Lai Châu"), for letterheads. */
  above: string;
  /** To whom its reports go ("Ủy ban nhân dân tỉnh", "Sở Tài chính"); the committee of the level above where absent. */
  recipients?: readonly string[];
  units: readonly Unit[];
}>;

/** The sheet that holds an office's own catalogue inside a workbook. */
export const catalogueTab = 'Danh mục đơn vị';
