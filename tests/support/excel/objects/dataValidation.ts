/** Excel.DataValidation: what a cell takes (Office docs: Excel.DataValidation, Excel.DataValidationRule). */
import type { Area } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, ensureChild, isOn, newElement, removeChild } from '../file/xml';
import { areaText, intersection, parseReference } from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import { isProtected } from '../host';
import type { HostObject } from '../hostObject';
import { choiceArgument, flagArgument, hostObject, isMissing, objectArgument, textArgument } from '../hostObject';
import { newRule, ruleOf, typeNames } from './validationRules';

const areasOf = (node: Xml): readonly Area[] =>
  (attribute(node, 'sqref') ?? '')
    .split(' ')
    .map(parseReference)
    .filter((area) => area !== undefined);

/** What is left of an area when another is cut out of it. */
function without(area: Area, cut: Area): readonly Area[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  const { from, to } = area;
  const pieces: (Area | false)[] = [
    common.from.row > from.row && { from, to: { column: to.column, row: common.from.row - 1 } },
    common.to.row < to.row && { from: { column: from.column, row: common.to.row + 1 }, to },
    common.from.column > from.column && {
      from: { column: from.column, row: common.from.row },
      to: { column: common.from.column - 1, row: common.to.row },
    },
    common.to.column < to.column && {
      from: { column: common.to.column + 1, row: common.from.row },
      to: { column: to.column, row: common.to.row },
    },
  ];
  return pieces.filter((piece) => piece !== false);
}

function clear(sheet: Sheet, area: Area): void {
  const list = childOf(sheet.root, 'dataValidations');
  if (!list) return;
  for (const node of childrenOf(list, 'dataValidation')) {
    if (!areasOf(node).some((other) => intersection(area, other))) continue;
    const rest = areasOf(node).flatMap((other) => without(other, area));
    if (rest.length === 0) removeChild(list, node);
    else node.attributes['sqref'] = rest.map(areaText).join(' ');
  }
  const left = childrenOf(list, 'dataValidation').length;
  list.attributes['count'] = String(left);
  if (left === 0) removeChild(sheet.root, list);
  sheet.touch();
}

export function dataValidation(host: Host, sheet: Sheet, area: Area): HostObject {
  const all = (): readonly Xml[] =>
    childrenOf(childOf(sheet.root, 'dataValidations'), 'dataValidation').filter((node) =>
      areasOf(node).some((other) => intersection(area, other)),
    );
  const one = (): Xml | undefined => all()[0];
  const needOpen = (): void => {
    if (isProtected(sheet)) refuse('AccessDenied', 'The sheet is protected.');
  };
  const need = (): Xml => {
    needOpen();
    return one() ?? refuse('InvalidOperation', 'The cells have no rule yet.');
  };
  return hostObject({
    type: 'DataValidation',
    read: {
      // Office docs: DataValidationType is MixedCriteria over cells of different rules.
      type: () => (all().length > 1 ? 'MixedCriteria' : (typeNames[attribute(one(), 'type') ?? ''] ?? 'None')),
      rule: () => ruleOf(one()),
      ignoreBlanks: () => isOn(attribute(one(), 'allowBlank')),
      prompt: () => ({
        showPrompt: isOn(attribute(one(), 'showInputMessage')),
        title: attribute(one(), 'promptTitle') ?? '',
        message: attribute(one(), 'prompt') ?? '',
      }),
      errorAlert: () => ({
        showAlert: isOn(attribute(one(), 'showErrorMessage')),
        style: (attribute(one(), 'errorStyle') ?? 'stop').replace(/^./, (first) => first.toUpperCase()),
        title: attribute(one(), 'errorTitle') ?? '',
        message: attribute(one(), 'error') ?? '',
      }),
    },
    write: {
      rule: (value) => {
        needOpen();
        const list = ensureChild(sheet.root, 'dataValidations', sheetOrder);
        const node = newRule(host, list, objectArgument(value));
        clear(sheet, area);
        const target = ensureChild(sheet.root, 'dataValidations', sheetOrder);
        Object.assign(node.attributes, { allowBlank: '1', showInputMessage: '1', showErrorMessage: '1', sqref: areaText(area) });
        target.children.push(node);
        target.attributes['count'] = String(childrenOf(target, 'dataValidation').length);
        sheet.touch();
      },
      ignoreBlanks: (value) => {
        need().attributes['allowBlank'] = flagArgument(value) ? '1' : '0';
        sheet.touch();
      },
      prompt: (value) => {
        const { showPrompt, title, message } = objectArgument(value);
        setTexts(need(), { promptTitle: [title, 32], prompt: [message, 255] }, 'showInputMessage', showPrompt);
        sheet.touch();
      },
      errorAlert: (value) => {
        const { showAlert, style, title, message } = objectArgument(value);
        const node = need();
        if (!isMissing(style)) node.attributes['errorStyle'] = choiceArgument(style, ['Stop', 'Warning', 'Information']).toLowerCase();
        setTexts(node, { errorTitle: [title, 32], error: [message, 255] }, 'showErrorMessage', showAlert);
        sheet.touch();
      },
    },
    call: {
      clear: () => {
        needOpen();
        clear(sheet, area);
      },
    },
  });
}

/** Excel takes 32 characters of a title and 255 of a message (ECMA-376 Part 1, §18.3.1.32). */
function setTexts(node: Xml, texts: Readonly<Record<string, readonly [unknown, number]>>, showName: string, show: unknown): void {
  for (const [name, [value, most]] of Object.entries(texts)) {
    if (isMissing(value)) continue;
    if (textArgument(value).length > most) refuse('InvalidArgument', `${name} has more than ${most} characters.`);
    Object.assign(node.attributes, newElement(node, 'x', { [name]: textArgument(value) }).attributes);
  }
  if (!isMissing(show)) node.attributes[showName] = flagArgument(show) ? '1' : '0';
}
