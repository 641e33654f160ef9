import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useTexts } from "../../text/texts";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const useStyles = makeStyles({
  months: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: "4px" },
  month: { minWidth: 0 },
});

/** Any of the twelve months. */
export function MonthsSetting({ tunable, value, onChange }: SettingProps<number[]>) {
  const { core } = useTexts();
  const styles = useStyles();
  return (
    <SettingFrame tunable={tunable}>
      {({ "aria-labelledby": labelledBy, "aria-describedby": describedBy }) => (
        <div
          role="group"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          className={styles.months}
        >
          {MONTHS.map((month) => {
            const chosen = value.includes(month);
            return (
              <ToggleButton
                key={month}
                size="small"
                className={styles.month}
                checked={chosen}
                onClick={() =>
                  onChange(MONTHS.filter((one) => (one === month ? !chosen : value.includes(one))))
                }
              >
                {core.month(month)}
              </ToggleButton>
            );
          })}
        </div>
      )}
    </SettingFrame>
  );
}
