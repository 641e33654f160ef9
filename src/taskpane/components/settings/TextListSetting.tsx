import { Textarea } from "@fluentui/react-components";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";
import { useDraftText } from "./useDraftText";

const linesOf = (typed: string) => [
  ...new Set(
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
  ),
];

/** Texts, one a line. */
export function TextListSetting(
  props: SettingProps<string[]> & { maxItems: number; maxLength: number }
) {
  const { tunable, value, maxItems, maxLength, onChange, onValidity } = props;
  const field = useDraftText<string[]>({
    shown: value.join("\n"),
    read: (typed) => {
      const lines = linesOf(typed);
      const fits = lines.length <= maxItems && lines.every((line) => line.length <= maxLength);
      return fits ? { value: lines } : undefined;
    },
    onChange,
    onValidity,
  });
  return (
    <SettingFrame tunable={tunable} isInvalid={field.isInvalid}>
      <Textarea
        resize="vertical"
        rows={5}
        value={field.text}
        onChange={(_, { value: typed }) => field.take(typed)}
        onBlur={field.leave}
      />
    </SettingFrame>
  );
}
