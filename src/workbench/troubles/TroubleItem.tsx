import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  below: {
    display: "block",
    // under the label, beside the switch
    paddingLeft: "52px",
    color: tokens.colorNeutralForeground2,
  },
});

/** One switch, what one can watch when it is on, and its choices. */
export function TroubleItem(props: {
  label: string;
  watch: string;
  isOn: boolean;
  onSwitch(isOn: boolean): void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const hint = useId();
  return (
    <div>
      <Switch
        label={props.label}
        checked={props.isOn}
        aria-describedby={hint}
        onChange={(_, { checked }) => props.onSwitch(checked)}
      />
      <Text id={hint} size={200} className={styles.below}>
        {props.watch}
      </Text>
      <div className={styles.below}>{props.children}</div>
    </div>
  );
}
