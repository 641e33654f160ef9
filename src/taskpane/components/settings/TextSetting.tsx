import { Input } from "@fluentui/react-components";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";

/** A short text; blank is absent. */
export function TextSetting(props: SettingProps<string | undefined> & { maxLength: number }) {
  const { tunable, value, maxLength, onChange } = props;
  return (
    <SettingFrame tunable={tunable}>
      <Input
        value={value ?? ""}
        maxLength={maxLength}
        onChange={(_, { value: typed }) => onChange(typed.trim() === "" ? undefined : typed)}
      />
    </SettingFrame>
  );
}
