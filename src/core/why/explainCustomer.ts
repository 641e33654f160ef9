import { buildModels } from "../buildModels";
import type { Customers } from "../columns/book";
import { normalizeId } from "../columns/values/normalizeId";
import type { Models } from "../models";
import type { Result } from "../problem";
import type { AnalysisRequest } from "../review";
import { createText, type Text } from "../text/text";
import type { Explanation } from "./explanation";
import { lifeReasons } from "./life";
import { nextReasons } from "./next";
import { orderRows } from "./orderRows";
import { portraitOf } from "./portrait";
import { scoreReasons } from "./scores";
import { valueReasons } from "./value";

/**
 * Why a customer has the scores, groups and stages it has: for each the value, the cuts or bounds, the rule, and the order rows behind it. Problems:
 * those of `buildModels`, and `unknownCustomer`.
 *
 * @param id the id, or a name that only one customer has; compared after trim, NFKC and case folding
 */
export function explainCustomer(request: AnalysisRequest, id: string): Result<Explanation> {
  const explainer = createExplainer(request);
  return explainer.ok ? explainer.value(id) : explainer;
}

/** The same for one customer after the other: what is common to all of them is worked out once and kept with the book. */
export function createExplainer(
  request: AnalysisRequest
): Result<(id: string) => Result<Explanation>> {
  const built = buildModels(request);
  if (!built.ok) return built;
  const models = built.value;
  const text = createText(request.language, request.numbersIn);
  return {
    ok: true,
    value: (id) => {
      const customer = customerOf(models.book.customers, id);
      if (customer < 0) return { ok: false, problem: { kind: "unknownCustomer", id } };
      return { ok: true, value: explain(models, customer, text) };
    },
  };
}

/** By id, else by a name that only one customer has; -1 for nobody. */
function customerOf({ id, name }: Customers, asked: string): number {
  const wanted = normalizeId(asked);
  const isWanted = (own: string) => normalizeId(own) === wanted;
  const byId = id.findIndex(isWanted);
  if (byId >= 0) return byId;
  const first = name.findIndex(isWanted);
  return first === name.length - 1 - [...name].reverse().findIndex(isWanted) ? first : -1;
}

function explain(models: Models, customer: number, text: Text): Explanation {
  const { customers } = models.book;
  return {
    id: customers.id[customer] ?? "",
    name: customers.name[customer] ?? "",
    asOf: models.asOf,
    portrait: portraitOf(models, customer, text),
    reasons: [
      ...scoreReasons(models, customer, text),
      ...valueReasons(models, customer, text),
      ...lifeReasons(models, customer, text),
      ...nextReasons(models, customer, text),
    ],
    orders: orderRows(models, customer),
  };
}
