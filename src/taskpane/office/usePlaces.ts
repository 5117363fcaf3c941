/** What the engine finds of the country's places while a person types; nothing is asked before the field is entered. */
import { useEffect, useState } from 'preact/hooks';
import type { FoundUnits } from '../engine/countryUnits';
import { useDesk } from '../ui/deskContext';
import type { Failure } from '../words/failure';
import { failureOf } from '../words/failure';

export type Looking = Readonly<{ found?: FoundUnits; failure?: Failure }>;

export function usePlaces(text: string, isEntered: boolean): Looking {
  const { engine } = useDesk();
  const [looking, setLooking] = useState<Looking>({});
  useEffect(() => {
    if (!isEntered) return undefined;
    let isHere = true;
    engine.call('searchUnits', { text }).then(
      (found) => isHere && setLooking({ found }),
      (error: unknown) => isHere && setLooking({ failure: failureOf(error) }),
    );
    return () => {
      isHere = false;
    };
  }, [engine, text, isEntered]);
  return looking;
}
