/** A message bar: what happened, and what can be done about it. */
import type { ComponentChildren, JSX } from 'preact';
import type { NoticeKind } from '../words/said';

export type { NoticeKind };

/** Drawn, because a letter would be read aloud. */
const signs: Readonly<Record<NoticeKind, string>> = {
  info: 'M8 7v5M8 4.5v.5',
  done: 'M4.5 8.5l2.5 2.5 4.5-5',
  warning: 'M8 4.5v4.5M8 11.5v.5',
  error: 'M5.5 5.5l5 5M10.5 5.5l-5 5',
};

export function Notice({
  kind,
  children,
  actions,
}: Readonly<{ kind: NoticeKind; children: ComponentChildren; actions?: ComponentChildren }>): JSX.Element {
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <svg class="notice-sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        <path d={signs[kind]} />
      </svg>
      <div class="notice-text">{children}</div>
      {actions === undefined ? null : <div class="notice-actions">{actions}</div>}
    </div>
  );
}
