import { transition } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { desk, explanation, ready } from "./gallery/states";

const after = (state: PaneState, ...events: PaneEvent[]): PaneState =>
  events.reduce(transition, state);
const opened: PaneEvent = { type: "cardOpened", request: 2, id: "00123" };
const answered: PaneEvent = {
  type: "cardAnswered",
  request: 2,
  result: { ok: true, value: explanation },
};

test("a card is asked for once; closing goes back to the desk as it was", () => {
  const asked = after(desk, opened);
  expect(asked).toMatchObject({ kind: "card", loading: true, id: "00123" });
  const shown = transition(asked, answered);
  expect(shown).toMatchObject({ loading: false, answer: { ok: true, value: explanation } });
  expect(transition(shown, answered)).toBe(shown);
  expect(transition(shown, { type: "cardClosed" })).toEqual(desk);
});

test("an empty card waits for a customer to be named", () => {
  expect(after(desk, { ...opened, id: "" })).toMatchObject({ kind: "card", loading: false });
});

test("the answer about an earlier customer is late", () => {
  const state = after(desk, opened, { type: "cardOpened", request: 3, id: "7" }, answered);
  expect(state).toMatchObject({ kind: "card", loading: true, id: "7" });
  expect(state).not.toHaveProperty("answer");
});

test("while the next customer is looked up the card of the one before stays", () => {
  const state = after(desk, opened, answered, { type: "cardOpened", request: 3, id: "7" });
  expect(state).toMatchObject({ loading: true, id: "7", answer: { ok: true, value: explanation } });
});

test("a card that is told not to follow the selection does not", () => {
  expect(after(desk, opened, { type: "followChosen", on: false })).toMatchObject({
    following: false,
  });
});

test("without results there is no card", () => {
  expect(transition(ready, opened)).toBe(ready);
});
