import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Capped, CleanUpProposal } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";
import { InlineQuestion } from "../forms/InlineQuestion";
import { joined } from "../joined";
import { LongList } from "../frame/LongList";
import { PAGE } from "./page";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  act: { alignSelf: "flex-start" },
});

/** Customers who are proposed to be given up, to be chosen one by one or all; nothing is chosen beforehand. */
export function CleanUp(props: {
  proposals: Capped<CleanUpProposal>;
  /** A setting: so many days without a change, a contact and an order. */
  afterDays: number;
  working: boolean;
  onGiveUp: (ids: string[]) => void;
}) {
  const { proposals, afterDays, working, onGiveUp } = props;
  const { rows, total } = proposals;
  const styles = useStyles();
  const { say } = useTexts();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [answered, setAnswered] = useState(false);
  const chosen = rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id);

  const tick = (ids: string[], on: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const close = () => {
    setAnswered(true);
    setAsking(false);
  };

  return (
    <div className={styles.part}>
      <Body1>{say("stalled.cleanUp.why", { days: afterDays })}</Body1>
      {rows.length < total && (
        <Caption1>{say("stalled.cleanUp.cut", { shown: rows.length, total })}</Caption1>
      )}
      <Checkbox
        label={say("stalled.cleanUp.all", { count: rows.length })}
        checked={chosen.length === rows.length ? true : chosen.length > 0 ? "mixed" : false}
        onChange={(_, { checked }) =>
          tick(
            rows.map(({ id }) => id),
            checked === true
          )
        }
      />
      <LongList
        label={say("stalled.cleanUp.list")}
        items={rows}
        first={PAGE}
        more={PAGE}
        keyOf={({ id }) => id}
      >
        {(proposal) => (
          <Checkbox
            checked={ticked.has(proposal.id)}
            onChange={(_, { checked }) => tick([proposal.id], checked === true)}
            label={
              <span className={styles.label}>
                <span>{proposal.name || proposal.id}</span>
                <Caption1 className={styles.quiet}>
                  <ProposalReason proposal={proposal} />
                </Caption1>
              </span>
            }
          />
        )}
      </LongList>
      {asking ? (
        <InlineQuestion
          title={say("stalled.cleanUp.title")}
          question={say("stalled.giveUp.many", { count: chosen.length })}
          yes={say("stalled.giveUp.yes", { count: chosen.length })}
          onYes={() => {
            onGiveUp(chosen);
            setTicked(new Set());
            close();
          }}
          onNo={close}
        />
      ) : (
        <Button
          className={styles.act}
          autoFocus={answered}
          disabledFocusable={working || chosen.length === 0}
          onClick={() => setAsking(true)}
        >
          {chosen.length === rows.length
            ? say("stalled.giveUp.all", { count: chosen.length })
            : say("stalled.giveUp.chosen", { count: chosen.length })}
        </Button>
      )}
    </div>
  );
}

function ProposalReason({ proposal }: { proposal: CleanUpProposal }) {
  const { say } = useTexts();
  const { stage, daysInStage, daysSinceContact, owner } = proposal;
  return joined([
    say("stalled.cleanUp.inStage", { stage, days: daysInStage }),
    daysSinceContact === undefined
      ? say("stalled.neverContacted")
      : say("stalled.lastContact", { days: daysSinceContact }),
    owner,
  ]);
}
