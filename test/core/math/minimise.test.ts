import { minimise, type Smooth } from "../../../src/core/math/minimise";

const rosenbrock: Smooth = (at, gradient) => {
  const [x = 0, y = 0] = at;
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

test("Rosenbrock's valley ends at (1, 1), from the start he proposed", () => {
  const { at, value, converged } = minimise(rosenbrock, [-1.2, 1], { tolerance: 1e-9 });
  expect(converged).toBe(true);
  expect(at[0]).toBeCloseTo(1, 8);
  expect(at[1]).toBeCloseTo(1, 8);
  expect(value).toBeCloseTo(0, 15);
});

test("a long, narrow bowl in four dimensions ends at its bottom", () => {
  const bowl: Smooth = (at, gradient) => {
    let value = 0;
    at.forEach((x, i) => {
      const weight = 1000 ** i;
      gradient[i] = 2 * weight * (x - i);
      value += weight * (x - i) ** 2;
    });
    return value;
  };
  const { at, converged } = minimise(bowl, [5, 5, 5, 5], { tolerance: 1e-6 });
  expect(converged).toBe(true);
  at.forEach((x, i) => expect(x).toBeCloseTo(i, 6));
});

test("a step to where the function is no number is shortened", () => {
  // x − ln x has its minimum at 1 and is no number below 0.
  const f: Smooth = ([x = 0], gradient) => {
    gradient[0] = 1 - 1 / x;
    return x - Math.log(x);
  };
  expect(minimise(f, [50], { tolerance: 1e-10 }).at[0]).toBeCloseTo(1, 8);
});

test("a slope without an end does not converge", () => {
  const slope: Smooth = ([x = 0], gradient) => {
    gradient[0] = -1;
    return -x;
  };
  expect(minimise(slope, [0], { tolerance: 1e-9 }).converged).toBe(false);
  const { at, converged } = minimise(slope, [0], { tolerance: 1e-9, farthest: 10 });
  expect(converged).toBe(false);
  expect(at[0]).toBeGreaterThan(10);
  expect(at[0]).toBeLessThan(20);
});
