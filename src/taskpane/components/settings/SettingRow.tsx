import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_SETTINGS } from "../../../core/defaultSettings";
import { settingAt } from "../../../core/settingPath";
import type { Settings } from "../../../core/settings";
import { rangeText, settingText } from "../../../core/text/settingText";
import { messageOf } from "../../../core/text/text";
import type { Tunable } from "../../../core/tunables";
import { useTexts } from "../../text/texts";
import { SettingField } from "./SettingField";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

/** The editor of a setting, its default and range below it, and the way back to the default once it differs. */
export function SettingRow(props: {
  tunable: Tunable;
  settings: Settings;
  onChange: (value: unknown) => void;
  onValidity: (valid: boolean, part?: string) => void;
  /** The setting is what it was by default, whatever stands in its fields. */
  onReset: (value: unknown) => void;
}) {
  const { tunable, settings, onReset, ...edit } = props;
  const { key, kind, label } = tunable;
  const { say, core } = useTexts();
  const styles = useStyles();
  /** Counts, so that fields begin afresh. */
  const [resets, setResets] = useState(0);
  const standard = settingAt(DEFAULT_SETTINGS, key);
  const isStandard = JSON.stringify(settingAt(settings, key)) === JSON.stringify(standard);
  const name = messageOf(label, core) ?? key;
  const about = [
    say("settings.default", { value: settingText(tunable, DEFAULT_SETTINGS, core) }),
    ...("unit" in kind ? [say("settings.outOfRange", { range: rangeText(tunable, core) })] : []),
  ];
  return (
    <div className={styles.row}>
      <SettingField key={resets} tunable={tunable} settings={settings} {...edit} />
      <div className={styles.foot}>
        <Caption1>{about.join(" · ")}</Caption1>
        {!isStandard && (
          <Button
            appearance="transparent"
            size="small"
            aria-label={say("settings.resetOne", { name })}
            onClick={() => {
              setResets(resets + 1);
              onReset(standard);
            }}
          >
            {say("settings.resetShort")}
          </Button>
        )}
      </div>
    </div>
  );
}
