/** Keeps the choices in the open workbook, or in a file of their own, and takes them from a file. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { FilePicker } from '../ui/FilePicker';
import { useSay } from '../words/say';
import type { OfficeMachine } from './tab';
import { words } from './words';

export function Keeping({ bar }: Readonly<{ bar: OfficeMachine }>): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  return (
    <div class="stack office-part">
      <div class="row">
        <Button kind="primary" onClick={() => void bar.do.save()}>
          {say(words.save)}
        </Button>
        <FilePicker
          small
          takesDrops={false}
          multiple={false}
          title={say(words.load)}
          accept=".xlsx,.xlsm,.json"
          onFiles={([file]) => {
            if (file) void bar.do.load(file);
          }}
        />
      </div>
      <p class="hint">{say(desk.workbook ? words.saveHint : words.saveFileHint)}</p>
    </div>
  );
}
