/** The house style of the report, each setting with the control its entry has. Which sections it has is chosen where it is written. */
import type { JSX } from 'preact';
import { choose, chosen, optionsOf } from '../../settings/control';
import type { NamedControl } from '../../settings/control';
import type { About } from '../engine/trayJobs';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { words } from './words';

function SettingChoice({ name, control, form }: NamedControl & Readonly<{ form: string | undefined }>): JSX.Element {
  const { office } = useDesk();
  const { settings } = useStore(office);
  const say = useSay();
  const current = chosen(settings, name, form);
  const options = optionsOf(control, current);
  const set = (text: string): void => {
    const option = options.find(({ value = '' }) => String(value) === text);
    office.set((before) => ({ ...before, settings: choose(before.settings, name, option?.value, form) }));
  };
  return (
    <Choice
      label={say(control.label, { form: form ?? '' })}
      value={String(current ?? '')}
      options={options.map(({ value = '', label }) => ({ value: String(value), label: say(label) }))}
      onChoose={set}
    />
  );
}

export function StyleChoice({ about }: Readonly<{ about: About | undefined }>): JSX.Element {
  const say = useSay();
  const forms = [...new Set((about?.forms ?? []).map(({ code }) => code))];
  const fields = (about?.controls ?? []).flatMap((named) => (named.control.each ? forms : [undefined]).map((form) => ({ ...named, form })));
  return (
    <fieldset class="office-part">
      <legend>{say(words.style)}</legend>
      <div class="office-fields">
        {fields.map((field) => (
          <SettingChoice key={`${field.name} ${field.form ?? ''}`} {...field} />
        ))}
      </div>
    </fieldset>
  );
}
