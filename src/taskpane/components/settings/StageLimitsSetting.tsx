import { Input } from "@fluentui/react-components";
import { stageName } from "../../../core/life/stageName";
import { useTexts } from "../../text/texts";
import { NarrowField } from "../NarrowField";
import { SettingHead } from "./SettingHead";
import type { SettingProps } from "./settingProps";
import { useDraftText } from "./useDraftText";

const MOST_DAYS = 36_500;

/** Days that each stage may take; blank: no limit. */
export function StageLimitsSetting(props: SettingProps<Record<string, number>>) {
  const { tunable, value, settings, onChange, onValidity } = props;
  const { core } = useTexts();
  return (
    <SettingHead tunable={tunable}>
      {settings.stages.map((stage) => (
        <Limit
          key={stage.code}
          label={stageName(stage, core)}
          days={value[stage.code]}
          onValidity={(valid) => onValidity(valid, stage.code)}
          onChange={(days) => {
            const others = Object.entries(value).filter(([code]) => code !== stage.code);
            const own = days === undefined ? [] : [[stage.code, days]];
            onChange(Object.fromEntries([...others, ...own]) as Record<string, number>);
          }}
        />
      ))}
    </SettingHead>
  );
}

function Limit(props: {
  label: string;
  days: number | undefined;
  onChange: (days: number | undefined) => void;
  onValidity: (valid: boolean) => void;
}) {
  const { label, days, onChange, onValidity } = props;
  const { say } = useTexts();
  const field = useDraftText<number | undefined>({
    shown: days === undefined ? "" : String(days),
    read: (typed) => {
      if (typed.trim() === "") return { value: undefined };
      const number = Number(typed);
      return Number.isInteger(number) && number >= 1 && number <= MOST_DAYS
        ? { value: number }
        : undefined;
    },
    onChange,
    onValidity,
  });
  return (
    <NarrowField
      label={label}
      {...(field.isInvalid && { validationMessage: say("settings.wholeDays") })}
    >
      <Input
        inputMode="numeric"
        placeholder={say("settings.noLimit")}
        value={field.text}
        onChange={(_, { value: typed }) => field.take(typed)}
        onBlur={field.leave}
        contentAfter={say("unit.days")}
      />
    </NarrowField>
  );
}
