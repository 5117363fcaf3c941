/** Something that opens and closes under its own heading; what is closed is not drawn at all. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

export function Disclosure({
  title,
  isOpenAtFirst = false,
  level,
  children,
}: Readonly<{
  title: ComponentChildren;
  isOpenAtFirst?: boolean;
  /** Of the heading. */ level: 2 | 3 | 4 | 5;
  children: () => ComponentChildren;
}>): JSX.Element {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div class="disclosure">
      <Heading class="disclosure-head">
        <button type="button" class="disclosure-button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <svg class="disclosure-sign" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5l4.5 4.5L6 12.5" />
          </svg>
          <span class="disclosure-title">{title}</span>
        </button>
      </Heading>
      <div id={id} hidden={!isOpen} class="disclosure-body">
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
