import { COMMAND_NAMES, type CommandName } from "./commandNames";

/** The ribbon's function page. It must call `Office.onReady`, or Excel reports the add-in as not responding. */
void Office.onReady();

// Excel may press a button as soon as its library has started, so the names are known before the work behind them is loaded
for (const name of COMMAND_NAMES)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run(name).finally(() => event.completed());
  });

async function run(name: CommandName): Promise<void> {
  const { runCommand } = await import(/* webpackChunkName: "command" */ "./runCommand");
  await runCommand(name, new URL("commandWindow.html", location.href).href);
}
