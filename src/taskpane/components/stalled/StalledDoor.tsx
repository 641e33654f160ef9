import { Body1, Link, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../../text/texts";
import { Disclosure } from "../frame/Disclosure";
import type { DoorProps } from "../desk/doorProps";
import { useKept } from "../useKept";
import { CleanUp } from "./CleanUp";
import { giveUp } from "./giveUp";
import { EVERY_LEAD, leadsOf } from "./leadFilter";
import type { LeadFilter } from "./leadFilter";
import { LeadFilters } from "./LeadFilters";
import { LeadList } from "./LeadList";
import { recentEdits } from "./recentEdits";
import { SheetButtons } from "./SheetButtons";

const useStyles = makeStyles({
  settings: { fontSize: "inherit", lineHeight: "inherit" },
});

/** The manager's door: who stands still, why, and what is decided about it. */
export function StalledDoor({ state, actions }: DoorProps) {
  const { look, draft, edits, working } = state;
  const { stalled, stalledBy, cleanUp } = look.desk;
  const styles = useStyles();
  const { say, core } = useTexts();
  const [kept, setFilter] = useKept<LeadFilter>("stalled.filter", EVERY_LEAD);
  const filter = thatExists(kept, stalledBy);
  const leads = leadsOf(stalled.rows, filter);

  // who was given up since the book was read is proposed no more
  const open = cleanUp.rows.filter(
    ({ id }) => recentEdits(edits, id).nextAction !== core("advice.giveUp")
  );
  const proposals = { rows: open, total: cleanUp.total - (cleanUp.rows.length - open.length) };

  return (
    <>
      <Body1>
        {say("stalled.summary", {
          stalled: look.totals.dwell.stalled,
          dueSoon: look.totals.dwell.dueSoon,
        })}{" "}
        <Link inline as="button" className={styles.settings} onClick={() => actions.openSettings()}>
          {say("stalled.limits")}
        </Link>
      </Body1>
      {stalled.total === 0 && <Body1>{say("stalled.needsDates")}</Body1>}
      {open.length > 0 && (
        <Disclosure label={say("stalled.cleanUp.open", { count: proposals.total })}>
          <CleanUp
            proposals={proposals}
            afterDays={draft.settings.cleanUpDays}
            working={working}
            onGiveUp={(ids) => actions.edit(giveUp(ids, core))}
          />
        </Disclosure>
      )}
      {stalled.total > 0 && (
        <>
          <LeadFilters
            by={stalledBy}
            someUnowned={stalled.rows.some(({ owner }) => owner === undefined)}
            filter={filter}
            onChange={setFilter}
          />
          <SheetButtons {...{ stalled, filter, leads, working, actions }} />
          <LeadList
            {...{ leads, filter, state, actions }}
            onShowAll={() => setFilter(EVERY_LEAD)}
          />
        </>
      )}
    </>
  );
}

/** A filter that was kept while owners and stages came and went. */
function thatExists(
  { owner, stage, over }: LeadFilter,
  { owners, stages }: { owners: string[]; stages: string[] }
): LeadFilter {
  return {
    over,
    ...(owner !== undefined && (owner === "" || owners.includes(owner)) && { owner }),
    ...(stage !== undefined && stages.includes(stage) && { stage }),
  };
}
