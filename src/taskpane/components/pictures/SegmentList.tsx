import type { Part } from "../../../core/desk/desk";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { PartBars } from "./PartBars";
import { partChoice } from "./partChoice";
import { partTable } from "./partTable";
import { Picture } from "./Picture";

/** Segments as bars. */
export function SegmentList(props: {
  parts: Part[];
  /** Customers in none of the parts. */
  outside?: Part | undefined;
  actions: Pick<DeskActions, "filter" | "copyList">;
}) {
  const { parts, outside, actions } = props;
  const all = outside ? [...parts, outside] : parts;
  const texts = useTexts();
  const { say, core } = texts;
  const largest = parts.reduce<Part | undefined>(
    (most, part) => (part.customers > (most?.customers ?? 0) ? part : most),
    undefined
  );
  return (
    <Picture
      title={say("picture.segments")}
      says={
        largest
          ? say("picture.segments.says", { segment: largest.label, count: largest.customers })
          : say("picture.segments.empty")
      }
      table={partTable(core("column.segment"), all, texts)}
      choices={all.map(partChoice)}
      actions={actions}
    >
      {(picking) => <PartBars parts={all} picking={picking} />}
    </Picture>
  );
}
