import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Input,
  Select,
  Textarea,
} from "@fluentui/react-components";
import { TIERS, type Tier } from "../../../core/codes";
import { actionOf } from "../../../core/followup/actionOf";
import type { Offer, PlaybookGroup, PlaybookRule, Season } from "../../../core/followup/playbook";
import {
  LONGEST_ACTION,
  MOST_DAYS_BETWEEN,
  MOST_RULES,
  OFFERS,
  PLAYBOOK_GROUPS,
  SEASONS,
} from "../../../core/followup/playbook";
import type { Text } from "../../../core/text/text";
import { useTexts } from "../../text/texts";
import { ListEditor } from "./ListEditor";
import { NarrowField } from "../NarrowField";
import { SettingHead } from "./SettingHead";
import type { SettingProps } from "./settingProps";

const ANY = "";

/** The playbook, rule by rule; the first that fits a customer decides, so their order counts. */
export function PlaybookSetting(props: SettingProps<PlaybookRule[]>) {
  const { tunable, value, onChange, onValidity } = props;
  const { say, core } = useTexts();
  const take = (rules: PlaybookRule[]) => {
    onValidity(rules.every(hasAction));
    onChange(rules);
  };
  return (
    <SettingHead tunable={tunable}>
      <ListEditor
        items={value}
        nameOf={(_, at) => say("settings.rule", { n: at + 1 })}
        addLabel={say("settings.addRule")}
        {...(value.length < MOST_RULES && { make: newRule })}
        canRemove={() => value.length > 1}
        onChange={take}
        render={(rule, change) => (
          <Accordion collapsible>
            <AccordionItem value="rule">
              <AccordionHeader>{summaryOf(rule, core)}</AccordionHeader>
              <AccordionPanel>
                <RuleFields rule={rule} onChange={change} />
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      />
    </SettingHead>
  );
}

const hasAction = ({ en, zh }: PlaybookRule) => en.trim() !== "" || zh.trim() !== "";

const newRule = (): PlaybookRule => ({
  group: "active",
  en: "",
  zh: "",
  offer: "none",
  everyDays: 30,
});

const groupName = (group: PlaybookGroup, core: Text) =>
  group === "lead" ? core("playbook.lead") : core(`status.${group}`);

function summaryOf(rule: PlaybookRule, core: Text): string {
  const whom = [
    groupName(rule.group, core),
    ...(rule.tier ? [core(`tier.${rule.tier}`)] : []),
    ...(rule.season ? [core(`season.${rule.season}`)] : []),
  ].join(" · ");
  return `${whom} → ${actionOf(rule, core)}`;
}

function without(rule: PlaybookRule, key: "tier" | "season"): PlaybookRule {
  const every = { ...rule };
  delete every[key];
  return every;
}

function RuleFields(props: { rule: PlaybookRule; onChange: (rule: PlaybookRule) => void }) {
  const { rule, onChange } = props;
  const { say, core } = useTexts();
  return (
    <>
      <NarrowField label={core("playbook.group")}>
        <Select
          value={rule.group}
          onChange={(_, { value }) => onChange({ ...rule, group: value as PlaybookGroup })}
        >
          {PLAYBOOK_GROUPS.map((group) => (
            <option key={group} value={group}>
              {groupName(group, core)}
            </option>
          ))}
        </Select>
      </NarrowField>
      <NarrowField label={core("column.tier")}>
        <Select
          value={rule.tier ?? ANY}
          onChange={(_, { value }) =>
            onChange(value === ANY ? without(rule, "tier") : { ...rule, tier: value as Tier })
          }
        >
          <option value={ANY}>{core("playbook.any")}</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {core(`tier.${tier}`)}
            </option>
          ))}
        </Select>
      </NarrowField>
      <NarrowField label={core("playbook.season")}>
        <Select
          value={rule.season ?? ANY}
          onChange={(_, { value }) =>
            onChange(value === ANY ? without(rule, "season") : { ...rule, season: value as Season })
          }
        >
          <option value={ANY}>{core("playbook.any")}</option>
          {SEASONS.map((season) => (
            <option key={season} value={season}>
              {core(`season.${season}`)}
            </option>
          ))}
        </Select>
      </NarrowField>
      {(["en", "zh"] as const).map((language) => (
        <NarrowField
          key={language}
          label={core(language === "en" ? "playbook.actionEn" : "playbook.actionZh")}
          {...(!hasAction(rule) && { validationMessage: say("settings.fillIn") })}
        >
          <Textarea
            rows={3}
            resize="vertical"
            value={rule[language]}
            maxLength={LONGEST_ACTION}
            onChange={(_, { value }) => onChange({ ...rule, [language]: value })}
          />
        </NarrowField>
      ))}
      <NarrowField label={core("playbook.offer")}>
        <Select
          value={rule.offer}
          onChange={(_, { value }) => onChange({ ...rule, offer: value as Offer })}
        >
          {OFFERS.map((offer) => (
            <option key={offer} value={offer}>
              {core(`offer.${offer}`)}
            </option>
          ))}
        </Select>
      </NarrowField>
      <NarrowField label={core("playbook.everyDays")}>
        <Input
          inputMode="numeric"
          value={String(rule.everyDays)}
          onChange={(_, { value }) => {
            const days = Number.parseInt(value, 10) || 0;
            onChange({ ...rule, everyDays: Math.min(MOST_DAYS_BETWEEN, Math.max(0, days)) });
          }}
        />
      </NarrowField>
    </>
  );
}
