/** A place where nothing is yet: what will be here, and how to get it there. */
import type { ComponentChildren, JSX } from 'preact';

export function Empty({ title, children }: Readonly<{ title: string; children?: ComponentChildren }>): JSX.Element {
  return (
    <div class="empty">
      <svg class="empty-picture" viewBox="0 0 48 48" aria-hidden="true">
        <rect x="9" y="6" width="30" height="36" rx="3" />
        <path d="M15 15h18M15 22h18M15 29h11" />
      </svg>
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
