import type { Desk, HeatCell, Part } from "../../../core/desk/desk";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import type { Choice } from "./choice";
import { HeatGrid } from "./HeatGrid";
import { heatKey } from "./heatKey";
import { PartBars } from "./PartBars";
import { partChoice } from "./partChoice";
import { Picture } from "./Picture";

/** Customers by recency and frequency; the best are top right. */
export function HeatMap(props: {
  heatMap: NonNullable<Desk["heatMap"]>;
  /** Customers without the two scores. */
  outside?: Part | undefined;
  actions: Pick<DeskActions, "filter" | "copyList">;
}) {
  const { heatMap, outside, actions } = props;
  const { say, core } = useTexts();
  const name = ({ r, f }: HeatCell) => say("picture.heat.cell", { r, f });
  return (
    <Picture
      title={say("picture.heat")}
      says={say("picture.heat.says")}
      table={{
        head: [say("picture.heat.scores"), say("picture.head.customers"), core("column.net")],
        rows: [
          ...heatMap.cells.map((cell) => [
            name(cell),
            core.integer(cell.customers),
            core.money(cell.net),
          ]),
          ...(outside
            ? [[outside.label, core.integer(outside.customers), core.money(outside.net)]]
            : []),
        ],
      }}
      choices={[
        ...heatMap.cells.map((cell): Choice => ({
          key: heatKey(cell),
          what: name(cell),
          customers: cell.customers,
          filters: cell.filters,
        })),
        ...(outside ? [partChoice(outside)] : []),
      ]}
      actions={actions}
    >
      {(picking) => (
        <>
          <HeatGrid {...heatMap} nameOf={name} picking={picking} />
          {outside && <PartBars parts={[outside]} picking={picking} />}
        </>
      )}
    </Picture>
  );
}
