import type { Part } from "../../../core/desk/desk";
import type { Texts } from "../../text/texts";
import type { TableOfPicture } from "./PictureTable";
import { shareOf, sumOf } from "./shares";

/** Groups with their customers and money; `head` names what the groups are. */
export function partTable(head: string, parts: Part[], { say, core }: Texts): TableOfPicture {
  const whole = sumOf(parts, ({ customers }) => customers);
  return {
    head: [
      head,
      say("picture.head.customers"),
      say("picture.head.shareOfCustomers"),
      core("column.net"),
    ],
    rows: parts.map(({ label, customers, net }) => [
      label,
      core.integer(customers),
      core.percent(shareOf(customers, whole) ?? 0),
      core.money(net),
    ]),
  };
}
