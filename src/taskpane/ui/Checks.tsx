/** A group of boxes to tick, under one name. */
import type { JSX } from 'preact';
import type { Option } from './Choice';

export function Checks({
  legend,
  options,
  chosen,
  onChange,
}: Readonly<{
  legend: string;
  options: readonly Option[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}>): JSX.Element {
  const toggle = (value: string, isOn: boolean): void =>
    onChange(new Set(options.map((option) => option.value).filter((item) => (item === value ? isOn : chosen.has(item)))));
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="check">
          <input type="checkbox" checked={chosen.has(value)} onChange={(event) => toggle(value, event.currentTarget.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
