import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGES } from "../../../src/core/settings";
import { createText, MESSAGES, type Text, type TextKey } from "../../../src/core/text/text";
import { TUNABLES } from "../../../src/core/tunables";

const KEYS = Object.keys(MESSAGES.en) as TextKey[];

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** Names of the ICU arguments of a message. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const walk = (elements: Elements) => {
    for (const element of elements) {
      const options = "options" in element ? Object.values(element.options) : [];
      if ("value" in element && element.type !== 0) found.add(String(element.value));
      for (const option of options) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message).getAst());
  return [...found].sort();
}

test("both languages have the same keys, and no message is empty", () => {
  expect(Object.keys(MESSAGES["zh-CN"]).sort()).toEqual([...KEYS].sort());
  for (const language of LANGUAGES)
    expect(KEYS.filter((key) => MESSAGES[language][key].trim() === "")).toEqual([]);
});

test("both languages use the same arguments in every message", () => {
  const differing = KEYS.filter(
    (key) => argumentsOf(MESSAGES.en[key]).join() !== argumentsOf(MESSAGES["zh-CN"][key]).join()
  );
  expect(differing).toEqual([]);
});

test("every message can be said in both languages", () => {
  for (const language of LANGUAGES) {
    const text = createText(language);
    for (const key of KEYS) {
      const params = Object.fromEntries(argumentsOf(MESSAGES.en[key]).map((name) => [name, 1]));
      expect(text(key, params)).not.toMatch(/[{}]/);
    }
  }
});

test("no English is left in the Chinese messages", () => {
  const allowed =
    /\b(Excel|Enter|RFM|ABCDE|PERCENTILE\.INC|PERCENTRANK\.INC|RANK\.EQ|P80|P90|BG\/NBD|Gamma-Gamma|Perennial)\b/g;
  const syntax =
    /\{\s*\w+\s*(,\s*(number|plural|selectordinal)\s*)?(,|\})|\b(one|other|few|two)\s*\{/g;
  const english = KEYS.filter((key) =>
    /[A-Za-z]{2,}/.test(MESSAGES["zh-CN"][key].replace(syntax, "").replace(allowed, ""))
  );
  expect(english).toEqual([]);
});

test("every tunable has its name", () => {
  expect(TUNABLES.map(({ label }) => label).filter((label) => !(label in MESSAGES.en))).toEqual([]);
});

test("the written columns carry the headers that were agreed", () => {
  const headers = (language: (typeof LANGUAGES)[number]) => {
    const text = createText(language);
    return [
      text("column.recency"),
      text("column.orders"),
      text("column.net"),
      text("column.aov"),
      text("column.r"),
      text("column.f"),
      text("column.m"),
      text("column.rfm"),
      text("column.segment"),
      text("column.tier"),
      text("column.aToE"),
      text("column.pipeline"),
      text("column.status"),
      text("column.relationship"),
      text("column.daysInStage"),
      text("column.stalled"),
      text("column.nextBoundary"),
    ].join(", ");
  };
  expect(headers("en")).toBe(
    "Recency (days), Orders, Net amount, AOV, R, F, M, RFM, Segment, Value tier, A–E class, Pipeline stage (auto), Activity status, Relationship stage, Days in stage, Stalled, Next boundary (days)"
  );
  expect(headers("zh-CN")).toBe(
    "最近消费(天), 订单数, 净额, 客单价, R, F, M, RFM, 客群, 价值层级, ABCDE 类, 销售阶段(自动), 活跃状态, 关系阶段, 停留天数, 停滞, 距下一状态(天)"
  );
});

test("numbers and days are written the way the language writes them", () => {
  const en = createText("en");
  const zh = createText("zh-CN");
  expect([en.integer(4906), en.money(464157.6), en.money(12.5), en.percent(0.356)]).toEqual([
    "4,906",
    "464,158",
    "12.50",
    "35.6%",
  ]);
  expect([en.date(13513), zh.date(13513)]).toEqual(["31 Dec 2006", "2006年12月31日"]);
});

test("numbers have the separators of the book's locale, in sentences too, while words and days stay the language's", () => {
  const written = (text: Text) => [
    text.integer(1234567),
    text.money(12.5),
    text.date(13513),
    text("churn.groupsCapped", { shown: 1200, total: 4906 }),
  ];
  expect(written(createText("en", "de-DE"))).toEqual([
    "1.234.567",
    "12,50",
    "31 Dec 2006",
    "The first 1.200 of 4.906 groups are listed.",
  ]);
  expect(written(createText("en", "no locale at all"))).toEqual(written(createText("en")));
});
