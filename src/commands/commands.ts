import type { Language } from "../core/settings";
import { COMMANDS, type CommandName } from "./commandJobs";
import { runCommand } from "./runCommand";
import { createCommandTexts } from "./text/texts";

const MS_PER_DAY = 86_400_000;
const now = () => new Date();

/** The ribbon's function page. It must call `Office.onReady`, or Excel reports the add-in as not responding. */
void Office.onReady();

for (const name of Object.keys(COMMANDS) as CommandName[]) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(name, {
      texts: createCommandTexts(language()),
      noticeUrl: new URL("commandWindow.html", location.href).href,
      now,
      today: () => Date.UTC(now().getFullYear(), now().getMonth(), now().getDate()) / MS_PER_DAY,
    }).finally(() => event.completed());
  });
}

/** The language of Office. */
function language(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
