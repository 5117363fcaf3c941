/** Texts, pictures and addresses that the buttons point to: a missing one hides the whole group, without a word. */
import type { Element } from './element';
import { allOf, named } from './element';
import type { Rule } from './lint';

const kinds = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
type Kind = (typeof kinds)[number];
type Resource = Readonly<{ id: string; kind: Kind; element: Element }>;

const resourcesOf = (manifest: Element): readonly Resource[] =>
  kinds.flatMap((kind) =>
    named(manifest, kind).flatMap((list) => list.children.map((element) => ({ id: element.attributes['id'] ?? '', kind, element }))),
  );

const pointersOf = (manifest: Element): readonly Element[] =>
  allOf(manifest).filter((element) => element.attributes['resid'] !== undefined);

const wanted = (element: Element): Kind => {
  if (element.name === 'Image') return 'Images';
  if (element.name === 'SourceLocation' || element.name === 'LearnMoreUrl') return 'Urls';
  return element.name === 'Description' ? 'LongStrings' : 'ShortStrings';
};

const pointersLead: Rule = (manifest) =>
  pointersOf(manifest).flatMap((element) => {
    const id = element.attributes['resid'] ?? '';
    const found = resourcesOf(manifest).find((resource) => resource.id === id);
    if (!found) return [`${element.name} points to ${id}, which is nowhere`];
    return found.kind === wanted(element) ? [] : [`${element.name} points to ${id}, one of the ${found.kind}`];
  });

const allUsed: Rule = (manifest) => {
  const used = pointersOf(manifest).map((element) => element.attributes['resid']);
  return resourcesOf(manifest)
    .filter(({ id }) => !used.includes(id))
    .map(({ id }) => `nothing uses ${id}`);
};

const shortIds: Rule = (manifest) =>
  resourcesOf(manifest)
    .filter(({ id }) => id.length > 32)
    .map(({ id }) => `the id ${id} is longer than 32 characters`);

type Text = Readonly<{ name: string; element: Element; limit: number }>;

const textsOf = (manifest: Element): readonly Text[] => [
  ...manifest.children
    .filter((element) => element.name === 'DisplayName' || element.name === 'Description')
    .map((element) => ({ name: element.name, element, limit: element.name === 'DisplayName' ? 125 : 250 })),
  ...resourcesOf(manifest)
    .filter(({ kind }) => kind === 'ShortStrings' || kind === 'LongStrings')
    .map(({ id, kind, element }) => ({ name: id, element, limit: kind === 'ShortStrings' ? 125 : 250 })),
];

const valuesOf = (element: Element): readonly string[] => [
  element.attributes['DefaultValue'] ?? '',
  ...element.children.map((child) => child.attributes['Value'] ?? ''),
];

const bothLanguages: Rule = (manifest) => [
  ...(named(manifest, 'DefaultLocale')[0]?.text === 'vi-VN' ? [] : ['the language is not vi-VN']),
  ...textsOf(manifest)
    .filter(({ element }) => element.children.map((child) => child.attributes['Locale']).join() !== 'en-US')
    .map(({ name }) => `${name} has no English beside it, or more than that`),
];

const fitting: Rule = (manifest) =>
  textsOf(manifest).flatMap(({ name, element, limit }) =>
    valuesOf(element).flatMap((text) => [
      ...(text.trim() === '' ? [`${name} is empty`] : []),
      ...(text.length > limit ? [`${name} has ${text.length} characters, Excel takes ${limit}`] : []),
      ...(text === text.normalize('NFC') ? [] : [`${name} is not written in composed characters`]),
    ]),
  );

export const resourceRules: readonly Rule[] = [pointersLead, allUsed, shortIds, bothLanguages, fitting];
