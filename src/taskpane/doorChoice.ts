import { DOORS } from "./deskActions";
import type { Door } from "./deskActions";

/** Where the door that was used last is kept; Office asks to keep each partition's data apart. */
const keyIn = (partition: string | undefined) => `${partition ?? ""}perennial.door`;

/** The door that was used last in this browser; customers, where nobody went through one yet. */
export function lastDoor(partition: string | undefined): Door {
  try {
    const kept = localStorage.getItem(keyIn(partition));
    return DOORS.find((door) => door === kept) ?? "customers";
  } catch {
    return "customers";
  }
}

export function rememberDoor(partition: string | undefined, door: Door): void {
  try {
    localStorage.setItem(keyIn(partition), door);
  } catch {
    // storage is blocked in some frames: then the choice lasts as long as the pane
  }
}
