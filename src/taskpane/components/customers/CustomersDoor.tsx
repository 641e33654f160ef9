import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../../text/texts";
import type { DoorProps } from "../desk/doorProps";
import { Notices } from "../desk/Notices";
import { HeatMap } from "../pictures/HeatMap";
import { SegmentList } from "../pictures/SegmentList";
import { StageFunnel } from "../pictures/StageFunnel";
import { StatusBands } from "../pictures/StatusBands";
import { ValuePyramid } from "../pictures/ValuePyramid";
import { FindCustomer } from "./FindCustomer";
import { OwnerFigures } from "./OwnerFigures";

const useStyles = makeStyles({
  room: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  link: { alignSelf: "flex-start" },
  first: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The owner's door: who the customers are, what they bring, and who is on the way out. */
export function CustomersDoor({ state, actions }: DoorProps) {
  const { desk, totals, notices, columnsAt } = state.look;
  const { pyramid, segments, statuses, funnel, heatMap, bands, outside } = desk;
  const styles = useStyles();
  const { say } = useTexts();
  return (
    <div className={styles.room}>
      <div className={styles.first}>
        <OwnerFigures desk={desk} totals={totals} />
        <FindCustomer onFind={actions.openCard} />
        {columnsAt && (
          <Link
            inline
            as="button"
            className={styles.link}
            onClick={() => actions.showCell(columnsAt.sheet, columnsAt.address)}
          >
            {say("done.showColumns", { sheet: columnsAt.sheet })}
          </Link>
        )}
      </div>
      <ValuePyramid parts={pyramid} outside={outside.pyramid} actions={actions} />
      <SegmentList parts={segments} outside={outside.segments} actions={actions} />
      {heatMap && <HeatMap heatMap={heatMap} outside={outside.heatMap} actions={actions} />}
      <StatusBands bands={bands} statuses={statuses} outside={outside.statuses} actions={actions} />
      <StageFunnel parts={funnel} actions={actions} />
      <Notices notices={notices} onShowCell={actions.showCell} />
    </div>
  );
}
