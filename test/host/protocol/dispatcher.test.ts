import { Dispatcher } from "../../../src/host/protocol/dispatcher";
import type { Action, BatchReply, ObjectPath } from "../../../src/host/protocol/wire";
import { ActionType, PathType } from "../../../src/host/protocol/wire";
import { Counter } from "./shopCounter";

const ROOT: ObjectPath = { Id: 1, ObjectPathType: PathType.GlobalObject, Name: "" };
const DRAWERS: ObjectPath = {
  Id: 2,
  ObjectPathType: PathType.Property,
  Name: "Drawers",
  ParentObjectPathId: 1,
};

const method = (Id: number, Name: string, parent: number, ...Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: PathType.Method,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments },
});
const action = (type: number, path: number, more: Partial<Action> = {}): Action => ({
  Id: 100 + path,
  ActionType: type,
  Name: "",
  ObjectPathId: path,
  ...more,
});
const instantiate = (path: number) => action(ActionType.Instantiate, path);
const query = (path: number, QueryInfo: Action["QueryInfo"] = {}) =>
  action(ActionType.Query, path, { QueryInfo });
const setPrice = (path: number, price: unknown) =>
  action(ActionType.SetProperty, path, { Name: "Price", ArgumentInfo: { Arguments: [price] } });
const call = (path: number, Name: string, ...Arguments: unknown[]) =>
  action(ActionType.Method, path, { Name, ArgumentInfo: { Arguments } });

function counterWith(...labels: string[]) {
  const counter = new Counter();
  for (const label of labels) counter.Drawers.Add(label);
  const dispatcher = new Dispatcher({ global: counter, create: () => undefined });
  const run = (paths: ObjectPath[], actions: Action[], limit?: number): BatchReply => {
    const ObjectPaths = Object.fromEntries([ROOT, DRAWERS, ...paths].map((p) => [p.Id, p]));
    return dispatcher.execute({ Actions: actions, ObjectPaths }, { actionLimit: limit });
  };
  return { counter, dispatcher, run };
}
const values = (reply: BatchReply) => reply.Results.map((result) => result.Value);

test("a path with an effect is evaluated once in a batch", () => {
  const { counter, run } = counterWith();
  run([method(3, "Add", 2, "pens")], [instantiate(3), setPrice(3, 2), query(3)]);
  expect(counter.Drawers.Count).toBe(1);
});

test("results carry the identity a client re-addresses the object by", () => {
  const { run } = counterWith();
  const reply = run(
    [method(3, "Add", 2, "pens")],
    [instantiate(3), query(3, { Select: ["price"] })]
  );
  expect(values(reply)).toEqual([{ Id: "pens" }, { Id: "pens", Price: 0 }]);
});

test("what ran before a failing action stays done, and the failure says which action, where and why", () => {
  const { counter, run } = counterWith("pens");
  const reply = run(
    [method(3, "GetItemOrNullObject", 2, "pens"), method(4, "GetFirst", 2)],
    [setPrice(3, 5), setPrice(4, "dear"), setPrice(4, 9)]
  );
  expect(counter.Drawers.GetFirst().Price).toBe(5);
  expect(reply.Results).toHaveLength(1);
  expect(reply.Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "Drawer.price",
    ActionIndex: 1,
    HttpStatusCode: 400,
  });
});

test("an index that does not exist is ItemNotFound with status 404", () => {
  const { run } = counterWith();
  const missing: ObjectPath = {
    Id: 3,
    ObjectPathType: PathType.Indexer,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["pens"] },
  };
  expect(run([missing], [instantiate(3)]).Error).toMatchObject({
    Code: "ItemNotFound",
    HttpStatusCode: 404,
    Location: "Drawers.getItem",
  });
});

test("a null object answers null to everything and its children are null too", () => {
  const { run } = counterWith();
  const reply = run(
    [
      method(3, "GetItemOrNullObject", 2, "none"),
      { Id: 4, ObjectPathType: PathType.Property, Name: "Counter", ParentObjectPathId: 3 },
    ],
    [instantiate(3), query(4), setPrice(3, 1), call(3, "Compare", 1)]
  );
  expect(reply.Error).toBeUndefined();
  expect(values(reply)).toEqual([null, null, null, { _IsNull: true }]);
});

test("a member the host does not have fails with its name", () => {
  const { run } = counterWith("pens");
  const first = method(3, "GetFirst", 2);
  expect(run([first], [call(3, "Polish")]).Error).toMatchObject({
    Code: "ApiNotFound",
    Message: expect.stringContaining("Drawer.polish"),
  });
  expect(run([first], [query(3, { Select: ["colour"] })]).Error?.Message).toContain("colour");
});

test.each([
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "secret",
  "label",
  "identity",
])("nothing but wire members can be reached: %s", (name) => {
  const { run } = counterWith("pens");
  const first = method(3, "GetFirst", 2);
  expect(run([first], [call(3, name)]).Error?.Code).toBe("ApiNotFound");
  const set = action(ActionType.SetProperty, 3, { Name: name, ArgumentInfo: { Arguments: [1] } });
  expect(run([first], [set]).Error?.Code).toBe("ApiNotFound");
  const property = { ...DRAWERS, Id: 4, Name: name };
  expect(run([property], [instantiate(4)]).Error?.Code).toBe("ApiNotFound");
});

test("an argument with a prototype's name changes nothing but itself", () => {
  const { counter, run } = counterWith();
  const hostile = JSON.parse('{"__proto__":{"polluted":true}}') as unknown;
  run([method(3, "Add", 2, "__proto__"), method(4, "Add", 2, hostile)], [instantiate(3)]);
  expect(counter.Drawers.GetFirst().Label).toBe("__proto__");
  expect(run([method(4, "Add", 2, hostile)], [instantiate(4)]).Error?.Code).toBe("InvalidArgument");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("objects arrive as arguments by path id, also inside plain objects", () => {
  const { run } = counterWith("pens", "ink");
  const paths = [
    method(3, "GetItemOrNullObject", 2, "pens"),
    method(4, "GetItemOrNullObject", 2, "ink"),
  ];
  const compare = action(ActionType.Method, 3, {
    Name: "Compare",
    ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] },
  });
  const byId = call(3, "Compare", { _ObjectPathId: 4 });
  const reply = run(paths, [setPrice(3, 7), setPrice(4, 3), compare, byId]);
  expect(values(reply).slice(2)).toEqual([4, 4]);
});

test("a collection is loaded from skip, at most top items, with nested members", () => {
  const { run } = counterWith("a", "b", "c", "d");
  const reply = run([], [query(2, { Select: ["items/label", "counter/open"], Skip: 1, Top: 2 })]);
  expect(values(reply)).toEqual([
    {
      _Items: [
        { Id: "b", Label: "b", Counter: { Open: true } },
        { Id: "c", Label: "c", Counter: { Open: true } },
      ],
    },
  ]);
});

test("a load without a selection gives every scalar of the object and of the collection's items", () => {
  const { run } = counterWith("a");
  expect(values(run([], [query(1), query(2)]))).toEqual([
    { Open: true },
    { Count: 1, _Items: [{ Id: "a", Label: "a", Price: 0 }] },
  ]);
});

test("an expanded member comes with its scalars", () => {
  const { run } = counterWith("a");
  const reply = run(
    [method(3, "GetFirst", 2)],
    [query(3, { Select: ["label"], Expand: ["counter"] })]
  );
  expect(values(reply)).toEqual([{ Id: "a", Label: "a", Counter: { Open: true } }]);
});

test("QueryAsJson answers with JavaScript's names, RecursiveQuery like a query", () => {
  const { run } = counterWith("a");
  const QueryInfo = { Select: ["label"] };
  const reply = run(
    [],
    [
      action(ActionType.QueryAsJson, 2, { QueryInfo }),
      action(ActionType.RecursiveQuery, 2, { RecursiveQueryInfo: QueryInfo }),
    ]
  );
  expect(values(reply)).toEqual([
    { items: [{ id: "a", label: "a" }] },
    { _Items: [{ Id: "a", Label: "a" }] },
  ]);
});

test("Update sets several members; EnsureUnchanged fails when one is different", () => {
  const { counter, run } = counterWith("a");
  const first = method(3, "GetFirst", 2);
  const update = action(ActionType.Update, 3, { ObjectState: { price: 4 } });
  expect(run([first], [update]).Error).toBeUndefined();
  expect(counter.Drawers.GetFirst().Price).toBe(4);
  const ensure = (price: number) =>
    action(ActionType.EnsureUnchanged, 3, { ObjectState: { price } });
  expect(run([first], [ensure(4)]).Error).toBeUndefined();
  expect(run([first], [ensure(5)]).Error?.Code).toBe("InvalidOperation");
});

test("a kept reference is addressable in the next batch until it is released", () => {
  const { dispatcher, run } = counterWith("a");
  const keep = run(
    [method(3, "GetFirst", 2)],
    [instantiate(3), call(3, "_KeepReference"), instantiate(3)]
  );
  const { _ReferenceId: id } = values(keep)[2] as { _ReferenceId: string };
  const kept: ObjectPath = { Id: 5, ObjectPathType: PathType.ReferenceId, Name: id };
  expect(values(run([kept], [query(5, { Select: ["label"] })]))).toEqual([
    { Id: "a", Label: "a", _ReferenceId: id },
  ]);
  expect(dispatcher.references.count).toBe(1);
  run([], [call(1, "_RemoveReference", id)]);
  expect(dispatcher.references.count).toBe(0);
  expect(run([kept], [instantiate(5)]).Error?.Code).toBe("InvalidObjectPath");
});

test("traces that were passed are reported, so that the client can name the failing statement", () => {
  const { run } = counterWith("a");
  const trace = (Id: number): Action => ({ ...action(ActionType.Trace, 0), Id });
  const reply = run([], [trace(7), call(1, "Polish"), trace(8)]);
  expect(reply.TraceIds).toEqual([7]);
});

test("only the first actions run when a connection is to break half-way", () => {
  const { counter, run } = counterWith("a");
  run([method(3, "GetFirst", 2)], [setPrice(3, 1), setPrice(3, 2)], 1);
  expect(counter.Drawers.GetFirst().Price).toBe(1);
});

test("a bug in the host reaches the client as GeneralException, not as a lost batch", () => {
  const { run } = counterWith();
  expect(run([], [call(1, "Break")]).Error).toMatchObject({
    Code: "GeneralException",
    HttpStatusCode: 500,
    Message: expect.stringContaining("a bug in the host"),
  });
});

test("an unknown action type and an unknown path are refused", () => {
  const { run } = counterWith();
  expect(run([], [action(42, 1)]).Error?.Code).toBe("ApiNotFound");
  expect(run([], [instantiate(99)]).Error?.Code).toBe("InvalidObjectPath");
  expect(
    run([{ Id: 3, ObjectPathType: PathType.NewObject, Name: "Ship" }], [instantiate(3)]).Error?.Code
  ).toBe("ApiNotFound");
});
