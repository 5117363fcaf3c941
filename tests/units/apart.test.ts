/** The country's list is heavy: what the page starts with reaches it by no import, only the worker that is loaded for it does. */
import { sourcesBelow } from '../support/sources';

const imports = new Map(
  sourcesBelow('src').map(({ path, imports: used }) => [
    path.replace(/\.tsx?$/, ''),
    used.filter(({ isPackage, isTypeOnly }) => !isPackage && !isTypeOnly).map(({ of }) => of),
  ]),
);

function reached(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = imports.has(next) ? next : `${next}/index`;
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...(imports.get(file) ?? []));
  }
  return seen;
}

const list = 'src/units/country/vietnam-2026';

test.each(['engine/engine.worker', 'browser', 'excel'])('%s does not carry it', (entry) => {
  const files = reached(`src/taskpane/${entry}`);
  expect(files.size).toBeGreaterThan(20);
  expect(files.has(list)).toBe(false);
});

test('its own worker does', () => expect(reached('src/taskpane/engine/countryUnits.worker').has(list)).toBe(true));
