import type { DeskState } from "../../deskState";
import type { PaneActions } from "../../paneActions";

/** What the room behind a door is given. */
export interface DoorProps {
  state: DeskState;
  actions: PaneActions;
}
