import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import type { Choice } from "./choice";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  what: { overflowWrap: "anywhere" },
  close: { flexShrink: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done with the customers that were picked in a picture; takes the focus when it comes. */
export function PickedCustomers(props: {
  choice: Choice;
  actions: Pick<DeskActions, "filter" | "copyList">;
  onClose: () => void;
}) {
  const { choice, actions, onClose } = props;
  const { what, customers, filters } = choice;
  const styles = useStyles();
  const { say } = useTexts();
  const offers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    offers.current?.querySelector("button")?.focus();
  }, []);
  const then = (act: () => void) => () => {
    act();
    onClose();
  };
  const title = say("picture.picked", { what, count: customers });
  return (
    <div
      role="group"
      aria-label={title}
      className={styles.row}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <Text weight="semibold" className={styles.what}>
          {title}
        </Text>
        <Button
          className={styles.close}
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say("picture.close")}
          onClick={onClose}
        />
      </div>
      <div ref={offers} className={styles.actions}>
        <Button size="small" onClick={then(() => actions.filter(filters, what, { customers }))}>
          {say("picture.filter")}
        </Button>
        <Button size="small" onClick={then(() => actions.copyList(filters, what, { customers }))}>
          {say("picture.copy")}
        </Button>
      </div>
    </div>
  );
}
