import type { Stage } from "../stages";
import { codeName, type Text } from "../text/text";

/** What a stage is called: the user's own label, in the other language if there is none in this one, else that of the preset. */
export function stageName({ code, en, zh }: Stage, text: Text): string {
  const [own, other] = text.language === "en" ? [en, zh] : [zh, en];
  return own ?? other ?? codeName("stage", code, text);
}
