import { Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FieldProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // long options and words must not make the pane wider
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
});

/** A field that is as narrow as the pane. */
export function NarrowField({ className, ...props }: FieldProps) {
  const styles = useStyles();
  return <Field {...props} className={mergeClasses(styles.field, className)} />;
}
