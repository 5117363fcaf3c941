/** What axe, a checker of accessibility, finds wrong on a page: each rule with the elements that break it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Empty where nothing is wrong. `within` are the parts to look at; the whole page without. */
export async function axeFinds(page: Page, within: readonly string[] = []): Promise<readonly string[]> {
  // In the page itself, and without what is right with it: that came over element by element, and took most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false, resultTypes: ['violations'] });
  for (const part of within) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
