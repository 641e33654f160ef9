import type { Part } from "../../../core/desk/desk";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { PartBars } from "./PartBars";
import { partChoice } from "./partChoice";
import { partTable } from "./partTable";
import { Picture } from "./Picture";

/** Pipeline stages in their order: how many customers stand in each today. */
export function StageFunnel(props: {
  parts: Part[];
  actions: Pick<DeskActions, "filter" | "copyList">;
}) {
  const { parts, actions } = props;
  const texts = useTexts();
  const { say, core } = texts;
  return (
    <Picture
      title={say("picture.funnel")}
      says={say("picture.funnel.says")}
      table={partTable(core("field.pipelineStage"), parts, texts)}
      choices={parts.map(partChoice)}
      actions={actions}
    >
      {(picking) => <PartBars parts={parts} picking={picking} align="middle" />}
    </Picture>
  );
}
