/** The shapes office.js sends and expects, as observed in `@microsoft/office-js` 1.1.110. */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export const PathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** Path ids beside the arguments they stand for; 0 where the argument is a plain value. */
export type ReferenceShape = number | readonly ReferenceShape[] | null;

export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  ReferencedObjectPathIds?: readonly ReferenceShape[];
}

export interface QueryInfo {
  /** Names as the caller typed them, nested by `/`. Absent or empty: every scalar. */
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: QueryInfo;
  ObjectState?: unknown;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  AutoKeepReference?: boolean;
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface WireError {
  Code: string;
  Message: string;
  /** `Range.values`; empty when unknown. */
  Location: string;
  /** Position of the failing action in the batch. */
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchReply {
  /** One for each action that ran; shorter than the batch after an error. */
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: WireError;
}
