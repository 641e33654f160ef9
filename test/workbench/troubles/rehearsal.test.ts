import { NO_TROUBLES } from "../../../src/host/bridge/troubles";
import { NO_LOCKS } from "../../../src/host/bridge/lockBook";
import {
  leavingCell,
  locksOf,
  NO_REHEARSAL,
  switched,
  TROUBLES,
  troublesOf,
} from "../../../src/workbench/troubles/rehearsal";

test("with nothing switched on nothing goes wrong", () => {
  expect(locksOf(NO_REHEARSAL)).toEqual(NO_LOCKS);
  expect(troublesOf(NO_REHEARSAL)).toEqual(NO_TROUBLES);
});

test.each(TROUBLES)(
  "%s makes something go wrong, and nothing any more once it is off",
  (trouble) => {
    const on = switched(NO_REHEARSAL, trouble, true);
    expect([locksOf(on), troublesOf(on)]).not.toEqual([NO_LOCKS, NO_TROUBLES]);
    expect(switched(on, trouble, false)).toEqual(NO_REHEARSAL);
  }
);

test("leaving the cell ends the editing and leaves the other troubles on", () => {
  const both = switched(switched(NO_REHEARSAL, "slow", true), "cellEdited", true);
  expect([...leavingCell(both).on]).toEqual(["slow"]);
  const slow = switched(NO_REHEARSAL, "slow", true);
  expect(leavingCell(slow)).toBe(slow);
});
