/** The levels of administrative units with the digits of their codes: words of the law, known to catalogues and never to the engine. */
import type { LevelWord } from '../core/levels';
import { plainWords } from '../core/vietnamese';

export type Level = Readonly<{
  /** "xã", as a catalogue says it. */
  word: LevelWord;
  /** Other ways in which people begin a name: "TP", "P." */
  short: readonly string[];
  /** Digits of a code of the General Statistics Office; none where the word has been used of two levels. */
  digits?: 2 | 3 | 5;
}>;

export const levels: readonly Level[] = [
  { word: 'tỉnh', short: [], digits: 2 },
  { word: 'thành phố', short: ['tp'] },
  { word: 'huyện', short: [], digits: 3 },
  { word: 'quận', short: ['q'], digits: 3 },
  { word: 'thị xã', short: ['tx'], digits: 3 },
  { word: 'xã', short: ['x'], digits: 5 },
  { word: 'phường', short: ['p'], digits: 5 },
  { word: 'thị trấn', short: ['tt'], digits: 5 },
  { word: 'đặc khu', short: ['dk'], digits: 5 },
];

/** With or without accents, in any case. */
export const levelCalled = (text: string): Level | undefined => levels.find(({ word }) => plainWords(word) === plainWords(text));

/** "Xã" of "xã", as a name begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
