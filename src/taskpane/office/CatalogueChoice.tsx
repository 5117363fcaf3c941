/** Which catalogue of units is meant: one of the program, the office's own from a file, or what each file names. */
import type { JSX } from 'preact';
import type { About } from '../engine/trayJobs';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { FilePicker } from '../ui/FilePicker';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import type { OfficeMachine } from './tab';
import { words } from './words';

export function CatalogueChoice({ about, bar }: Readonly<{ about: About | undefined; bar: OfficeMachine }>): JSX.Element {
  const { office } = useDesk();
  const { catalogue, own } = useStore(office);
  const say = useSay();
  const builtIn = (about?.catalogues ?? []).filter(({ code }) => code !== own?.code);
  return (
    <div class="stack office-part">
      <Choice
        label={say(words.catalogue)}
        value={catalogue}
        options={[
          { value: '', label: say(words.eachFile) },
          ...builtIn.map(({ code, place }) => ({ value: code, label: say(words.builtInCatalogue, { place, code }) })),
          ...(own ? [{ value: own.code, label: say(words.ownCatalogue, { place: own.place, code: own.code }) }] : []),
        ]}
        onChoose={(code) => void bar.do.choose(code)}
      />
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
    </div>
  );
}
