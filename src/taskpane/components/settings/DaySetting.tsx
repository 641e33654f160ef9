import { Input } from "@fluentui/react-components";
import type { Day } from "../../../core/columns/values/cell";
import { fromIsoDay, toIsoDay } from "../../../page/day";
import { useTexts } from "../../text/texts";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";
import { useDraftText } from "./useDraftText";

/** A date; an optional one may be left blank. */
export function DaySetting(props: SettingProps<Day | undefined>) {
  const { tunable, value, onChange, onValidity } = props;
  const { say } = useTexts();
  const field = useDraftText<Day | undefined>({
    shown: value === undefined ? "" : toIsoDay(value),
    read: (typed) => {
      if (typed === "") return tunable.optional ? { value: undefined } : undefined;
      const day = fromIsoDay(typed);
      return day === undefined ? undefined : { value: day };
    },
    onChange,
    onValidity,
  });
  return (
    <SettingFrame tunable={tunable} isInvalid={field.isInvalid} complaint={say("date.invalid")}>
      <Input
        type="date"
        value={field.text}
        onChange={(_, { value: typed }) => field.take(typed)}
        onBlur={field.leave}
      />
    </SettingFrame>
  );
}
