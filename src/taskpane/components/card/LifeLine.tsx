import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import type { LifeEvent } from "../../../core/why/explanation";
import { useTexts } from "../../text/texts";
import { usePartStyles } from "../pictures/partStyles";
import { Picture } from "../pictures/Picture";
import { Scrubber } from "../pictures/Scrubber";
import { LifeDrawing } from "./LifeDrawing";
import { lifePlaces } from "./lifePlaces";

const useStyles = makeStyles({
  // room for the largest dots at both ends
  frame: { paddingInline: "12px" },
  days: { display: "flex", justifyContent: "space-between" },
  told: { display: "block", paddingTop: tokens.spacingVerticalXS },
});

/** What has happened to a customer, along a line. */
export function LifeLine({ events, asOf }: { events: LifeEvent[]; asOf: Day }) {
  const styles = useStyles();
  const shared = usePartStyles();
  const { say, core } = useTexts();
  const [chosen, setChosen] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const at = Math.min(pointed ?? chosen ?? events.length - 1, events.length - 1);
  const shown = events[at];
  const [first] = events;
  const count = (wanted: LifeEvent["kind"]) => events.filter(({ kind }) => kind === wanted).length;
  const what = ({ kind, label, amount }: LifeEvent) =>
    kind === "order"
      ? say("card.life.order", { amount: core.money(amount ?? 0) })
      : kind === "contact" && label === ""
        ? say("card.life.contacted")
        : say(`card.life.${kind}`, { label });
  const inWords = (event: LifeEvent) =>
    say("card.life.event", { day: core.date(event.day), what: what(event) });
  const line = first && lifePlaces(events, asOf);

  return (
    <Picture
      title={say("card.life")}
      says={
        first
          ? say("card.life.says", {
              orders: count("order"),
              contacts: count("contact"),
              day: core.date(first.day),
            })
          : say("card.life.empty")
      }
      table={{
        head: [core("field.date"), say("card.life.what")],
        rows: [...events].reverse().map((event) => [core.date(event.day), what(event)]),
      }}
    >
      {() =>
        line &&
        shown && (
          <div>
            <div className={styles.frame}>
              <Scrubber
                label={say("card.life.what")}
                valueText={inWords(shown)}
                positions={line.places}
                at={at}
                onPoint={setPointed}
                onChoose={setChosen}
              >
                <LifeDrawing events={events} line={line} at={at} />
              </Scrubber>
            </div>
            <div className={mergeClasses(styles.days, shared.quiet)} aria-hidden="true">
              <span>{core.date(line.first)}</span>
              {line.last > line.first && <span>{core.date(line.last)}</span>}
            </div>
            <Caption1 className={styles.told} aria-hidden="true">
              {inWords(shown)}
            </Caption1>
          </div>
        )
      }
    </Picture>
  );
}
