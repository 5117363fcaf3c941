/** Executes one batch of the client library: in order, and no further than the first error; what was done before it stays done. */
import type { HostObject } from './hostObject';
import { isHostObject } from './hostObject';
import { isExcelError, notSimulated, refuse } from './errors';
import type { Action, ArgumentInfo, RequestBody, ResponseBody, Result } from './wire';

export type BatchHost = Readonly<{
  root: () => HostObject;
  /** Called before each use of a member, for requirement sets, the log and injected failures. */
  use: (type: string, member: string, isWrite: boolean) => void;
  keep: (object: HostObject) => string;
  kept: (id: string) => HostObject | undefined;
  release: (id: string) => void;
}>;

/** What a path leads to: an object, or null for one that is not there (`…OrNullObject`). */
type Found = HostObject | null;

/** Two properties go over the wire by another name when they are set. */
const otherNames: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };
const lowerFirst = (name: string): string =>
  name.startsWith('_') ? name : (otherNames[name] ?? name.charAt(0).toLowerCase() + name.slice(1));
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** Methods that give an object which was not there before. */
const makesSomething = /^(add|insert|copy|duplicate)/;
const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** Asked for by `load`: names, paths such as `format/fill/color`, or everything of the object's own. */
export function query(host: BatchHost, object: HostObject, select: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (object.key !== undefined) result['_Id'] = object.key;
  if (object.items) {
    // A count belongs to the collection; all other names are of its items.
    const ownNames = select.filter((name) => name !== '*' && own(object.read, name.replace('$', '')) && name !== 'items');
    for (const name of ownNames) result[upperFirst(name)] = readOne(host, object, name);
    const ofItems = select.filter((name) => !ownNames.includes(name));
    result['_Items'] = object.items().map((item) => query(host, item, ofItems));
    return result;
  }
  const paths = new Map<string, string[]>();
  for (const name of select.length === 0 || select.includes('*') ? Object.keys(object.read ?? {}).concat(select) : select) {
    if (name === '*' || name === '') continue;
    const [first = '', ...rest] = name.split(/[/.]/);
    if (first === '$none') continue;
    const list = paths.get(lowerFirst(first)) ?? [];
    paths.set(lowerFirst(first), list);
    if (rest.length > 0 || own(object.open, lowerFirst(first))) list.push(rest.join('/'));
  }
  for (const [name, below] of paths) {
    const opener = own(object.open, name);
    if (!opener) result[upperFirst(name)] = readOne(host, object, name);
    else {
      host.use(object.type, name, false);
      result[upperFirst(name)] = query(
        host,
        opener(),
        below.filter((path) => path !== '' && path !== 'items').map((path) => path.replace(/^items\//, '')),
      );
    }
  }
  return result;
}

function readOne(host: BatchHost, object: HostObject, name: string): unknown {
  host.use(object.type, name, false);
  const reader = own(object.read, name) ?? notSimulated(`${object.type}.${name}`);
  return reader();
}

export function runBatch(given: BatchHost, body: RequestBody): ResponseBody {
  // The last member used is where an error is.
  let location = '';
  const host: BatchHost = {
    ...given,
    use: (type, member, isWrite) => {
      location = `${type}.${member}`;
      given.use(type, member, isWrite);
    },
  };
  const found = new Map<number, Found>();
  const keptIds = new Map<number, string>();
  const results: Result[] = [];
  const traceIds: number[] = [];

  /** Undefined for an argument that was left out at the end. */
  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => {
      const id = ids[at];
      if (Array.isArray(id) && id.some((item) => item > 0)) return (id as readonly number[]).map((item) => find(item));
      return typeof id === 'number' && id > 0 ? find(id) : withObjects(value);
    });
  }

  /** Objects inside plain data stand as the id of their path. */
  function withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.some((item) => typeof item === 'object' && item !== null) ? value.map(withObjects) : value;
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return find(Number((value as { _ObjectPathId: unknown })._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withObjects(inner)]));
  }

  function call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = own(object.call, name) ?? notSimulated(`${object.type}.${name}`);
    return method(...argumentsOf(info));
  }

  function follow(id: number): Found {
    const path = body.ObjectPaths[String(id)] ?? refuse('InvalidReference', `There is no object path ${id}.`);
    if (path.ObjectPathType === 1) return host.root();
    if (path.ObjectPathType === 6) return host.kept(path.Name) ?? refuse('InvalidReference', 'The object is no longer kept.');
    if (path.ObjectPathType === 7) return null;
    const parent = path.ParentObjectPathId === undefined ? null : find(path.ParentObjectPathId);
    // What is asked of an object that is not there is not there either.
    if (parent === null) return null;
    const name = lowerFirst(path.Name);
    if (path.ObjectPathType === 5) {
      host.use(parent.type, 'getItem', false);
      return (parent.item ?? notSimulated(`${parent.type}.getItem`))(argumentsOf(path.ArgumentInfo)[0]);
    }
    host.use(parent.type, name, path.ObjectPathType === 3 && makesSomething.test(name));
    if (path.ObjectPathType === 4) return (own(parent.open, name) ?? notSimulated(`${parent.type}.${name}`))();
    if (path.ObjectPathType === 3) {
      const given = call(parent, name, path.ArgumentInfo);
      return given === null || isHostObject(given) ? given : notSimulated(`${parent.type}.${name} as an object`);
    }
    return notSimulated(`an object path of type ${path.ObjectPathType}`);
  }

  function find(id: number): Found {
    const there = found.get(id);
    if (there !== undefined) return there;
    const object = follow(id);
    found.set(id, object);
    return object;
  }

  function perform(action: Action): unknown {
    if (action.ActionType === 5) {
      traceIds.push(action.Id);
      return null;
    }
    const object = find(action.ObjectPathId);
    const name = lowerFirst(action.Name);
    if (action.ActionType === 1) {
      if (object === null) return null;
      const reference = keptIds.get(action.ObjectPathId);
      return { ...(object.key === undefined ? {} : { _Id: object.key }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
    }
    if (object === null) return null;
    if (name === '_KeepReference') {
      if (!object.canBeKept) return notSimulated(`tracking a ${object.type}`);
      keptIds.set(action.ObjectPathId, host.keep(object));
      return null;
    }
    if (name === '_RemoveReference') {
      host.release(String(argumentsOf(action.ArgumentInfo)[0]));
      return null;
    }
    if (action.ActionType === 2) {
      const { Select = [], Expand = [], Skip, Top } = action.QueryInfo ?? {};
      if (Skip !== undefined || Top !== undefined) return notSimulated('load with skip or top');
      return query(host, object, [...Select, ...Expand]);
    }
    if (action.ActionType === 3) {
      host.use(object.type, name, true);
      const given = call(object, name, action.ArgumentInfo);
      return given === undefined ? null : given;
    }
    if (action.ActionType === 4) {
      host.use(object.type, name, true);
      const writer = own(object.write, name) ?? notSimulated(`setting ${object.type}.${name}`);
      writer(argumentsOf(action.ArgumentInfo)[0]);
      return null;
    }
    return notSimulated(`an action of type ${action.ActionType}`);
  }

  for (const [at, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (thrown) {
      if (!isExcelError(thrown)) throw thrown;
      const error = { Code: thrown.code, Message: thrown.message, Location: location, ActionIndex: at, HttpStatusCode: 400 };
      return { Results: results, TraceIds: traceIds, Error: error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}
