/** The ribbon's commands, as the manifest names them in `ExecuteFunction`. */
export const COMMAND_NAMES = ["review", "stalledLeads", "undoLastRun"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
