/** A button in Office's look. A busy or impossible one stays reachable and says so, instead of losing the focus. */
import type { ComponentChildren, JSX } from 'preact';

export type ButtonProps = Readonly<{
  onClick: () => void;
  children: ComponentChildren;
  kind?: 'primary' | 'plain' | 'subtle';
  disabled?: boolean;
  /** Where the words on it do not say enough by themselves. */
  label?: string;
  /** `aria-expanded`, for a button that opens something. */
  expanded?: boolean;
  /** The id of what it opens. */
  controls?: string;
  pressed?: boolean;
}>;

export function Button({
  onClick,
  children,
  kind = 'plain',
  disabled = false,
  label,
  expanded,
  controls,
  pressed,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-pressed={pressed}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
