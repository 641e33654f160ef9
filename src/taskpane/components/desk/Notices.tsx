import type { Notice } from "../../../core/problem";
import { useTexts } from "../../text/texts";
import { NoticeList } from "./NoticeList";
import { SectionTitle } from "../frame/SectionTitle";

/** What did not stop the run but should be known. */
export function Notices(props: {
  notices: Notice[];
  onShowCell: (sheet: string, address: string) => void;
}) {
  const { say } = useTexts();
  if (props.notices.length === 0) return null;
  return (
    <section>
      <SectionTitle>{say("done.notices")}</SectionTitle>
      <NoticeList {...props} />
    </section>
  );
}
