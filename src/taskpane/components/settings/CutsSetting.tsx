import { Input, Select } from "@fluentui/react-components";
import type { CutRule } from "../../../core/settings";
import { DIMENSIONS, type Dimension } from "../../../core/rfm/cuts";
import { useTexts } from "../../text/texts";
import { NarrowField } from "../NarrowField";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";
import { useDraftText } from "./useDraftText";

const KINDS = ["percentile", "frozen", "fixed"] as const;
const LETTERS: Record<Dimension, string> = { recency: "R", frequency: "F", monetary: "M" };
type Fixed = Extract<CutRule, { kind: "fixed" }>;

/** Thresholds to begin with, bins − 1 each: days, orders and money of an everyday shop. */
const FIRST: Omit<Fixed, "kind"> = {
  recency: [30, 90, 180, 365],
  frequency: [2, 3, 5, 10],
  monetary: [100, 300, 1000, 3000],
};

/** How the scores are cut; the thresholds where they are the user's own. */
export function CutsSetting(props: SettingProps<CutRule>) {
  const { tunable, value, settings, onChange, onValidity } = props;
  const { core } = useTexts();
  const choose = (kind: CutRule["kind"]) => {
    for (const dimension of DIMENSIONS) onValidity(true, dimension);
    if (kind !== "fixed") return onChange({ kind });
    const first = (list: number[]) => list.slice(0, settings.bins - 1);
    onChange({
      kind,
      recency: first(FIRST.recency),
      frequency: first(FIRST.frequency),
      monetary: first(FIRST.monetary),
    });
  };
  return (
    <>
      <SettingFrame tunable={tunable}>
        <Select
          value={value.kind}
          onChange={(_, { value: kind }) => choose(kind as CutRule["kind"])}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {core(`settings.cuts.${kind}`)}
            </option>
          ))}
        </Select>
      </SettingFrame>
      {value.kind === "fixed" &&
        DIMENSIONS.map((dimension) => (
          <Thresholds
            key={dimension}
            letter={LETTERS[dimension]}
            cuts={value[dimension]}
            count={settings.bins - 1}
            onChange={(cuts) => onChange({ ...value, [dimension]: cuts })}
            onValidity={(valid) => onValidity(valid, dimension)}
          />
        ))}
    </>
  );
}

function Thresholds(props: {
  letter: string;
  cuts: number[];
  count: number;
  onChange: (cuts: number[]) => void;
  onValidity: (valid: boolean) => void;
}) {
  const { letter, cuts, count, onChange, onValidity } = props;
  const { say } = useTexts();
  const field = useDraftText<number[]>({
    shown: cuts.join(" "),
    read: (typed) => {
      const numbers = typed
        .trim()
        .split(/[\s;，、]+/u)
        .map(Number);
      const rising = numbers.every(
        (cut, i) => Number.isFinite(cut) && cut >= (numbers[i - 1] ?? -Infinity)
      );
      return rising && numbers.length === count ? { value: numbers } : undefined;
    },
    onChange,
    onValidity,
  });
  return (
    <NarrowField
      label={say("settings.thresholdsOf", { letter })}
      hint={say("settings.thresholdsHint", { count })}
      {...(field.isInvalid && {
        validationMessage: say("settings.thresholdsInvalid", { count }),
      })}
    >
      <Input
        inputMode="decimal"
        value={field.text}
        onChange={(_, { value: typed }) => field.take(typed)}
        onBlur={field.leave}
      />
    </NarrowField>
  );
}
