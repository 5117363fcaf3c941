/** The messages between Microsoft's client library and its host, as excel-win32-16.01.js of @microsoft/office-js 1.1.110 writes them. */

/** 1 instantiate, 2 query (load), 3 call a method, 4 set a property, 5 trace; 6 to 9 are other ways to load and set. */
export type Action = Readonly<{
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Readonly<{ Select?: readonly string[]; Expand?: readonly string[]; Skip?: number; Top?: number }>;
}>;

/** An argument that is an object stands as its path's id, and the id again in the same place of `ReferencedObjectPathIds`. */
export type ArgumentInfo = Readonly<{ Arguments?: readonly unknown[]; ReferencedObjectPathIds?: readonly (number | readonly number[])[] }>;

/** 1 the root, 2 a new object, 3 what a method gives, 4 a property, 5 an item of a collection, 6 a kept reference, 7 nothing. */
export type ObjectPath = Readonly<{
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}>;

export type RequestBody = Readonly<{
  AutoKeepReference: boolean;
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}>;

export type Result = Readonly<{ ActionId: number; Value: unknown }>;
export type ResponseBody = Readonly<{
  Results: readonly Result[];
  TraceIds: readonly number[];
  Error?: Readonly<{ Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number }>;
}>;

/** What the executor gives back: a body, or an error of the whole request. */
export type Response = Readonly<{
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: null;
  Body: ResponseBody | null;
}>;

/** What the host tells without being asked. */
export type EventMessage = Readonly<{
  entries: readonly Readonly<{ messageCategory: number; messageType: number; targetId: string; message: string }>[];
}>;
