/** Where the office chooses what changes results; it comes when it is first opened. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { About } from '../engine/trayJobs';
import { CatalogueChoice } from './CatalogueChoice';
import { Keeping } from './Keeping';
import { PeriodChoice } from './PeriodChoice';
import { StyleChoice } from './StyleChoice';
import type { OfficeMachine } from './tab';
import { Waivers } from './Waivers';

export type PanelProps = Readonly<{
  about: About | undefined;
  bar: OfficeMachine;
  /** Whether the person is in the bar already, and not sent here by a tab. */
  isHere: () => boolean;
}>;

export function OfficePanel({ about, bar, isHere }: PanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  // Opened from elsewhere, it is where the person wants to go on.
  useEffect(() => {
    if (!isHere()) panel.current?.querySelector('select')?.focus();
  }, []);
  return (
    <div class="office-choices" ref={panel}>
      <PeriodChoice />
      <CatalogueChoice about={about} bar={bar} />
      <Waivers about={about} />
      <StyleChoice about={about} />
      <Keeping bar={bar} />
    </div>
  );
}
