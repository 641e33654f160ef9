import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { checkSettings } from "../../../core/checkSettings";
import type { Problem } from "../../../core/problem";
import type { Settings } from "../../../core/settings";
import { describeProblem } from "../../../core/text/describe";
import { useTexts } from "../../text/texts";

const FILE_NAME = "perennial-settings.json";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type Said = { intent: "success" } | { intent: "error" } | { intent: "warning"; left: Problem[] };

/** Settings to a file and back. What is read is only edited until it is kept, as if it had been typed. */
export function SettingsFile(props: {
  settings: Settings;
  /** All fields are usable. */
  usable: boolean;
  onRead: (settings: Settings) => void;
}) {
  const { settings, usable, onRead } = props;
  const { say, core } = useTexts();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>();

  const read = async (file: File) => {
    const json = parse(await file.text());
    if (!json) return setSaid({ intent: "error" });
    const { settings: checked, problems } = checkSettings(json);
    setSaid(problems.length > 0 ? { intent: "warning", left: problems } : { intent: "success" });
    onRead(checked);
  };

  return (
    <>
      {said && (
        <MessageBar intent={said.intent} layout="multiline">
          <MessageBarBody>
            {say(`settings.file.${said.intent}`)}
            {said.intent === "warning" && (
              <ul className={styles.list}>
                {said.left.map((problem, at) => (
                  <li key={at}>{describeProblem(problem, core)}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={!usable} onClick={() => download(settings)}>
          {say("settings.export")}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {say("settings.import")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say("settings.import")}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void read(file);
            // so that the same file can be chosen again
            currentTarget.value = "";
          }}
        />
      </div>
    </>
  );
}

/** An object, else undefined: a list or a number is no settings. */
function parse(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function download(settings: Settings): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(settings, undefined, 2)], { type: "application/json" })
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}
