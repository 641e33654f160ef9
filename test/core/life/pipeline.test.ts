import { pipelineStage } from "../../../src/core/life/pipelineStage";
import { stageName } from "../../../src/core/life/stageName";
import { stageReader } from "../../../src/core/life/stageWords";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { STAGE_PRESETS, type Stage } from "../../../src/core/stages";
import { createText } from "../../../src/core/text/text";
import { analyze, cellsOf, tableOf } from "../analysis";
import { day } from "../readBook";

const PIPELINE = DEFAULT_SETTINGS.stages;
const codeOfWord = (stages: readonly Stage[], typed: string) =>
  stages[stageReader(stages)(typed)]?.code;

describe("a typed stage", () => {
  test.each([
    ["潜在", "prospect"],
    ["潛在客戶", "prospect"],
    ["Lead", "prospect"],
    [" INTERESTED ", "interested"],
    ["意向", "interested"],
    ["First-time", "firstTime"],
    ["first time", "firstTime"],
    ["初次购买", "firstTime"],
    ["初次購買", "firstTime"],
    ["Repeat", "repeat"],
    ["历史", "repeat"],
    ["Repeat 复购", "repeat"],
    ["意向（Interested）", "interested"],
    ["Prospect / Repeat", undefined],
    ["Phase 7", undefined],
    ["constructor", undefined],
    ["—", undefined],
  ])("%p means %p", (typed, code) => {
    expect(codeOfWord(PIPELINE, typed)).toBe(code);
  });

  test.each([
    ["fivePhases", ["接触", "获取", "转换", "持续", "忠诚"]],
    ["funnel", ["获客", "转化", "成交", "再营销"]],
    ["loyaltyLadder", ["不信任", "信任", "购买者", "满意", "倡导者"]],
  ] as const)("is known by the words of the list that was chosen: %s", (preset, words) => {
    const read = stageReader(STAGE_PRESETS[preset]);
    expect(words.map(read)).toEqual(words.map((_, place) => place));
  });

  test("is read by code and in both languages' labels, whatever list it is", () => {
    for (const stages of Object.values(STAGE_PRESETS)) {
      const read = stageReader(stages);
      for (const language of ["en", "zh-CN"] as const) {
        const text = createText(language);
        stages.forEach((stage, place) => {
          expect(read(stage.code)).toBe(place);
          expect(read(stageName(stage, text))).toBe(place);
        });
      }
    }
  });

  test("is read by the user's own labels and words before those that ship", () => {
    const stages: Stage[] = [
      { code: "prospect", words: ["Cold call"] },
      { code: "demo", en: "Demo given", zh: "已演示", words: ["Interested"] },
      { code: "interested" },
      { code: "firstTime", fromOrders: 1 },
    ];
    expect(codeOfWord(stages, "cold-call")).toBe("prospect");
    expect(codeOfWord(stages, "demo GIVEN")).toBe("demo");
    expect(codeOfWord(stages, "已演示")).toBe("demo");
    expect(codeOfWord(stages, "interested")).toBe("demo");
    expect(codeOfWord(stages, "意向")).toBe("interested");
  });
});

test.each([
  [0, undefined, "prospect", false],
  [0, "意向", "interested", false],
  [0, "Phase 7", "prospect", true],
  [0, "Repeat", "repeat", true],
  [1, undefined, "firstTime", false],
  [1, "first-time", "firstTime", false],
  [1, "意向", "firstTime", true],
  [2, undefined, "repeat", false],
  [2, "历史", "repeat", false],
  [5, "初次购买", "repeat", true],
  [2, "Phase 7", "repeat", true],
] as const)("%p orders and the typed stage %p: %s, differs %p", (orders, typed, code, differs) => {
  const place = typed === undefined ? undefined : stageReader(PIPELINE)(typed);
  const { stage, differs: found } = pipelineStage(PIPELINE, orders, place);
  expect([PIPELINE[stage]?.code, found]).toEqual([code, differs]);
});

test("the ladder is climbed at the first, second and fifth order", () => {
  const { loyaltyLadder } = STAGE_PRESETS;
  const reached = [1, 2, 4, 5, 50].map(
    (orders) => loyaltyLadder[pipelineStage(loyaltyLadder, orders, undefined).stage]?.code
  );
  expect(reached).toEqual(["buyer", "satisfied", "satisfied", "advocate", "advocate"]);
});

describe("a list of the user's own", () => {
  const stages: Stage[] = [
    { code: "cold", en: "Cold", zh: "冷线索" },
    { code: "constructor", en: "Tendering" },
    { code: "client", en: "Client", fromOrders: 1 },
  ];
  const settings = { ...DEFAULT_SETTINGS, stages, stageLimits: { cold: 10 } };
  const sheets = {
    customers: [
      ["Customer ID", "Stage", "Stage entered"],
      ["1", "Tendering", "2024-01-01"],
      ["2", "冷线索", "2024-01-01"],
      ["3", "", ""],
      ["4", "interested", ""],
    ],
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount"],
      ["o1", "3", "2024-06-01", 10],
    ],
    settings,
  };

  test("is counted by its codes and shown by its labels, in columns and pages alike", () => {
    const analysis = analyze(sheets, day("2024-06-30"));
    expect(analysis.totals.pipeline).toEqual({ cold: 2, constructor: 1, client: 1 });
    expect(analysis.columns.find(({ key }) => key === "pipeline")?.values).toEqual([
      "Tendering",
      "Cold",
      "Client",
      "Cold",
    ]);
    expect(cellsOf(tableOf(analysis, "overview", "stages"), "code")).toEqual([
      "Cold",
      "Tendering",
      "Client",
    ]);
  });

  test("is shown in the other language's words where it has none in this one", () => {
    const analysis = analyze(sheets, day("2024-06-30"), "zh-CN");
    expect(cellsOf(tableOf(analysis, "overview", "stages"), "code")).toEqual([
      "冷线索",
      "Tendering",
      "Client",
    ]);
  });
});
