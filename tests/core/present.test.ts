/** Keys without a value are gone, and the type says that they may be. */
import { present } from '../../src/core/present';

type Wanted = Readonly<{ form: string; unit?: string; round?: number }>;

test('what is undefined is left out; null, zero and empty stay', () => {
  const unit: string | undefined = undefined;
  const some: Wanted = { form: 'NS', ...present({ unit, round: 0 }) };
  expect(Object.keys(some)).toEqual(['form', 'round']);
  expect(present({ a: null, b: '', c: undefined, d: 0 })).toEqual({ a: null, b: '', d: 0 });
});

test('the type keeps what is surely there and makes the rest optional', () => {
  const maybe = (value: number): number | undefined => (value > 0 ? value : undefined);
  const made: Readonly<{ sure: string; maybe?: number }> = present({ sure: 'x', maybe: maybe(1) });
  expect(made).toEqual({ sure: 'x', maybe: 1 });
  // @ts-expect-error what may be absent is not surely there
  const wrong: Readonly<{ maybe: number }> = present({ maybe: maybe(0) });
  expect(wrong).toEqual({});
});
