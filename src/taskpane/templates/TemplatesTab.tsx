/** The tab that … */
import type { JSX } from 'preact';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';

export function TemplatesTab(): JSX.Element {
  const say = useSay();
  return <h2>{say(tabNames.templates)}</h2>;
}
