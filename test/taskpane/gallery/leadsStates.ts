import type { StalledLead } from "../../../src/core/desk/desk";
import { DESK_LIMIT } from "../../../src/core/desk/desk";
import type { Language } from "../../../src/core/settings";
import { createText } from "../../../src/core/text/text";
import type { DeskState } from "../../../src/taskpane/deskState";
import { deskOf } from "./deskData";
import { desk as anyDesk } from "./states";

/** The doors of the assistant and the manager over the gallery's shop, in one language. */
export function leadsStates(language: Language): Record<string, DeskState> {
  const { desk, totals } = deskOf(language);
  const core = createText(language);
  const shop: DeskState = {
    ...anyDesk,
    draft: {
      ...anyDesk.draft,
      asOf: desk.asOf,
      settings: { ...anyDesk.draft.settings, compareWith: "quarter" },
    },
    look: { ...anyDesk.look, desk, totals },
  };
  const monthly: DeskState = { ...shop, door: "review" };
  const stalled: DeskState = { ...shop, door: "stalled" };
  const [first, second, third] = desk.stalled.rows;
  if (!first || !second || !third) throw new Error("too few stand still");
  const unwritten = { ...shop.look };
  delete unwritten.columnsAt;
  const uncompared = { ...desk };
  delete uncompared.comparison;
  const nobody = { rows: [], total: 0 };
  return {
    monthly,
    monthlyFirst: {
      ...monthly,
      written: false,
      draft: { ...monthly.draft, survey: withoutRun(monthly) },
      look: { ...unwritten, desk: uncompared, reportSheets: [], notices: [] },
    },
    monthlyQuiet: {
      ...monthly,
      changes: [{ sheet: "Orders", cells: 3 }],
      look: { ...shop.look, notices: [], desk: { ...desk, due: nobody } },
    },
    stalled,
    stalledEdited: {
      ...stalled,
      working: true,
      edits: [
        {
          kind: "followUp",
          ids: [first.id],
          values: { nextAction: core("advice.giveUp"), dueDate: "" },
        },
        {
          kind: "contact",
          ...{ id: second.id, day: desk.asOf, rep: "Zhou Hao", channel: "", outcome: "" },
        },
        {
          kind: "stage",
          ...{ ids: [third.id], to: core("stage.interested"), day: desk.asOf },
          ...{ trigger: "Tea fair", approvedBy: "" },
        },
      ],
    },
    stalledMany: {
      ...stalled,
      look: {
        ...shop.look,
        desk: { ...desk, stalled: { rows: manyLike(desk.stalled.rows, DESK_LIMIT), total: 812 } },
      },
    },
    stalledNobody: {
      ...stalled,
      look: {
        ...shop.look,
        totals: { ...totals, dwell: { stalled: 0, dueSoon: 0, giveUp: 0 } },
        desk: {
          ...desk,
          stalled: nobody,
          stalledBy: { owners: [], stages: [] },
          cleanUp: nobody,
        },
      },
    },
  };
}

function withoutRun({ draft }: DeskState) {
  const survey = { ...draft.survey };
  delete survey.lastRun;
  return survey;
}

/** So many rows, of the few there are in turn, each with an id of its own. */
const manyLike = (rows: StalledLead[], count: number): StalledLead[] =>
  Array.from({ length: count }, (_, k) => rows[k % rows.length])
    .filter((row) => row !== undefined)
    .map((row, k) => ({ ...row, id: `L${k}`, name: `${row.name} ${k + 1}` }));
