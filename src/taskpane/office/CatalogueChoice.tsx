/** Which catalogue of units is meant: a place of the country, one of the program, the office's own from a file, or what each file names. */
import type { JSX } from 'preact';
import type { About } from '../engine/trayJobs';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { FilePicker } from '../ui/FilePicker';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { Additions } from './Additions';
import { PlaceSearch } from './PlaceSearch';
import { words as placeWords } from './placeWords';
import type { OfficeMachine } from './tab';
import { words } from './words';

/** A place of the country is in the list while it is the one chosen. */
function Listed({ about, bar }: Readonly<{ about: About | undefined; bar: OfficeMachine }>): JSX.Element {
  const { office } = useDesk();
  const { catalogue, own, place } = useStore(office);
  const say = useSay();
  const builtIn = (about?.catalogues ?? []).filter(({ code }) => code !== own?.code);
  const isListed = catalogue === '' || catalogue === own?.code || builtIn.some(({ code }) => code === catalogue);
  return (
    <Choice
      label={say(words.catalogue)}
      value={catalogue}
      options={[
        { value: '', label: say(words.eachFile) },
        ...(isListed ? [] : [{ value: catalogue, label: place ?? catalogue }]),
        ...builtIn.map(({ code, place: name }) => ({ value: code, label: say(words.builtInCatalogue, { place: name, code }) })),
        ...(own ? [{ value: own.code, label: say(words.ownCatalogue, { place: own.place, code: own.code }) }] : []),
      ]}
      onChoose={(code) => void bar.do.choose(code)}
    />
  );
}

export function CatalogueChoice({ about, bar }: Readonly<{ about: About | undefined; bar: OfficeMachine }>): JSX.Element {
  const say = useSay();
  return (
    <div class="stack office-part">
      <PlaceSearch onChoose={({ catalogue }) => void bar.do.choose(catalogue)} />
      <Listed about={about} bar={bar} />
      <Additions about={about} bar={bar} />
      <div class="row">
        <FilePicker
          small
          takesDrops={false}
          multiple={false}
          title={say(words.pickCatalogue)}
          accept=".csv,.txt,.xlsx,.xlsm"
          onFiles={([file]) => {
            if (file) void bar.do.takeCatalogue(file);
          }}
        />
        <Button onClick={() => void bar.do.example()}>{say(placeWords.example)}</Button>
      </div>
    </div>
  );
}
