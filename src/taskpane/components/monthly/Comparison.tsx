import type { Desk } from "../../../core/desk/desk";
import type { Settings } from "../../../core/settings";
import type { DeskActions } from "../../deskActions";
import { CompareChoice } from "./CompareChoice";
import { ComparedFigures } from "./ComparedFigures";
import { Movers } from "./Movers";

/** The day to compare with, the figures of both days, and who went up or down since. */
export function Comparison(props: {
  desk: Desk;
  settings: Pick<Settings, "compareWith" | "compareDay">;
  actions: Pick<DeskActions, "compareWith" | "openCard">;
}) {
  const { desk, settings, actions } = props;
  const { asOf, comparison } = desk;
  return (
    <>
      <CompareChoice
        chosen={settings.compareWith}
        earlier={comparison?.earlier ?? settings.compareDay ?? asOf - 1}
        asOf={asOf}
        onChoose={actions.compareWith}
      />
      {comparison && (
        <>
          <ComparedFigures figures={comparison.figures} earlier={comparison.earlier} asOf={asOf} />
          <div>
            <Movers way="up" movers={comparison.up} onOpenCard={actions.openCard} />
            <Movers way="down" movers={comparison.down} onOpenCard={actions.openCard} />
          </div>
        </>
      )}
    </>
  );
}
