import type { Desk, Part } from "../../../src/core/desk/desk";
import type { Language } from "../../../src/core/settings";
import type { CardState } from "../../../src/taskpane/cardState";
import type { DeskState } from "../../../src/taskpane/deskState";
import type { Explanation } from "../../../src/core/why/explanation";
import { deskOf } from "./deskData";
import { card as anyCard, desk as anyDesk } from "./states";

/** As an online shop's customer, whose many orders let the model say how likely the next ones are. */
const withForecast = (explanation: Explanation): Explanation => ({
  ...explanation,
  portrait: { ...explanation.portrait, pAlive: 0.834, value12: 1_240.5 },
});

/** The owner's door and cards of customers over the gallery's shop, in one language. */
export function customersStates(language: Language): Record<string, DeskState | CardState> {
  const { desk, totals, explain } = deskOf(language);
  const customers: DeskState = {
    ...anyDesk,
    door: "customers",
    draft: { ...anyDesk.draft, asOf: desk.asOf },
    look: { ...anyDesk.look, desk, totals },
  };
  const unscored: Desk = { ...desk };
  delete unscored.heatMap;
  const nobody = (parts: Part[]) => parts.map((part) => ({ ...part, customers: 0, net: 0 }));
  const cardOf = (id: string): CardState => ({
    ...anyCard,
    ...{ from: customers, id, answer: { ok: true, value: explain(id) } },
  });
  return {
    customers,
    customersNobody: {
      ...customers,
      look: {
        ...customers.look,
        notices: [],
        totals: {
          ...totals,
          customers: { total: 0, scored: 0, prospects: 0, netZero: 0 },
          highValue: { customers: 0, shareOfNet: 0 },
        },
        desk: {
          ...unscored,
          pyramid: nobody(desk.pyramid),
          segments: nobody(desk.segments),
          statuses: nobody(desk.statuses),
          funnel: nobody(desk.funnel),
          outside: {},
          bands: [],
        },
      },
    },
    customersOneMonth: {
      ...customers,
      look: { ...customers.look, desk: { ...desk, bands: desk.bands.slice(-1) } },
    },
    cardOfBuyer: cardOf("C001"),
    cardWithForecast: {
      ...cardOf("C001"),
      answer: { ok: true, value: withForecast(explain("C001")) },
    },
    cardOfLead: cardOf("C037"),
    cardReadAgain: {
      ...cardOf("C037"),
      loading: true,
      message: {
        kind: "edited",
        edit: "followUp",
        result: { sheet: "Customers", address: "H38:I38", count: 1 },
      },
    },
  };
}
