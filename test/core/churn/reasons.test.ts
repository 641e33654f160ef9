import {
  CHURN_REASONS,
  churnReasonOf,
  INDUCEMENTS,
  inducementOf,
} from "../../../src/core/churn/reasons";
import { LANGUAGES } from "../../../src/core/settings";
import { createText } from "../../../src/core/text/text";

test("the seven reasons and the four inducements are read back from their names in both languages", () => {
  for (const language of LANGUAGES) {
    const text = createText(language);
    const reasons = CHURN_REASONS.map((code) => text(`churnReason.${code}`));
    const inducements = INDUCEMENTS.map((code) => text(`inducement.${code}`));
    expect(reasons.map(churnReasonOf)).toEqual(CHURN_REASONS);
    expect(inducements.map(inducementOf)).toEqual(INDUCEMENTS);
  }
});

test("spelling, brackets and a second language beside the first make no difference", () => {
  expect(churnReasonOf(" POOR  Service ")).toBe("poorService");
  expect(churnReasonOf("竞争对手 Competitor")).toBe("competitor");
  expect(churnReasonOf("Natural loss（自然流失）")).toBe("natural");
  expect(inducementOf("价格 / price")).toBe("price");
});

test("free text, a blank and two reasons at once have no code", () => {
  expect(["they moved to a bigger city", "", "竞争对手/产品质量"].map(churnReasonOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(inducementOf("price/service")).toBeUndefined();
});
