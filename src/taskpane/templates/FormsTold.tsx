/** The forms of a period, told: those in force with what they stand on, the others with what is in their place. */
import type { JSX } from 'preact';
import type { OfferedForm } from '../engine/templateOffer';
import type { Say } from '../words/say';
import { useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import { words } from './words';

/** 01/01/2022 of 2022-01-01. */
const dateText = (day: string): string => day.split('-').reverse().join('/');

export const formName = (say: Say, { code, title }: OfferedForm): string => say(words.form, { code, title });

const whyNot = (say: Say, { code, validFrom, validTo, instead }: OfferedForm): string =>
  [
    validTo === undefined
      ? say(words.validFrom, { from: dateText(validFrom) })
      : say(words.validBetween, { from: dateText(validFrom), to: dateText(validTo) }),
    instead === undefined ? say(words.noneKnown) : say(words.instead, { form: `${code} ${instead}` }),
  ].join('; ');

export function NotInForce({ forms }: Readonly<{ forms: readonly OfferedForm[] }>): JSX.Element | null {
  const say = useSay();
  const others = forms.filter(({ inForce }) => !inForce);
  if (others.length === 0) return null;
  return (
    <div class="hint">
      <p>{say(words.notInForce)}:</p>
      <ul class="plain-list">
        {others.map((form) => (
          <li key={form.id}>
            {formName(say, form)} ({whyNot(say, form)})
          </li>
        ))}
      </ul>
    </div>
  );
}

export function FormsTold({ forms, period }: Readonly<{ forms: readonly OfferedForm[]; period: string }>): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const current = forms.filter(({ inForce }) => inForce);
  return (
    <>
      <p class="templates-round">{say(current.length > 0 ? words.inForce : words.noneInForce, { period: periodText(period) })}</p>
      {current.length > 0 ? (
        <ul class="plain-list">
          {current.map((form) => (
            <li key={form.id}>
              {formName(say, form)}
              <br />
              <span class="hint">{form.basis}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <NotInForce forms={forms} />
    </>
  );
}
