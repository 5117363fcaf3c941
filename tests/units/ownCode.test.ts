/** Codes that are made of names. */
import { ownCode } from '../../src/units/ownCode';

test.each([
  ['Sở Tài chính', [], 'STC'],
  ['Ban Quản lý dự án đầu tư xây dựng', [], 'BQLDADTXD'],
  ['Trường THCS số 2', [], 'TTS2'],
  ['Sở Tài chính', ['STC'], 'STC2'],
  ['Sở Tài chính', ['STC', 'STC2'], 'STC3'],
  ['…', [], 'DV'],
])('%s beside %j is %s', (name, taken, code) => expect(ownCode(name, taken)).toBe(code));
