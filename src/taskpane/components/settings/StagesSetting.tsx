import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { stageName } from "../../../core/life/stageName";
import { areStagesInOrder } from "../../../core/settingSchemas";
import { STAGE_PRESETS, type Stage, type StagePreset } from "../../../core/stages";
import { useTexts } from "../../text/texts";
import { ListEditor } from "./ListEditor";
import { NarrowField } from "../NarrowField";
import { SettingHead } from "./SettingHead";
import type { SettingProps } from "./settingProps";

const PRESETS = Object.keys(STAGE_PRESETS) as StagePreset[];
const OWN = "own";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

/** The pipeline: a preset, or stages of the user's own. */
export function StagesSetting({ tunable, value, onChange, onValidity }: SettingProps<Stage[]>) {
  const { say, core, language } = useTexts();
  const styles = useStyles();
  const own = language === "en" ? "en" : "zh";
  const take = (stages: Stage[]) => {
    onValidity(areStagesInOrder(stages));
    onChange(stages);
  };
  const preset = PRESETS.find((one) => isPreset(value, one)) ?? OWN;
  return (
    <SettingHead tunable={tunable}>
      <NarrowField label={say("settings.stagePreset")}>
        <Select
          value={preset}
          onChange={(_, { value: chosen }) => {
            const stages = STAGE_PRESETS[chosen as StagePreset] as readonly Stage[] | undefined;
            if (stages) take(stages.map((stage) => ({ ...stage })));
          }}
        >
          {PRESETS.map((one) => (
            <option key={one} value={one}>
              {STAGE_PRESETS[one].map((stage) => stageName(stage, core)).join(" → ")}
            </option>
          ))}
          {preset === OWN && <option value={OWN}>{say("settings.ownStages")}</option>}
        </Select>
      </NarrowField>
      <NarrowField
        {...(!areStagesInOrder(value) && { validationMessage: say("settings.stagesInvalid") })}
      >
        <ListEditor
          items={value}
          nameOf={(stage) => stageName(stage, core)}
          addLabel={say("settings.addStage")}
          {...(value.length < 12 && { make: () => newStage(value) })}
          onChange={take}
          render={(stage, change) => (
            <div className={styles.pair}>
              <NarrowField label={core("head.stage")} className={styles.field}>
                <Input
                  value={stage[own] ?? stageName(stage, core)}
                  maxLength={60}
                  onChange={(_, { value: label }) => change({ ...stage, [own]: label })}
                />
              </NarrowField>
              <NarrowField label={core("head.fromOrders")} className={styles.field}>
                <Input
                  inputMode="numeric"
                  value={stage.fromOrders === undefined ? "" : String(stage.fromOrders)}
                  onChange={(_, { value: typed }) => change(withOrders(stage, typed))}
                />
              </NarrowField>
            </div>
          )}
        />
      </NarrowField>
    </SettingHead>
  );
}

function withOrders(stage: Stage, typed: string): Stage {
  const next = { ...stage };
  const orders = Number.parseInt(typed, 10);
  if (Number.isNaN(orders)) delete next.fromOrders;
  else next.fromOrders = orders;
  return next;
}

/** A stage before the orders, with a code that no other has. */
function newStage(stages: readonly Stage[]): Stage {
  let n = stages.length + 1;
  while (stages.some(({ code }) => code === `stage${n}`)) n++;
  const last = stages.at(-1)?.fromOrders ?? 0;
  return { code: `stage${n}`, en: `Stage ${n}`, zh: `阶段${n}`, fromOrders: last + 1 };
}

function isPreset(stages: readonly Stage[], preset: StagePreset): boolean {
  return JSON.stringify(stages) === JSON.stringify(STAGE_PRESETS[preset]);
}
