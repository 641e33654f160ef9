import { Input } from "@fluentui/react-components";
import type { TunableKind } from "../../../core/tunables";
import { useTexts } from "../../text/texts";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";
import { useDraftText } from "./useDraftText";

type NumberKind = Extract<TunableKind, { unit: string }>;

/** A number with its unit and range; an optional one may be left blank. */
export function NumberSetting(props: SettingProps<number | undefined> & { kind: NumberKind }) {
  const { tunable, value, kind, onChange, onValidity } = props;
  const { say } = useTexts();
  const field = useDraftText<number | undefined>({
    shown: value === undefined ? "" : String(value),
    read: (typed) => {
      if (typed.trim() === "") return tunable.optional ? { value: undefined } : undefined;
      const number = Number(typed);
      const whole = kind.type === "decimal" || Number.isInteger(number);
      return whole && number >= kind.min && number <= kind.max ? { value: number } : undefined;
    },
    onChange,
    onValidity,
  });
  return (
    <SettingFrame tunable={tunable} isInvalid={field.isInvalid}>
      <Input
        inputMode="decimal"
        value={field.text}
        onChange={(_, { value: typed }) => field.take(typed)}
        onBlur={field.leave}
        contentAfter={say(`unit.${kind.unit}`)}
      />
    </SettingFrame>
  );
}
