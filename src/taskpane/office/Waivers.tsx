/** Units whose returns are taken in although errors are open: each with its reason, and removable. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Waiver } from '../../core/settings';
import type { About } from '../engine/trayJobs';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import type { Office } from '../../core/office';
import { waiversOf } from '../../core/office';
import { words } from './words';

type Note = Exclude<keyof Waiver, 'unit'>;

function NoteField({
  label,
  spoken,
  value,
  onInput,
}: Readonly<{ label: string; spoken: string; value: string; onInput: (text: string) => void }>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="text" aria-label={spoken} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}

/** What is noted of one unit; nothing is noted by an empty text. */
const noted =
  (unit: string, name: Note, text: string) =>
  (office: Office): Office => {
    const waivers = waiversOf(office).map((item) => {
      if (item.unit !== unit) return item;
      const { [name]: _, ...others } = item;
      return text === '' ? others : { ...others, [name]: text };
    });
    return { ...office, settings: { ...office.settings, waivers } };
  };

export function Waivers({ about }: Readonly<{ about: About | undefined }>): JSX.Element {
  const { office: store } = useDesk();
  const office = useStore(store);
  const say = useSay();
  const units = about?.catalogues.find(({ code }) => code === office.catalogue)?.units ?? [];
  const nameOf = (unit: string): string => units.find(({ code }) => code === unit)?.name ?? unit;
  const accept = (codes: readonly string[]): void => store.set((before) => ({ ...before, accept: codes }));

  const open = units.filter(({ code, kind }) => kind !== 'parent' && !office.accept.includes(code));
  return (
    <fieldset class="office-part">
      <legend>{say(words.waivers)}</legend>
      {office.accept.length === 0 ? <p class="hint">{say(words.noWaivers)}</p> : null}
      <ul class="stack">
        {waiversOf(office).map(({ unit, reason = '', by = '' }) => (
          <li key={unit} class="card office-waiver">
            <strong>{nameOf(unit)}</strong>
            <Button
              kind="subtle"
              label={say(words.removeUnit, { unit: nameOf(unit) })}
              onClick={() => accept(office.accept.filter((code) => code !== unit))}
            >
              {say(words.remove)}
            </Button>
            <NoteField
              label={say(words.reason)}
              spoken={say(words.of, { what: say(words.reason), unit: nameOf(unit) })}
              value={reason}
              onInput={(text) => store.set(noted(unit, 'reason', text))}
            />
            <NoteField
              label={say(words.decidedBy)}
              spoken={say(words.of, { what: say(words.decidedBy), unit: nameOf(unit) })}
              value={by}
              onInput={(text) => store.set(noted(unit, 'by', text))}
            />
          </li>
        ))}
      </ul>
      {office.catalogue === '' ? (
        <p class="hint">{say(words.waiversNeedCatalogue)}</p>
      ) : (
        <Choice
          label={say(words.addWaiver)}
          value=""
          options={[{ value: '', label: say(words.chooseUnit) }, ...open.map(({ code, name }) => ({ value: code, label: name }))]}
          onChoose={(code) => {
            if (code !== '') accept([...office.accept, code]);
          }}
        />
      )}
    </fieldset>
  );
}
