import type { PlaybookRule } from "../../../core/followup/playbook";
import { settingAt } from "../../../core/settingPath";
import type { AssignmentRule, CutRule, SegmentRule, Settings } from "../../../core/settings";
import type { Stage } from "../../../core/stages";
import type { Tunable } from "../../../core/tunables";
import { ChoiceSetting } from "./ChoiceSetting";
import { CutsSetting } from "./CutsSetting";
import { DaySetting } from "./DaySetting";
import { MonthsSetting } from "./MonthsSetting";
import { NumberSetting } from "./NumberSetting";
import { PlaybookSetting } from "./PlaybookSetting";
import { RulesSetting } from "./RulesSetting";
import { SegmentMapSetting } from "./SegmentMapSetting";
import { StageLimitsSetting } from "./StageLimitsSetting";
import { StagesSetting } from "./StagesSetting";
import { SwitchSetting } from "./SwitchSetting";
import { TextListSetting } from "./TextListSetting";
import { TextSetting } from "./TextSetting";

/** The editor that fits the kind of a setting. */
export function SettingField(props: {
  tunable: Tunable;
  settings: Settings;
  onChange: (value: unknown) => void;
  onValidity: (valid: boolean, part?: string) => void;
}) {
  const { kind, key } = props.tunable;
  // what stands at the path is of the tunable's kind: settings are checked before they come here
  const valued = <Value,>() => ({ ...props, value: settingAt(props.settings, key) as Value });
  switch (kind.type) {
    case "integer":
    case "decimal":
      return <NumberSetting {...valued<number | undefined>()} kind={kind} />;
    case "choice":
      return <ChoiceSetting {...valued<string | undefined>()} options={kind.options} />;
    case "numberChoice":
      return <ChoiceSetting {...valued<number | undefined>()} options={kind.options} />;
    case "switch":
      return <SwitchSetting {...valued<boolean>()} />;
    case "text":
      return <TextSetting {...valued<string | undefined>()} maxLength={kind.maxLength} />;
    case "day":
      return <DaySetting {...valued<number | undefined>()} />;
    case "textList":
      return (
        <TextListSetting
          {...valued<string[]>()}
          maxItems={kind.maxItems}
          maxLength={kind.maxLength}
        />
      );
    case "months":
      return <MonthsSetting {...valued<number[]>()} />;
    case "cuts":
      return <CutsSetting {...valued<CutRule>()} />;
    case "segmentMap":
      return <SegmentMapSetting {...valued<SegmentRule[]>()} />;
    case "stages":
      return <StagesSetting {...valued<Stage[]>()} />;
    case "stageLimits":
      return <StageLimitsSetting {...valued<Record<string, number>>()} />;
    case "playbook":
      return <PlaybookSetting {...valued<PlaybookRule[]>()} />;
    case "assignmentRules":
      return <RulesSetting {...valued<AssignmentRule[]>()} />;
  }
}
