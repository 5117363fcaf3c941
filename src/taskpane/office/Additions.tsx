/** What the office adds to the catalogue chosen: offices, owners, villages, one by one or from a small table, and removed again. */
import type { JSX } from 'preact';
import { isUnitKind, kindsOfUnits } from '../../core/unitKind';
import type { About } from '../engine/trayJobs';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Disclosure } from '../ui/Disclosure';
import { FilePicker } from '../ui/FilePicker';
import { useStore } from '../ui/useStore';
import type { Say } from '../words/say';
import { useSay } from '../words/say';
import type { AddedUnit } from './additions';
import { addedUnits } from './additions';
import { placeText } from './describe';
import { NewUnitForm } from './NewUnitForm';
import type { OfficeMachine } from './tab';
import { words } from './placeWords';

/** A village is called by the word of its level, "bản"; the kind would say that it is a commune. */
function lineOf(say: Say, { code, kind, level, forms }: AddedUnit): string {
  const named = kind === 'commune' || !isUnitKind(kind) ? level : say(kindsOfUnits[kind].listed);
  const line = say(words.addedLine, { code, kind: named });
  return forms === '' ? line : say(words.addedForms, { line, forms });
}

function AddedLine({ unit, bar }: Readonly<{ unit: AddedUnit; bar: OfficeMachine }>): JSX.Element {
  const say = useSay();
  return (
    <li class="office-added">
      <span>
        <strong>{unit.name}</strong>
        <br />
        <span class="hint">{lineOf(say, unit)}</span>
      </span>
      <Button kind="subtle" label={say(words.dropUnitOf, { unit: unit.name })} onClick={() => void bar.do.remove(unit.code)}>
        {say(words.dropUnit)}
      </Button>
    </li>
  );
}

export function Additions({ about, bar }: Readonly<{ about: About | undefined; bar: OfficeMachine }>): JSX.Element | null {
  const { office: store } = useDesk();
  const office = useStore(store);
  const say = useSay();
  if (office.catalogue === '') return null;
  const added = addedUnits(office.added);
  const forms = [...new Set((about?.forms ?? []).map(({ code }) => code))];
  const title = say(words.additions, { place: placeText(say, office, about?.catalogues) });
  return (
    <Disclosure level={2} title={added.length > 0 ? `${title} (${added.length})` : title} isOpenAtFirst={added.length > 0}>
      {() => (
        <div class="stack">
          <p class="hint">{say(words.additionsHint)}</p>
          {added.length > 0 ? (
            <ul class="office-additions">
              {added.map((unit) => (
                <AddedLine key={unit.code} unit={unit} bar={bar} />
              ))}
            </ul>
          ) : null}
          <NewUnitForm forms={forms} onAdd={(unit) => void bar.do.add(unit)} />
          <FilePicker
            small
            takesDrops={false}
            multiple={false}
            title={say(words.addFile)}
            accept=".csv,.txt,.xlsx,.xlsm"
            onFiles={([file]) => {
              if (file) void bar.do.add(file);
            }}
          />
        </div>
      )}
    </Disclosure>
  );
}
