import type { RateField } from "../fields";
import type { Names } from "./names";
import { words } from "./names";

export const RATE_NAMES: Record<RateField, Names> = {
  currency: {
    sure: words`
      currency currencycode ccy
      币种 货币 币别 货币代码`,
    maybe: words`code 代码`,
  },
  rate: {
    sure: words`
      rate exchangerate fxrate conversionrate
      汇率 兑换率 折算汇率`,
    maybe: [],
  },
};
