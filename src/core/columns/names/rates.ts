import type { RateField } from "../fields";
import type { Names } from "./names";
import { words } from "./names";

/** Of a table of exchange rates (汇率表). */
export const RATE_NAMES: Record<RateField, Names> = {
  currency: {
    sure: words`
      currency currencycode currencyname ccy isocode fromcurrency foreigncurrency basecurrency 币种
      货币 币别 货币代码 货币名称 币种名称 币种代码 外币 外币名称 外币币种
      原币 原币种`,
    maybe: words`code from name symbol 代码 名称 符号`,
  },
  rate: {
    sure: words`
      rate exchangerate fxrate conversionrate rateofexchange exchange middlerate midrate spotrate 汇率
      兑换率 折算汇率 换算汇率 折算率 外汇汇率 中间价 汇率中间价 结算汇率
      记账汇率 兑人民币`,
    maybe: words`factor 系数`,
  },
};
