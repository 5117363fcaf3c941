/** Excel says nothing when a manifest is wrong, it only shows no button: so what it would stumble over is told here, in words. */
import { addressRules } from './addresses';
import type { Element } from './element';
import { readElement } from './element';
import { identityRules } from './identity';
import { resourceRules } from './resources';

/** What the manifest is held against. */
export type Beside = Readonly<{
  /** Of package.json. */
  version: string;
  /** Whether the build puts a file at this path of the address ("/assets/icon-16.png"). */
  isServed: (path: string) => boolean;
  /** "16x16"; nothing where there is no PNG. */
  pngSize: (path: string) => string | undefined;
}>;

export type Rule = (manifest: Element, beside: Beside) => readonly string[];

const rules: readonly Rule[] = [...identityRules, ...resourceRules, ...addressRules];

export function lint(xml: string, beside: Beside): readonly string[] {
  try {
    const manifest = readElement(xml);
    return rules.flatMap((rule) => rule(manifest, beside));
  } catch (error) {
    return [`not well formed: ${error instanceof Error ? error.message : String(error)}`];
  }
}
