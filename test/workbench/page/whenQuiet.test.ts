import { whenQuiet } from "../../../src/workbench/page/whenQuiet";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("is quiet when nothing has happened for the time, counted anew after each happening", () => {
  const then = jest.fn();
  const { stir } = whenQuiet(then, 200, 2000);
  stir();
  jest.advanceTimersByTime(199);
  stir();
  jest.advanceTimersByTime(199);
  expect(then).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledTimes(1);
});

test("waits no longer than the longest time, be it noisy or nothing happens at all", () => {
  const noisy = jest.fn();
  const { stir } = whenQuiet(noisy, 200, 1000);
  const idle = jest.fn();
  whenQuiet(idle, 200, 1000);
  for (let time = 0; time < 1000; time += 100) {
    stir();
    jest.advanceTimersByTime(100);
  }
  expect(noisy).toHaveBeenCalledTimes(1);
  expect(idle).toHaveBeenCalledTimes(1);
});

test("calls once only, and not at all after it was stopped", () => {
  const once = jest.fn();
  const { stir } = whenQuiet(once, 200, 2000);
  stir();
  jest.advanceTimersByTime(5000);
  stir();
  jest.advanceTimersByTime(5000);
  expect(once).toHaveBeenCalledTimes(1);

  const never = jest.fn();
  const stopped = whenQuiet(never, 200, 2000);
  stopped.stir();
  stopped.stop();
  stopped.stir();
  jest.advanceTimersByTime(5000);
  expect(never).not.toHaveBeenCalled();
});
