import { Select } from "@fluentui/react-components";
import { optionText } from "../../../core/text/settingText";
import { useTexts } from "../../text/texts";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";

/** One of a few values; an optional one may be none of them. */
export function ChoiceSetting<Value extends string | number>(
  props: SettingProps<Value | undefined> & { options: readonly Value[] }
) {
  const { tunable, value, options, onChange } = props;
  const { core } = useTexts();
  const choices: (Value | undefined)[] = tunable.optional ? [undefined, ...options] : [...options];
  return (
    <SettingFrame tunable={tunable}>
      <Select
        value={String(choices.indexOf(value))}
        onChange={(_, { value: at }) => onChange(choices[Number(at)])}
      >
        {choices.map((choice, at) => (
          <option key={at} value={at}>
            {optionText(tunable.key, choice, core)}
          </option>
        ))}
      </Select>
    </SettingFrame>
  );
}
