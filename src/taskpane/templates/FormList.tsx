/** The forms: those in force to be chosen, the others with the reason why not. */
import type { JSX } from 'preact';
import type { OfferedForm } from '../engine/templateOffer';
import { Checks } from '../ui/Checks';
import type { Say } from '../words/say';
import { useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import type { Round } from './state';
import { useTemplates } from './templatesContext';
import { words } from './words';

/** 01/01/2022 of 2022-01-01. */
const dateText = (day: string): string => day.split('-').reverse().join('/');

const whyNot = (say: Say, { validFrom, validTo }: OfferedForm): string =>
  validTo === undefined
    ? say(words.validFrom, { from: dateText(validFrom) })
    : say(words.validBetween, { from: dateText(validFrom), to: dateText(validTo) });

export function FormList({ round: { offer, forms } }: Readonly<{ round: Round }>): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const { actions } = useTemplates();
  const current = offer.forms.filter(({ inForce }) => inForce);
  const others = offer.forms.filter(({ inForce }) => !inForce);
  const nameOf = ({ code, title }: OfferedForm): string => say(words.form, { code, title });
  return (
    <div class="card stack">
      <Checks
        legend={say(words.forms)}
        options={current.map((form) => ({
          value: form.id,
          label: nameOf(form) + (form.period === offer.period ? '' : ` (${say(words.figuresOf, { period: periodText(form.period) })})`),
        }))}
        chosen={forms}
        onChange={(chosen) => void actions.change((round) => ({ ...round, forms: chosen }))}
      />
      {others.length > 0 ? (
        <div class="hint">
          <p>{say(words.notInForce)}:</p>
          <ul class="plain-list">
            {others.map((form) => (
              <li key={form.id}>
                {nameOf(form)} ({whyNot(say, form)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
