import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../../core/columns/values/cell";
import { fromIsoDay, toIsoDay } from "../../../page/day";
import type { CompareWith } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { FormField } from "../forms/FormField";
import { NarrowField } from "../NarrowField";

const CHOICES = ["lastReview", "month", "quarter", "year", "day"] as const;
type Choice = (typeof CHOICES)[number];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** What the review is compared with; a day of one's own is taken when it is complete and asked for. */
export function CompareChoice(props: {
  chosen: Choice;
  /** The day that is compared with now; stands in the field of an own day. */
  earlier: Day;
  asOf: Day;
  onChoose: (what: CompareWith) => void;
}) {
  const { chosen, earlier, asOf, onChoose } = props;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [picking, setPicking] = useState(chosen === "day");
  const [date, setDate] = useState(toIsoDay(earlier));
  const [refused, setRefused] = useState(false);
  const day = fromIsoDay(date);
  const fits = day !== undefined && day < asOf;

  const choose = (choice: Choice) => {
    setPicking(choice === "day");
    if (choice !== "day") onChoose({ by: choice });
  };

  return (
    <>
      <NarrowField label={say("monthly.compareWith")}>
        <Select
          value={picking ? "day" : chosen}
          onChange={(_, { value }) => choose(CHOICES.find((code) => code === value) ?? "month")}
        >
          {CHOICES.map((code) => (
            <option key={code} value={code}>
              {say(`monthly.compareWith.${code}`)}
            </option>
          ))}
        </Select>
      </NarrowField>
      {picking && (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            setRefused(!fits);
            if (fits) onChoose({ day });
          }}
        >
          <FormField
            label={core("field.date")}
            kind="day"
            value={date}
            onChange={setDate}
            complaint={
              refused && !fits ? say("monthly.dayBefore", { day: core.date(asOf) }) : undefined
            }
          />
          <Button size="small" type="submit">
            {say("monthly.compare")}
          </Button>
        </form>
      )}
    </>
  );
}
