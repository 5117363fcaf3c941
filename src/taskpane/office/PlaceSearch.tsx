/** Finds a province or a commune of the country by whatever is typed of it, to choose one. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { FoundUnit, FoundUnits } from '../engine/countryUnits';
import { Notice } from '../ui/Notice';
import { failureText } from '../words/failure';
import { useSay } from '../words/say';
import { usePlaces } from './usePlaces';
import { words } from './placeWords';

type Choose = (place: FoundUnit) => void;

function PlaceButton({ place, onChoose }: Readonly<{ place: FoundUnit; onChoose: Choose }>): JSX.Element {
  const say = useSay();
  const { name, province, below, was } = place;
  const more = [province ?? say(words.withCommunes, { count: below }), ...(was === undefined ? [] : [say(words.placeWas, { was })])];
  return (
    <button type="button" class="place" onClick={() => onChoose(place)}>
      <span>{name}</span> <span class="hint">{more.join(' · ')}</span>
    </button>
  );
}

function Places({ found, onChoose }: Readonly<{ found: FoundUnits; onChoose: Choose }>): JSX.Element {
  const say = useSay();
  const { units: places, more, isNear } = found;
  const told = places.length === 0 ? words.placesNone : isNear ? words.placesNear : words.placesFound;
  return (
    <>
      <p class="hint" role="status">
        {say(told, { count: places.length + more })}
      </p>
      {places.length > 0 ? (
        <ul class="places">
          {places.map((place) => (
            <li key={place.catalogue}>
              <PlaceButton place={place} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p class="hint">{say(words.placesMore, { count: more })}</p> : null}
    </>
  );
}

/** Up and down go through field and places as through one list. */
function move(box: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...box.querySelectorAll<HTMLElement>('input, .place')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  event.preventDefault();
  next?.focus();
}

/** `isEnteredAtFirst` where the place is all that is wanted: the provinces are then there to be chosen from. */
export function PlaceSearch({
  onChoose,
  isEnteredAtFirst = false,
}: Readonly<{ onChoose: Choose; isEnteredAtFirst?: boolean }>): JSX.Element {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isEntered, setEntered] = useState(isEnteredAtFirst);
  const { found, failure } = usePlaces(text, isEntered);
  const [only, ...others] = found?.units ?? [];
  const choose = (place: FoundUnit): void => {
    setText('');
    setEntered(false);
    field.current?.focus();
    onChoose(place);
  };
  return (
    <div ref={box} class="stack place-search" onKeyDown={(event) => box.current && move(box.current, event)}>
      <div class="field">
        <label for={id}>{say(words.findPlace)}</label>
        <input
          ref={field}
          id={id}
          type="search"
          autocomplete="off"
          placeholder={say(words.findPlaceHint)}
          value={text}
          onClick={() => setEntered(true)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setEntered(true);
            if (event.key === 'Escape') setEntered(false);
            if (event.key === 'Enter' && isEntered && only && others.length === 0) choose(only);
          }}
          onInput={(event) => {
            setEntered(true);
            setText(event.currentTarget.value);
          }}
        />
      </div>
      {isEntered && failure ? <Notice kind="error">{say(words.placesFailed, { why: failureText(say, failure) })}</Notice> : null}
      {isEntered && found ? <Places found={found} onChoose={choose} /> : null}
    </div>
  );
}
