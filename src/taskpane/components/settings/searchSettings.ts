import { messageOf, type Text } from "../../../core/text/text";
import { TUNABLES, type Tunable } from "../../../core/tunables";

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** The settings whose name, effect, section or path hold every word of the question, in their own order; all of them for a blank one. */
export function searchSettings(question: string, text: Text): Tunable[] {
  const words = folded(question).split(/\s+/u).filter(Boolean);
  return TUNABLES.filter(({ key, label, group }) => {
    const about = folded(
      [
        key,
        messageOf(label, text),
        messageOf(`${label}.effect`, text),
        text(`settings.group.${group}`),
      ].join(" ")
    );
    return words.every((word) => about.includes(word));
  });
}
