/** Units that file returns: communes, the level above them, offices that own projects. All are rows of a dated catalogue. */

/** What a unit is to the forms; levels ("xã", "huyện") are words of the catalogue, never of the engine. */
export const unitKinds = ['commune', 'parent', 'owner', 'finance'] as const;
export type UnitKind = (typeof unitKinds)[number];
export const isUnitKind = (text: string): text is UnitKind => unitKinds.some((kind) => kind === text);

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
  /** `code@date` of what it became. */
  successor?: string;
  formerNames: readonly string[];
  /** What the prose says: "xã Ta Gia", "Phòng KT-HT". */
  reportName: string;
  /** The only forms it files, where the kind alone does not tell. */
  forms?: readonly string[];
  /** Its place in lists. */
  order: number;
}>;

/** Identity is (catalogue, code system, code, validFrom): codes were given again to other units in 2025. */
export type Catalogue = Readonly<{
  code: string;
  /** The unit whose report it is, itself a row of kind `parent`. */
  place: Unit;
  /** The name of the level above the place ("Tỉnh Lai Châu"), for letterheads. */
  above: string;
  units: readonly Unit[];
}>;

/** The sheet that holds an office's own catalogue inside a workbook. */
export const catalogueTab = 'Danh mục đơn vị';

export const unitByCode = (catalogue: Catalogue, code: string): Unit | undefined => catalogue.units.find((unit) => unit.code === code);

/** Units of these kinds, in the order of the catalogue. */
export const unitsOfKind = (catalogue: Catalogue, kinds: readonly UnitKind[]): readonly Unit[] =>
  catalogue.units.filter((unit) => kinds.includes(unit.kind)).sort((a, b) => a.order - b.order);
