import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Desk } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import { NarrowField } from "../NarrowField";
import { OVER } from "./leadFilter";
import type { LeadFilter } from "./leadFilter";
import { overText } from "./overText";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    // one below the other where the pane is narrow or zoomed
    gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  over: { gridColumn: "1 / -1" },
});

/** By owner, stage and days over the limit. */
export function LeadFilters(props: {
  by: Desk["stalledBy"];
  /** Somebody on the list has no owner. */
  someUnowned: boolean;
  filter: LeadFilter;
  onChange: (filter: LeadFilter) => void;
}) {
  const { by, someUnowned, filter, onChange } = props;
  const { over, ...who } = filter;
  const styles = useStyles();
  const { say, core } = useTexts();
  const owners = by.owners.length > 0 && someUnowned ? [...by.owners, ""] : by.owners;
  const choose = (key: "owner" | "stage", options: readonly string[], at: string) => {
    const rest = { ...who };
    delete rest[key];
    const chosen = options[Number(at)];
    onChange({ ...rest, over, ...(chosen !== undefined && { [key]: chosen }) });
  };
  return (
    <div className={styles.fields}>
      {owners.length > 0 && (
        <NarrowField label={core("field.owner")}>
          <Select
            value={who.owner === undefined ? "" : String(owners.indexOf(who.owner))}
            onChange={(_, { value }) => choose("owner", owners, value === "" ? "-1" : value)}
          >
            <option value="">{say("stalled.allOwners")}</option>
            {owners.map((owner, at) => (
              <option key={owner} value={at}>
                {owner === "" ? say("stalled.noOwner") : owner}
              </option>
            ))}
          </Select>
        </NarrowField>
      )}
      <NarrowField label={say("stalled.stage")}>
        <Select
          value={who.stage === undefined ? "" : String(by.stages.indexOf(who.stage))}
          onChange={(_, { value }) => choose("stage", by.stages, value === "" ? "-1" : value)}
        >
          <option value="">{say("stalled.allStages")}</option>
          {by.stages.map((stage, at) => (
            <option key={stage} value={at}>
              {stage}
            </option>
          ))}
        </Select>
      </NarrowField>
      <NarrowField className={styles.over} label={say("stalled.over")}>
        <Select
          value={String(OVER.indexOf(over))}
          onChange={(_, { value }) => onChange({ ...who, over: OVER[Number(value)] ?? "dueSoon" })}
        >
          {OVER.map((days, at) => (
            <option key={days} value={at}>
              {overText(days, say)}
            </option>
          ))}
        </Select>
      </NarrowField>
    </div>
  );
}
