import {} from "@fluentui/react-components";
import type { FieldProps } from "@fluentui/react-components";
import { rangeText } from "../../../core/text/settingText";
import { messageOf } from "../../../core/text/text";
import type { Tunable } from "../../../core/tunables";
import { useTexts } from "../../text/texts";
import { NarrowField } from "../NarrowField";

/** Name, effect and range around the editor of a setting. */
export function SettingFrame(props: {
  tunable: Tunable;
  isInvalid?: boolean;
  /** What is wrong; the range where nothing else is said. */
  complaint?: string;
  children: NonNullable<FieldProps["children"]>;
}) {
  const { tunable, isInvalid, complaint, children } = props;
  const { say, core } = useTexts();
  const { label, key } = tunable;
  const range = rangeText(tunable, core);
  return (
    <NarrowField
      label={{ children: messageOf(label, core) ?? key, weight: "semibold" }}
      hint={messageOf(`${label}.effect`, core) ?? ""}
      {...(isInvalid && {
        validationMessage: complaint ?? say("settings.outOfRange", { range }),
      })}
    >
      {children}
    </NarrowField>
  );
}
