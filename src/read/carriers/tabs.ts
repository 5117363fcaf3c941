/** The sheets' own names: those of a form tell it where nothing else does. Templates name their sheets by the form's definition. */
import { tabName } from '../../core/workbook';
import type { Carrier } from './claim';

export const tabs: Carrier = {
  key: 'tabs',
  isHidden: false,
  claims: ({ sheets }) => sheets.map((sheet) => ({ of: 'tab', says: tabName(sheet) })),
};
