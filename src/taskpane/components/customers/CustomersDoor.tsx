import { Button } from "@fluentui/react-components";
import type { DoorProps } from "../doorProps";
import { Distribution } from "../Distribution";
import { Notices } from "../Notices";
import { useTexts } from "../../text/texts";

/** The owner's door: who the customers are. */
export function CustomersDoor({ state, actions }: DoorProps) {
  const { desk, notices } = state.look;
  const { say } = useTexts();
  const pictures = [
    { title: say("done.status"), parts: desk.statuses },
    { title: say("done.tiers"), parts: desk.pyramid },
    { title: say("done.segments"), parts: desk.segments },
    { title: say("done.stages"), parts: desk.funnel },
  ];
  return (
    <>
      {pictures.map(({ title, parts }) => (
        <Distribution
          key={title}
          title={title}
          parts={parts.map(({ code, label, customers, color }) => ({
            ...{ code, label, color, count: customers },
          }))}
        />
      ))}
      <Button onClick={() => actions.openCard("")}>{say("card.open")}</Button>
      <Notices notices={notices} onShowCell={actions.showCell} />
    </>
  );
}
