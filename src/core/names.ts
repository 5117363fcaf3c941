/** Names of units as sentences and letterheads say them. */
import { inLawsOrder } from './levels';
import type { Catalogue, Unit } from './unit';
import { fold, sameLabel } from './vietnamese';

/** "xã, thị trấn": the levels of these units, in the order in which the law names them. */
export const levelsPhrase = (units: readonly Unit[]): string => inLawsOrder(units.map(({ level }) => level)).join(', ');

/** "HUYỆN THAN UYÊN". */
export const upperName = ({ name }: Unit): string => name.toUpperCase();

/** A name inside a sentence: "Xã Hua Nà" begins with its level and loses its capital, "Phòng KT-HT" keeps it. */
export const nameInSentence = (name: string, level: string): string =>
  level !== '' && fold(name).startsWith(`${fold(level)} `) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The units a name may mean, by present, former, other and report names; normally one. */
export const unitsNamed = ({ units }: Catalogue, text: string): readonly Unit[] =>
  units.filter(({ name, reportName, formerNames }) => [name, reportName, ...formerNames].some((known) => sameLabel(known, text)));
