/** A unit that the office adds, typed in: its code is made of its name. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { kindsOfUnits } from '../../core/unitKind';
import type { NewUnit } from '../engine/countryUnits';
import { Button } from '../ui/Button';
import { Checks } from '../ui/Checks';
import { Choice } from '../ui/Choice';
import { useSay } from '../words/say';
import { words } from './placeWords';

const kinds = {
  owner: kindsOfUnits.owner.listed,
  finance: kindsOfUnits.finance.listed,
  village: words.village,
} as const satisfies Readonly<Record<NewUnit['kind'], unknown>>;

/** `forms` are the codes that a village may file: which of them it does, nothing else tells. */
export function NewUnitForm({ forms, onAdd }: Readonly<{ forms: readonly string[]; onAdd: (unit: NewUnit) => void }>): JSX.Element {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<NewUnit['kind']>('owner');
  const [filed, setFiled] = useState<ReadonlySet<string>>(new Set());
  const isVillage = kind === 'village';
  const isWhole = name.trim() !== '' && (!isVillage || filed.size > 0);
  const add = (): void => {
    if (!isWhole) return;
    onAdd({ name: name.trim().normalize('NFC'), kind, forms: isVillage ? forms.filter((code) => filed.has(code)) : [] });
    setName('');
  };
  return (
    <div class="stack">
      <div class="office-fields">
        <div class="field">
          <label for={id}>{say(words.newName)}</label>
          <input
            id={id}
            type="text"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
        </div>
        <Choice
          label={say(words.newKind)}
          value={kind}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label: say(label) }))}
          onChoose={(value) => setKind(value as NewUnit['kind'])}
        />
      </div>
      {isVillage ? (
        <Checks
          legend={say(words.villageForms)}
          options={forms.map((code) => ({ value: code, label: code }))}
          chosen={filed}
          onChange={setFiled}
        />
      ) : null}
      <div class="row">
        <Button disabled={!isWhole} onClick={add}>
          {say(words.addUnit)}
        </Button>
      </div>
    </div>
  );
}
