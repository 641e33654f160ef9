import type { Settings } from "../../../core/settings";
import type { Tunable } from "../../../core/tunables";

/** What the editor of one setting is given. `Value` is what stands at the tunable's path. */
export interface SettingProps<Value> {
  tunable: Tunable;
  value: Value;
  settings: Settings;
  /** A value that fits. */
  onChange: (value: Value) => void;
  /** Whether what stands in the editor, or in one part of it, fits; what does not is not handed on. */
  onValidity: (valid: boolean, part?: string) => void;
}
