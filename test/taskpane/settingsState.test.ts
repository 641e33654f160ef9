import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { hasChanged } from "../../src/taskpane/settingsState";
import { transition } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { desk, draft, effect, ready } from "./gallery/states";

const kept: PaneEvent = { type: "settingsKept", request: 8 };
const changed = { ...DEFAULT_SETTINGS, churnDays: 90 };
const after = (...events: PaneEvent[]): PaneState => events.reduce(transition, ready);
const edited: PaneEvent = { type: "settingsEdited", settings: changed, how: "typed" };
const told: PaneEvent = { type: "effectTold", request: 2, result: { ok: true, value: effect } };

function settingsOf(state: PaneState) {
  if (state.kind !== "settings") throw new Error(state.kind);
  return state;
}

test("settings are edited beside the draft, which stays as it is until they are kept", () => {
  const state = settingsOf(after({ type: "settingsOpened" }, edited));
  expect(state.edited).toEqual(changed);
  expect(state.from.draft.settings).toEqual(DEFAULT_SETTINGS);
  expect(hasChanged(state)).toBe(true);
});

test("kept settings are those of the next run; dropped ones leave nothing behind", () => {
  expect(after({ type: "settingsOpened" }, edited, kept)).toEqual({
    ...ready,
    request: 8,
    draft: { ...draft, settings: changed },
    message: { kind: "settingsSaved" },
  });
  expect(after({ type: "settingsOpened" }, kept)).not.toHaveProperty("message");
  expect(after({ type: "settingsOpened" }, edited, { type: "settingsDropped" })).toEqual(ready);
});

test("the effect belongs to the settings it was asked for: a later change forgets it, a late answer is dropped", () => {
  const asked: PaneEvent = { type: "effectAsked", request: 2 };
  const known = settingsOf(after({ type: "settingsOpened" }, edited, asked, told));
  expect(known.effect).toEqual({ kind: "known", effect });
  expect(settingsOf(transition(known, edited)).effect).toBeUndefined();
  const late = after({ type: "settingsOpened" }, edited, asked, edited, told);
  expect(settingsOf(late).effect).toBeUndefined();
  const other: PaneEvent = { type: "effectAsked", request: 3 };
  expect(settingsOf(after({ type: "settingsOpened" }, asked, other, told)).effect).toEqual({
    kind: "asking",
    request: 3,
  });
});

test("an effect that cannot be told says why, and the settings can still be kept", () => {
  const failed: PaneEvent = {
    type: "effectTold",
    request: 2,
    result: { ok: false, problem: { kind: "noData" } },
  };
  const state = settingsOf(
    after({ type: "settingsOpened" }, edited, { type: "effectAsked", request: 2 }, failed)
  );
  expect(state.effect).toEqual({ kind: "failed", problem: { kind: "noData" } });
  expect(transition(state, kept).kind).toBe("ready");
});

test("settings open only where a draft is shown", () => {
  const loading: PaneState = { kind: "loading", request: 1 };
  expect(transition(loading, { type: "settingsOpened" })).toBe(loading);
});

test("settings kept at the desk show their results at once, without writing anything", () => {
  const state = [{ type: "settingsOpened" } as const, edited, kept].reduce(
    transition,
    desk as PaneState
  );
  expect(state).toMatchObject({
    kind: "running",
    purpose: "look",
    request: 8,
    draft: { settings: changed },
    behind: { kind: "desk" },
    message: { kind: "settingsSaved" },
  });
});
