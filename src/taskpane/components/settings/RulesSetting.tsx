import { Input, Select } from "@fluentui/react-components";
import { ASSIGNED_BY, type AssignmentRule } from "../../../core/settings";
import { useTexts } from "../../text/texts";
import { ListEditor } from "./ListEditor";
import { NarrowField } from "../NarrowField";
import { SettingHead } from "./SettingHead";
import type { SettingProps } from "./settingProps";

/** Who gets a lead that nobody owns; a rule without a value or an owner is not complete. */
export function RulesSetting(props: SettingProps<AssignmentRule[]>) {
  const { tunable, value, onChange, onValidity } = props;
  const { say, core } = useTexts();
  const take = (rules: AssignmentRule[]) => {
    onValidity(rules.every((rule) => rule.value.trim() !== "" && rule.owner.trim() !== ""));
    onChange(rules);
  };
  const required = (text: string) =>
    text.trim() === "" ? { validationMessage: say("settings.fillIn") } : {};
  return (
    <SettingHead tunable={tunable}>
      <ListEditor<AssignmentRule>
        items={value}
        nameOf={(_, at) => say("settings.rule", { n: at + 1 })}
        addLabel={say("settings.addRule")}
        make={() => ({ by: "source", value: "", owner: "" })}
        onChange={take}
        render={(rule, change) => (
          <>
            <NarrowField label={core("head.ruleBy")}>
              <Select
                value={rule.by}
                onChange={(_, { value: by }) => change({ ...rule, by: by as AssignmentRule["by"] })}
              >
                {ASSIGNED_BY.map((by) => (
                  <option key={by} value={by}>
                    {core(`rule.${by}`)}
                  </option>
                ))}
              </Select>
            </NarrowField>
            <NarrowField label={core("head.ruleValue")} {...required(rule.value)}>
              <Input
                value={rule.value}
                maxLength={200}
                onChange={(_, { value: typed }) => change({ ...rule, value: typed })}
              />
            </NarrowField>
            <NarrowField label={core("head.owner")} {...required(rule.owner)}>
              <Input
                value={rule.owner}
                maxLength={200}
                onChange={(_, { value: owner }) => change({ ...rule, owner })}
              />
            </NarrowField>
          </>
        )}
      />
    </SettingHead>
  );
}
