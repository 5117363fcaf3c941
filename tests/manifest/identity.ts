/** Who the add-in is, where it runs and what it asks for. */
import { allOf, named, textOf } from './element';
import type { Rule } from './lint';

const guid: Rule = (manifest) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf(manifest, 'Id')) ? [] : [`Id is no GUID: ${textOf(manifest, 'Id')}`];

const version: Rule = (manifest, beside) => {
  const stated = textOf(manifest, 'Version');
  return /^\d{1,5}(\.\d{1,5}){3}$/.test(stated) && stated.startsWith(`${beside.version}.`)
    ? []
    : [`Version ${stated} is not that of package.json with a fourth part`];
};

/** The schema is a sequence: Excel passes over what stands elsewhere. */
const order = [
  ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl'],
  ...['SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides'],
];

const inOrder: Rule = (manifest) => {
  const names = manifest.children.map((child) => child.name);
  const strange = names.filter((name) => !order.includes(name)).map((name) => `${name} has no place at the top`);
  const misplaced = names.filter((name, index) => index > 0 && order.indexOf(name) <= order.indexOf(names[index - 1] ?? ''));
  return [...strange, ...misplaced.map((name) => `${name} stands out of order`)];
};

const onlyExcel: Rule = (manifest) =>
  named(manifest, 'Host')
    .map((host) => host.attributes['Name'] ?? host.attributes['xsi:type'] ?? '')
    .filter((host) => host !== 'Workbook')
    .map((host) => `asks for the host ${host}`);

const lowestSet: Rule = (manifest) => {
  const sets = named(manifest, 'Set').map((set) => `${set.attributes['Name']} ${set.attributes['MinVersion']}`);
  return sets.join() === 'ExcelApi 1.4' ? [] : [`asks for ${sets.join(', ') || 'no set'} instead of ExcelApi 1.4`];
};

const openWorkbookOnly: Rule = (manifest) =>
  textOf(manifest, 'Permissions') === 'ReadWriteDocument' ? [] : [`asks for the permission ${textOf(manifest, 'Permissions')}`];

const uniqueIds: Rule = (manifest) => {
  const ids = allOf(manifest).flatMap((element) => element.attributes['id'] ?? []);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `the id ${id} is given twice`);
};

/** Each button has a page of its own in one pane; the reasons stand in manifest.xml. */
const onePane: Rule = (manifest) => {
  const panes = new Set(named(manifest, 'TaskpaneId').map((pane) => pane.text));
  const pages = named(manifest, 'Action').flatMap((action) =>
    named(action, 'SourceLocation').map((page) => page.attributes['resid'] ?? ''),
  );
  return [
    ...(panes.size === 1 ? [] : [`the buttons open ${panes.size} panes`]),
    ...pages.filter((page, index) => pages.indexOf(page) !== index).map((page) => `two buttons open ${page}`),
    ...pages.filter((page) => page === 'Taskpane.Url').map(() => 'an address is called Taskpane.Url'),
  ];
};

export const identityRules: readonly Rule[] = [guid, version, inOrder, onlyExcel, lowestSet, openWorkbookOnly, uniqueIds, onePane];
