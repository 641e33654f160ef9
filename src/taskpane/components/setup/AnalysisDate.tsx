import { Field, Input, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import { isOldOn } from "../../../page/analysisDate";
import { fromIsoDay, toIsoDay } from "../../../page/day";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** The day the book is judged at. */
export function AnalysisDate(props: {
  asOf: Day;
  newestOrder: Day | undefined;
  onChoose: (day: Day) => void;
  /** Whether what stands in the field is a day. */
  onComplete: (complete: boolean) => void;
}) {
  const { asOf, newestOrder, onChoose, onComplete } = props;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [typed, setTyped] = useState<string>();

  const take = (text: string) => {
    const day = fromIsoDay(text);
    setTyped(day === undefined ? text : undefined);
    onComplete(day !== undefined);
    if (day !== undefined) onChoose(day);
  };

  return (
    <Field
      label={say("date.label")}
      {...(typed === undefined
        ? { hint: say("date.hint", { day: core.date(asOf) }) }
        : { validationMessage: say("date.invalid") })}
      {...(isOldOn(asOf, newestOrder) &&
        typed === undefined && {
          validationState: "warning",
          validationMessage: (
            <>
              {say("date.old", { day: core.date(newestOrder), days: asOf - newestOrder })}{" "}
              <Link inline className={styles.link} onClick={() => take(toIsoDay(newestOrder))}>
                {say("date.useNewest", { day: core.date(newestOrder) })}
              </Link>
            </>
          ),
        })}
    >
      <Input
        type="date"
        required
        value={typed ?? toIsoDay(asOf)}
        onChange={(_, { value }) => take(value)}
      />
    </Field>
  );
}
