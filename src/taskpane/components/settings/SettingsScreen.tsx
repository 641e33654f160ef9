import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_SETTINGS } from "../../../core/defaultSettings";
import { withSetting } from "../../../core/settingPath";
import { SETTING_GROUPS, TUNABLES } from "../../../core/tunables";
import type { SettingsState } from "../../settingsState";
import { hasChanged } from "../../settingsState";
import { useTexts } from "../../text/texts";
import type { PaneActions } from "../../usePane";
import { ScreenBody } from "../ScreenBody";
import { ScreenTitle } from "../ScreenTitle";
import { EffectPanel } from "./EffectPanel";
import { SettingField } from "./SettingField";

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
  const reset = () => {
    setInvalid(new Set());
    actions.editSettings(DEFAULT_SETTINGS, "replaced");
  };
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
      <Accordion key={version} collapsible multiple>
        {SETTING_GROUPS.map((group) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h3">{core(`settings.group.${group}`)}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.fields}>
                {TUNABLES.filter((tunable) => tunable.group === group).map((tunable) => (
                  <SettingField
                    key={tunable.key}
                    tunable={tunable}
                    settings={edited}
                    onChange={(value) =>
                      actions.editSettings(withSetting(edited, tunable.key, value), "typed")
                    }
                    onValidity={judge(tunable.key)}
                  />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Button appearance="subtle" onClick={reset}>
        {say("settings.reset")}
      </Button>
    </ScreenBody>
  );
}
