/** A list to choose one of, with its label; the system's own, which every keyboard and reader knows. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export type Option = Readonly<{ value: string; label: string }>;

export function Choice({
  label,
  value,
  options,
  onChoose,
}: Readonly<{ label: string; value: string; options: readonly Option[]; onChoose: (value: string) => void }>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
