import { phrasesOf } from "../columns/matching/phrases";
import { headerKey } from "../columns/matching/synonyms";

/**
 * Why a customer left, as the teaching of customer management in China lists it: 员工跳槽, 竞争对手, 言而无信, 服务意识淡薄, 产品质量,
 * 利益空间, 自然流失. The labels are in `text/` under `churnReason.<code>`.
 */
export const CHURN_REASONS = [
  "staffLeft",
  "competitor",
  "brokenPromise",
  "poorService",
  "productQuality",
  "margin",
  "natural",
] as const;
export type ChurnReason = (typeof CHURN_REASONS)[number];

/**
 * What drew the customer away. Four of the six kinds of defectors of G. DeSouza (1992), "Designing a customer retention plan", Journal of
 * Business Strategy 13(2): price, product, service and organisation (personal and political ties, 关系). The other two, a market that is
 * given up and another technology, are typed as free text. The labels are in `text/` under `inducement.<code>`.
 */
export const INDUCEMENTS = ["price", "product", "service", "relationship"] as const;
export type Inducement = (typeof INDUCEMENTS)[number];

const REASON_WORDS: Record<ChurnReason, string> = {
  staffLeft: `staffleft staff stafftookthem stafftookthemalong employeeleft employeejobhopping staffturnover followedstaff salesrepleft
    员工跳槽 员工离职 人员跳槽 人员流失 业务员跳槽 业务员离职 销售离职 员工带走 被员工带走`,
  competitor: `competitor competitors competition wenttocompetitor losttocompetitor rival
    竞争对手 竞争 竞争流失 对手抢走 被竞争对手抢走 同行竞争 竞品`,
  brokenPromise: `brokenpromise brokenpromises promisebroken didnotkeepword dishonesty lackofintegrity
    言而无信 不守承诺 不守信用 承诺未兑现 未兑现承诺 诚信问题 失信`,
  poorService: `poorservice badservice lackofservice serviceattitude weakserviceawareness
    服务意识淡薄 服务意识差 服务差 服务不好 服务不到位 服务态度差`,
  productQuality: `productquality quality poorquality badquality qualityproblem qualityissue
    产品质量 质量 质量问题 产品质量差 质量差 质量不好 产品质量问题`,
  margin: `margin margins profitmargin lowmargin profitspace nomargin
    利益空间 利润空间 利润低 利润太低 没有利润 利益不足`,
  natural: `natural naturalloss naturalchurn naturalattrition closedbusiness moved movedaway bankrupt
    自然流失 自然 倒闭 搬迁 停业 转行 歇业`,
};

const INDUCEMENT_WORDS: Record<Inducement, string> = {
  price: `price prices lowerprice betterprice cheaper discount
    价格诱因 价格 低价 价格更低 价格优惠 更便宜`,
  product: `product products betterproduct newproduct
    产品诱因 产品 产品更好 新产品 更好的产品`,
  service: `service betterservice
    服务诱因 服务 服务更好 更好的服务`,
  relationship: `relationship relationships personalrelationship ties connections
    关系诱因 关系 人情 人际关系 人员诱因 人情关系 客情关系`,
};

const REASON_OF = codesByWord(CHURN_REASONS, REASON_WORDS);
const INDUCEMENT_OF = codesByWord(INDUCEMENTS, INDUCEMENT_WORDS);

/** The reason that a cell means in English, in Chinese or in both; `undefined` for free text and for words that mean different reasons. */
export const churnReasonOf = (typed: string): ChurnReason | undefined => codeOf(typed, REASON_OF);

/** The inducement that a cell means; `undefined` for free text and for words that mean different inducements. */
export const inducementOf = (typed: string): Inducement | undefined => codeOf(typed, INDUCEMENT_OF);

function codesByWord<Code extends string>(
  codes: readonly Code[],
  words: Record<Code, string>
): Map<string, Code> {
  return new Map(
    codes.flatMap((code) =>
      [code, ...words[code].split(/\s+/)].map((word): [string, Code] => [headerKey(word), code])
    )
  );
}

function codeOf<Code extends string>(typed: string, codes: Map<string, Code>): Code | undefined {
  const whole = codes.get(headerKey(typed));
  if (whole) return whole;
  const meant = new Set(phrasesOf(typed).map((phrase) => codes.get(headerKey(phrase))));
  meant.delete(undefined);
  return meant.size === 1 ? [...meant][0] : undefined;
}
