import type { Part } from "../../../core/desk/desk";
import { shareText } from "./shareText";
import type { Texts } from "../../text/texts";
import type { TableOfPicture } from "./PictureTable";

/** Groups with their customers and money; `head` names what the groups are. */
export function partTable(head: string, parts: Part[], { say, core }: Texts): TableOfPicture {
  return {
    head: [
      head,
      say("picture.head.customers"),
      say("picture.head.shareOfCustomers"),
      core("column.net"),
    ],
    rows: parts.map(({ label, customers, share, net }) => [
      label,
      core.integer(customers),
      shareText(share, core),
      core.money(net),
    ]),
  };
}
