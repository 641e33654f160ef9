import fc from "fast-check";
import type { Settings } from "../../src/core/settings";
import { checkSettings } from "../../src/core/checkSettings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { TUNABLES } from "../../src/core/tunables";

test("the defaults are those of the definition", () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    cuts: { kind: "percentile" },
    segmentModel: "eleven",
    statusBounds: { active: 45, silent: 90, sleeping: 180 },
    stageLimits: { prospect: 15, interested: 30, firstTime: 45 },
    churnDays: 180,
    dropDuplicates: false,
  });
  for (const status of [
    "已取消",
    "交易关闭",
    "作废",
    "未付款",
    "cancelled",
    "voided",
    "failed",
    "unpaid",
  ]) {
    expect(DEFAULT_SETTINGS.cancelledStatuses).toContain(status);
  }
});

test("nothing stored means the defaults, and they pass their own check", () => {
  for (const nothing of [undefined, null, {}]) {
    expect(checkSettings(nothing)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  }
  expect(checkSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [],
  });
});

test("what is stored and right is kept", () => {
  const stored: Settings = {
    ...DEFAULT_SETTINGS,
    cuts: {
      kind: "fixed",
      recency: [1, 2, 3, 4],
      frequency: [1, 2, 3, 4],
      monetary: [1, 2.5, 3, 4],
    },
    segmentModel: "eight",
    eightClassCut: "median",
    cancelledStatuses: ["storniert"],
    dropDuplicates: true,
    currency: "EUR",
    dateOrder: "mdy",
    statusBounds: { active: 10, silent: 20, sleeping: 30 },
    stageLimits: { repeat: 100 },
    churnDays: 90,
    churnMonths: 24,
  };
  expect(checkSettings(stored)).toEqual({ settings: stored, problems: [] });
});

test.each<[string, unknown]>([
  ["segmentModel", { segmentModel: "twelve" }],
  ["churnDays", { churnDays: "180" }],
  ["churnDays", { churnDays: 0 }],
  ["churnDays", { churnDays: 1.5 }],
  ["churnDays", { churnDays: 1e9 }],
  ["cuts", { cuts: { kind: "fixed", recency: [1], frequency: [1], monetary: [1] } }],
  [
    "cuts",
    {
      cuts: {
        kind: "fixed",
        recency: [4, 3, 2, 1],
        frequency: [1, 2, 3, 4],
        monetary: [1, 2, 3, 4],
      },
    },
  ],
  [
    "cuts",
    {
      cuts: {
        kind: "fixed",
        recency: [1, 2, 3, NaN],
        frequency: [1, 2, 3, 4],
        monetary: [1, 2, 3, 4],
      },
    },
  ],
  ["cancelledStatuses", { cancelledStatuses: "cancelled" }],
  ["cancelledStatuses", { cancelledStatuses: new Array<string>(201).fill("x") }],
  ["cancelledStatuses", { cancelledStatuses: ["x".repeat(101)] }],
  ["statusBounds.active", { statusBounds: { active: -1, silent: 90, sleeping: 180 } }],
  ["statusBounds", { statusBounds: { active: 100, silent: 90, sleeping: 180 } }],
  ["stageLimits", { stageLimits: { prospect: "soon", interested: 30, firstTime: 45 } }],
  ["", "not an object"],
  ["", [1, 2]],
])("a wrong %p is reported and replaced by its default", (key, input) => {
  expect(checkSettings(input)).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [{ kind: "badSetting", key }],
  });
});

test("unknown keys are ignored, dangerous ones too", () => {
  const input: unknown = JSON.parse('{"__proto__":{"churnDays":1},"constructor":{},"color":"red"}');
  expect(checkSettings(input)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test("a stage limit that was taken away stays away", () => {
  expect(checkSettings({ stageLimits: { prospect: 15 } }).settings.stageLimits).toEqual({
    prospect: 15,
  });
  expect(checkSettings({ stageLimits: {} }).settings.stageLimits).toEqual({});
});

test("whatever comes in, the settings that come out are complete and right", () => {
  const keys = TUNABLES.map(({ key }) => key.replace(/\..*/, ""));
  const anything = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
  fc.assert(
    fc.property(fc.oneof(anything, fc.jsonValue()), (input) => {
      const { settings } = checkSettings(input);
      expect(checkSettings(settings)).toEqual({ settings, problems: [] });
    })
  );
});

test("the defaults cannot be changed by accident", () => {
  expect(() => DEFAULT_SETTINGS.cancelledStatuses.push("x")).toThrow(TypeError);
});

test("a day is stored as a day; by hand it may be written as a date", () => {
  const compareWith = "day" as const;
  for (const compareDay of [19_813, "2024-03-31"])
    expect(checkSettings({ compareWith, compareDay })).toEqual({
      settings: { ...DEFAULT_SETTINGS, compareWith, compareDay: 19_813 },
      problems: [],
    });
  for (const compareDay of ["2024-02-30", "31.3.2024", 1.5, 1e9, "", true])
    expect(checkSettings({ compareDay })).toEqual({
      settings: DEFAULT_SETTINGS,
      problems: [{ kind: "badSetting", key: "compareDay" }],
    });
});
