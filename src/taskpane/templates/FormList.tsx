/** The forms: those in force to be chosen, the others with the reason why not. */
import type { JSX } from 'preact';
import { Checks } from '../ui/Checks';
import { useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import { formName, NotInForce } from './FormsTold';
import type { Round } from './state';
import { useTemplates } from './templatesContext';
import { words } from './words';

export function FormList({ round: { offer, forms } }: Readonly<{ round: Round }>): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const { actions } = useTemplates();
  const current = offer.forms.filter(({ inForce }) => inForce);
  return (
    <div class="card stack">
      <Checks
        legend={say(words.forms)}
        options={current.map((form) => ({
          value: form.id,
          label:
            formName(say, form) + (form.period === offer.period ? '' : ` (${say(words.figuresOf, { period: periodText(form.period) })})`),
        }))}
        chosen={forms}
        onChange={(chosen) => void actions.change((round) => ({ ...round, forms: chosen }))}
      />
      <NotInForce forms={offer.forms} />
    </div>
  );
}
