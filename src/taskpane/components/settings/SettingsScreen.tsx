import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  SearchBox,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { DEFAULT_SETTINGS } from "../../../core/defaultSettings";
import type { Settings } from "../../../core/settings";
import { withSetting } from "../../../core/settingPath";
import { SETTING_GROUPS, type Tunable } from "../../../core/tunables";
import type { SettingsState } from "../../settingsState";
import { hasChanged } from "../../settingsState";
import { useTexts } from "../../text/texts";
import type { PaneActions } from "../../usePane";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { EffectPanel } from "./EffectPanel";
import { searchSettings } from "./searchSettings";
import { SettingRow } from "./SettingRow";
import { SettingsFile } from "./SettingsFile";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Every setting of the analysis; what a change does is told before it is kept. */
export function SettingsScreen({ state, actions }: { state: SettingsState; actions: PaneActions }) {
  const { edited, effect, version } = state;
  const { say, core } = useTexts();
  const styles = useStyles();
  const [invalid, setInvalid] = useState<ReadonlySet<string>>(new Set());
  const judge = (key: string) => (valid: boolean, part?: string) => {
    const name = part === undefined ? key : `${key}/${part}`;
    setInvalid((before) => {
      const next = new Set(before);
      if (valid) next.delete(name);
      else next.add(name);
      return next;
    });
  };
  const [question, setQuestion] = useState("");
  const found = searchSettings(question, core);
  const replace = (settings: Settings) => {
    setInvalid(new Set());
    actions.editSettings(settings, "replaced");
  };
  const resetOne = (key: string) => (value: unknown) => {
    setInvalid((before) => new Set([...before].filter((name) => name.split("/")[0] !== key)));
    actions.editSettings(withSetting(edited, key, value), "typed");
  };
  const fields = (tunables: readonly Tunable[]) => (
    <div className={styles.fields}>
      {tunables.map((tunable) => (
        <SettingRow
          key={tunable.key}
          tunable={tunable}
          settings={edited}
          onChange={(value) =>
            actions.editSettings(withSetting(edited, tunable.key, value), "typed")
          }
          onValidity={judge(tunable.key)}
          onReset={resetOne(tunable.key)}
        />
      ))}
    </div>
  );
  const changed = hasChanged(state);
  const usable = invalid.size === 0 && changed;

  return (
    <ScreenBody
      foot={
        <>
          {effect && <EffectPanel effect={effect} onShowCell={actions.showCell} />}
          <div className={styles.buttons}>
            {effect?.kind === "known" || effect?.kind === "failed" ? (
              <Button
                appearance="primary"
                disabled={invalid.size > 0}
                onClick={actions.keepSettings}
              >
                {say("settings.keep")}
              </Button>
            ) : (
              <Button
                appearance="primary"
                disabled={!usable || effect?.kind === "asking"}
                onClick={actions.askEffect}
              >
                {say("settings.whatChanges")}
              </Button>
            )}
            <Button onClick={actions.dropSettings}>
              {say(changed ? "settings.drop" : "settings.back")}
            </Button>
          </div>
        </>
      }
    >
      <ScreenTitle>{say("settings.title")}</ScreenTitle>
      <SearchBox
        aria-label={say("settings.search")}
        placeholder={say("settings.search")}
        value={question}
        onChange={(_, { value }) => setQuestion(value)}
      />
      {question.trim() === "" ? (
        <Accordion key={version} collapsible multiple>
          {SETTING_GROUPS.map((group) => (
            <AccordionItem key={group} value={group}>
              <AccordionHeader as="h3">{core(`settings.group.${group}`)}</AccordionHeader>
              <AccordionPanel>
                {fields(found.filter((tunable) => tunable.group === group))}
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      ) : (
        <Fragment key={version}>
          <Text role="status">{say("settings.found", { count: found.length })}</Text>
          {SETTING_GROUPS.map((group) => {
            const inGroup = found.filter((tunable) => tunable.group === group);
            if (inGroup.length === 0) return null;
            return (
              <section key={group} className={styles.fields}>
                <Subtitle2 as="h3">{core(`settings.group.${group}`)}</Subtitle2>
                {fields(inGroup)}
              </section>
            );
          })}
        </Fragment>
      )}
      <SettingsFile settings={edited} usable={invalid.size === 0} onRead={replace} />
      <Button appearance="subtle" onClick={() => replace(DEFAULT_SETTINGS)}>
        {say("settings.reset")}
      </Button>
    </ScreenBody>
  );
}
