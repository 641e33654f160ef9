import { Textarea } from "@fluentui/react-components";
import { checkMap } from "../../../core/rfm/ownMap";
import { readSegmentMap, writeSegmentMap } from "../../../core/rfm/segmentMapText";
import type { SegmentRule } from "../../../core/settings";
import { useTexts } from "../../text/texts";
import { SettingFrame } from "./SettingFrame";
import type { SettingProps } from "./settingProps";
import { useDraftText } from "./useDraftText";

/** Cells named in a complaint. */
const MOST_CELLS = 8;

/** The user's own map as text: one segment a line, its name and its cells. */
export function SegmentMapSetting(props: SettingProps<SegmentRule[]>) {
  const { tunable, value, onChange, onValidity } = props;
  const { say, core } = useTexts();
  const field = useDraftText<SegmentRule[]>({
    shown: writeSegmentMap(value),
    read: (typed) => {
      const map = readSegmentMap(typed);
      if (!map) return undefined;
      const { missing, repeated } = checkMap(map);
      const fits = map.length === 0 || missing.length + repeated.length === 0;
      return fits ? { value: map } : undefined;
    },
    onChange,
    onValidity,
  });
  const complaint = () => {
    const map = readSegmentMap(field.text);
    if (!map) return say("settings.mapUnreadable");
    const { missing, repeated } = checkMap(map);
    const some = (cells: string[]) => core.list(cells.slice(0, MOST_CELLS));
    return [
      ...(missing.length > 0
        ? [say("settings.mapMissing", { count: missing.length, cells: some(missing) })]
        : []),
      ...(repeated.length > 0
        ? [say("settings.mapRepeated", { count: repeated.length, cells: some(repeated) })]
        : []),
    ].join(" ");
  };
  return (
    <SettingFrame
      tunable={tunable}
      isInvalid={field.isInvalid}
      {...(field.isInvalid && { complaint: complaint() })}
    >
      <Textarea
        resize="vertical"
        rows={6}
        placeholder={say("settings.mapExample")}
        value={field.text}
        onChange={(_, { value: typed }) => field.take(typed)}
        onBlur={field.leave}
      />
    </SettingFrame>
  );
}
