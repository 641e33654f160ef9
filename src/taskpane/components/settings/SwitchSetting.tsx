import { Switch } from "@fluentui/react-components";
import { yesOrNo } from "../../../core/text/settingText";
import { useTexts } from "../../text/texts";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";

export function SwitchSetting({ tunable, value, onChange }: SettingProps<boolean>) {
  const { core } = useTexts();
  return (
    <SettingFrame tunable={tunable}>
      <Switch
        checked={value}
        label={yesOrNo(tunable.key, value, core)}
        onChange={(_, { checked }) => onChange(checked)}
      />
    </SettingFrame>
  );
}
