import { HostError } from "./hostError";
import { PathResolver, type Roots } from "./paths";
import { asJson, identityOf, runQuery } from "./query";
import { record } from "./readArgument";
import { References } from "./references";
import { ActionType, type Action, type Batch, type BatchReply, type WireError } from "./wire";
import {
  callMethod,
  camelCase,
  pascalCase,
  readProperty,
  WireObject,
  writeProperty,
} from "./wireObject";

/**
 * Executes request batches against wire objects; it knows nothing of Excel. A failing action ends the batch; what earlier
 * actions did stays done.
 */
export class Dispatcher {
  readonly references = new References();

  constructor(private readonly roots: Roots) {}

  /** `actionLimit` runs only that many actions, for rehearsing a lost connection. */
  execute(batch: Batch, { partition = "", actionLimit = Infinity } = {}): BatchReply {
    const paths = new PathResolver(batch.ObjectPaths, this.roots, this.references, partition);
    const reply: BatchReply = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      if (index >= actionLimit) break;
      try {
        if (action.ActionType === ActionType.Trace) reply.TraceIds.push(action.Id);
        reply.Results.push({ ActionId: action.Id, Value: this.perform(action, paths) ?? null });
      } catch (error) {
        return { ...reply, Error: wireError(error, index, action) };
      }
    }
    return reply;
  }

  private perform(action: Action, paths: PathResolver): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = paths.resolve(action.ObjectPathId);
    if (!target) return action.ActionType === ActionType.Method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identityOf(target, this.references);
      case ActionType.Query:
        return runQuery(target, action.QueryInfo ?? {}, this.references);
      case ActionType.RecursiveQuery:
        return runQuery(target, action.RecursiveQueryInfo ?? {}, this.references);
      case ActionType.QueryAsJson:
        return asJson(runQuery(target, action.QueryInfo ?? {}, this.references));
      case ActionType.Method:
        return this.call(target, action, paths);
      case ActionType.SetProperty:
        writeProperty(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        update(target, action.ObjectState);
        return null;
      case ActionType.EnsureUnchanged:
        ensureUnchanged(target, action.ObjectState);
        return null;
      default:
        throw new HostError("ApiNotFound", `There is no action type ${action.ActionType}.`);
    }
  }

  private call(target: WireObject, action: Action, paths: PathResolver): unknown {
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.references.keep(target);
    if (action.Name === "_RemoveReference" && target === this.roots.global)
      return this.references.release(args[0]);
    const result = callMethod(target, action.Name, args);
    return result instanceof WireObject ? identityOf(result, this.references) : result;
  }
}

function update(target: WireObject, state: unknown): void {
  for (const [name, value] of Object.entries(record(state))) {
    const member = pascalCase(name);
    const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
    const inner = isNested ? readProperty(target, member) : undefined;
    if (inner instanceof WireObject) update(inner, value);
    else writeProperty(target, member, value);
  }
}

function ensureUnchanged(target: WireObject, state: unknown): void {
  for (const [name, value] of Object.entries(record(state)))
    if (JSON.stringify(readProperty(target, pascalCase(name))) !== JSON.stringify(value))
      throw new HostError("InvalidOperation", `${camelCase(name)} has changed.`, camelCase(name));
}

function wireError(error: unknown, index: number, action: Action): WireError {
  const failure =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", `The host failed: ${describe(error)}`);
  return {
    Code: failure.code,
    Message: failure.message,
    Location: failure.location ?? (action.Name ? camelCase(action.Name) : ""),
    ActionIndex: index,
    HttpStatusCode: failure.httpStatus,
  };
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
