import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { useId } from "react";
import { useSay } from "../text/texts";
import { FailureChoice } from "./FailureChoice";
import { NO_REHEARSAL, switched, TROUBLES, type Rehearsal } from "./rehearsal";
import { TroubleItem } from "./TroubleItem";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    width: "380px",
    maxWidth: "calc(100vw - 32px)",
    maxHeight: "calc(100vh - 80px)",
    overflowY: "auto",
    boxSizing: "border-box",
    "> *": { flexShrink: 0 },
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Switches Excel's troubles on and off, so that anyone can watch how the pane copes. */
export function TroublesMenu(props: {
  rehearsal: Rehearsal;
  onRehearsal(rehearsal: Rehearsal): void;
}) {
  const { rehearsal, onRehearsal } = props;
  const say = useSay();
  const styles = useStyles();
  const title = useId();
  const count = rehearsal.on.size;
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance={count ? "primary" : "subtle"}
          icon={<PlugDisconnectedRegular />}
          aria-haspopup="dialog"
        >
          {count ? say("troubles.some", { count }) : say("troubles.name")}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={title}>
        <Text as="h2" id={title} size={400} weight="semibold">
          {say("troubles.title")}
        </Text>
        <Text size={200} className={styles.hint}>
          {say("troubles.hint")}
        </Text>
        {TROUBLES.map((trouble) => (
          <TroubleItem
            key={trouble}
            label={say(`trouble.${trouble}`)}
            watch={say(`trouble.${trouble}.watch`)}
            isOn={rehearsal.on.has(trouble)}
            onSwitch={(isOn) => onRehearsal(switched(rehearsal, trouble, isOn))}
          >
            {trouble === "failing" && (
              <FailureChoice rehearsal={rehearsal} onRehearsal={onRehearsal} />
            )}
          </TroubleItem>
        ))}
        <Button
          disabled={count === 0}
          onClick={() => onRehearsal({ ...rehearsal, on: NO_REHEARSAL.on })}
        >
          {say("troubles.end")}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
