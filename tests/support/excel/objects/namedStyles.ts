/** Excel.StyleCollection: of the named styles only Normal, for the usual font of the workbook (Office docs: Excel.Style.font). */
import type { Host } from '../host';
import { attribute, childOf } from '../file/xml';
import type { HostObject } from '../hostObject';
import { collection, hostObject } from '../hostObject';

/** The first font of the file is that of Normal (ECMA-376 Part 1, §18.8.22 and §18.3.1.13: widths are measured in it). */
const normalFont = (host: Host): HostObject => {
  const { font } = host.book.styles().normal();
  return hostObject({
    type: 'RangeFont',
    read: {
      name: () => attribute(childOf(font, 'name'), 'val') ?? 'Calibri',
      size: () => Number(attribute(childOf(font, 'sz'), 'val') ?? 11),
    },
  });
};

export const namedStyles = (host: Host): HostObject =>
  collection('StyleCollection', () => [
    hostObject({ type: 'Style', key: 'Normal', read: { name: () => 'Normal' }, open: { font: () => normalFont(host) } }),
  ]);
