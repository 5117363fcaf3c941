/** The house style of the report. Which sections it has is chosen where it is written. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings';
import type { About } from '../engine/trayJobs';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { words } from './words';

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, index) => index);

type Setting = Readonly<{ settings: Settings; set: (next: Partial<Settings>) => void }>;

function Decimals({ form, settings, set }: Setting & Readonly<{ form: string }>): JSX.Element {
  const say = useSay();
  const { [form]: chosen = '', ...others } = settings.percentDecimals;
  return (
    <Choice
      label={say(words.decimals, { form })}
      value={String(chosen)}
      options={[
        { value: '', label: say(words.asModel) },
        ...upTo(6).map((count) => ({ value: String(count), label: say(words.decimalPlaces, { count }) })),
      ]}
      onChoose={(value) => set({ percentDecimals: value === '' ? others : { ...others, [form]: Number(value) } })}
    />
  );
}

export function StyleChoice({ about }: Readonly<{ about: About | undefined }>): JSX.Element {
  const { office } = useDesk();
  const { settings } = useStore(office);
  const say = useSay();
  const set = (next: Partial<Settings>): void => office.set((before) => ({ ...before, settings: { ...before.settings, ...next } }));

  const setTones = (value: string): void => {
    const { toneStyle: _, ...others } = settings;
    const tones = value === 'old' || value === 'new' ? ({ toneStyle: value } as const) : {};
    office.set((before) => ({ ...before, settings: { ...others, ...tones } }));
  };
  const forms = [...new Set((about?.forms ?? []).map(({ code }) => code))];
  const largest = [...new Set([...upTo(20), settings.largestItems])];
  return (
    <fieldset class="office-part">
      <legend>{say(words.style)}</legend>
      <div class="office-fields">
        {forms.map((form) => (
          <Decimals key={form} form={form} settings={settings} set={set} />
        ))}
        <Choice
          label={say(words.rateChange)}
          value={settings.rateChange}
          options={['%', 'điểm phần trăm'].map((value) => ({ value, label: `«${value}»` }))}
          onChoose={(value) => set({ rateChange: value === '%' ? '%' : 'điểm phần trăm' })}
        />
        <Choice
          label={say(words.toneStyle)}
          value={settings.toneStyle ?? ''}
          options={[
            { value: '', label: say(words.toneAsWritten) },
            { value: 'old', label: say(words.toneOld) },
            { value: 'new', label: say(words.toneNew) },
          ]}
          onChoose={setTones}
        />
        <Choice
          label={say(words.largest)}
          value={String(settings.largestItems)}
          options={largest.map((count) => ({
            value: String(count),
            label: count === 0 ? say(words.largestNone) : say(words.largestSome, { count }),
          }))}
          onChoose={(value) => set({ largestItems: Number(value) })}
        />
      </div>
    </fieldset>
  );
}
