/** What each figure said when its Word file was written, kept in the file beside the text, so that what people change later can be told. */
import type { Blocks } from '../../core/document';
import { spansOf } from '../../core/spans';
import { withBookmarks } from './bookmarks';

export const figuresNamespace = 'urn:tonghop:figures:1';
export const figuresPath = 'customXml/item1.xml';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const attribute = (name: string, value: string | number): string => ` ${name}="${escaped(String(value))}"`;

/** "1.756,83 triệu đồng": how many decimals, and of what unit; a date has neither. */
function partsOf(text: string): string {
  const [, number = '', unit = ''] = /^\D*?(\d[\d.,]*)\s*([^\d/]*)$/su.exec(text) ?? [];
  const decimals = /,(\d+)$/.exec(number)?.[1]?.length ?? 0;
  return number === '' ? '' : `${attribute('decimals', decimals)}${attribute('unit', unit.trim())}`;
}

/** By the names of their bookmarks; `cell` is the first of those that the figure comes from. */
export function figuresPart(report: Blocks): string {
  const { head, blocks, close } = withBookmarks(report);
  const figures = spansOf([...head, ...blocks, ...close]).flatMap(({ bookmark, text, from: [cell] }) =>
    bookmark === undefined || !cell
      ? []
      : [
          `<figure${attribute('name', bookmark)}${attribute('text', text)}${partsOf(text)}${attribute('cell', `'${cell.sheet.replaceAll("'", "''")}'!${cell.cell}`)}/>`,
        ],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<figures xmlns="${figuresNamespace}">${figures.join('')}</figures>`;
}
