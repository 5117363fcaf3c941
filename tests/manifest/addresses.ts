/** Addresses that the manifest names: all https, all at one place, all served, and each picture as large as it is offered. */
import { ribbonSizes } from '../../scripts/icons/list';
import type { Element } from './element';
import { allOf, named } from './element';
import type { Rule } from './lint';

const addressesOf = (manifest: Element): readonly string[] =>
  allOf(manifest).flatMap((element) =>
    ['DefaultValue', 'Value'].flatMap((key) => element.attributes[key] ?? []).filter((text) => text.includes('://')),
  );

const secure: Rule = (manifest) =>
  addressesOf(manifest)
    .filter((address) => !address.startsWith('https://localhost:3000/'))
    .map((address) => `${address} is not below https://localhost:3000/, which the build replaces`);

const served: Rule = (manifest, beside) =>
  addressesOf(manifest)
    .filter((address) => URL.canParse(address) && !beside.isServed(new URL(address).pathname))
    .map((address) => `nothing is served at ${address}`);

const addressOf = (manifest: Element, id: string | undefined): string =>
  named(manifest, 'Images')
    .flatMap((list) => list.children)
    .find((image) => image.attributes['id'] === id)?.attributes['DefaultValue'] ?? '';

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : '');

const trueSizes: Rule = (manifest, beside) =>
  [
    ...named(manifest, 'Icon').flatMap((icon) =>
      icon.children.map((image) => ({ size: image.attributes['size'], path: pathOf(addressOf(manifest, image.attributes['resid'])) })),
    ),
    { size: '32', path: pathOf(named(manifest, 'IconUrl')[0]?.attributes['DefaultValue'] ?? '') },
    { size: '64', path: pathOf(named(manifest, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? '') },
  ]
    .filter(({ size, path }) => beside.pngSize(path) !== `${size}x${size}`)
    .map(({ size, path }) => `${path} is no PNG of ${size} × ${size}`);

const everySize: Rule = (manifest) =>
  named(manifest, 'Icon')
    .map((icon) => icon.children.map((image) => image.attributes['size']).join())
    .filter((sizes) => sizes !== ribbonSizes.join())
    .map((sizes) => `an icon comes in the sizes ${sizes}`);

export const addressRules: readonly Rule[] = [secure, served, trueSizes, everySize];
