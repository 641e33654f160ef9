import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Message } from "../../message";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import type { Texts } from "../../text/texts";
import { describePaneProblem, ProblemMessage } from "../run/ProblemMessage";

/** How the work before ended, with its way back right there. */
export function MessageLine({ message, actions }: { message: Message; actions: PaneActions }) {
  const { say, ...texts } = useTexts();
  if (message.kind === "problem")
    return (
      <ProblemMessage
        problem={message.problem}
        onShowCell={actions.showCell}
        onShowAll={message.again && actions.showAllAndGoOn}
      />
    );
  const sentence = sentenceOf(message, { say, ...texts });
  const way = wayBack(message, actions);
  const missing = "missing" in message ? (message.missing ?? 0) : 0;
  const place = message.kind === "edited" ? message.result : undefined;
  return (
    // a message bar is spoken when it appears: another sentence is another bar
    <MessageBar key={sentence} intent={intentOf(message)} layout="multiline">
      <MessageBarBody>
        {sentence} {missing > 0 && `${say("message.missing", { count: missing })} `}
        {place?.address !== undefined && (
          <Link
            inline
            as="button"
            onClick={() => actions.showCell(place.sheet, place.address ?? "A1")}
          >
            {say("message.show")}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say("message.close")}
            onClick={actions.closeMessage}
          />
        }
      >
        {way && (
          <Button size="small" onClick={way.go}>
            {say(way.label)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const intentOf = (message: Message) =>
  message.kind === "undone" && message.stopped ? "warning" : "success";

function sentenceOf(message: Exclude<Message, { kind: "problem" }>, texts: Texts): string {
  const { say } = texts;
  switch (message.kind) {
    case "undone":
      return undoneSentence(message, texts);
    case "reviewed":
      return say("message.reviewed");
    case "notWritten":
      return say("message.notWritten");
    case "settingsSaved":
    case "logTakenBack":
      return say(`message.${message.kind}`);
    case "stagesLogged":
      return say("message.stagesLogged", { sheet: message.sheet, count: message.rows });
    case "filterCleared":
      return say("message.filterCleared");
    case "filtered":
      return say("message.filtered", {
        what: message.what,
        sheet: message.result.sheet,
        count: message.result.count,
      });
    case "edited":
      return say(`message.edited.${message.edit}`, {
        sheet: message.result.sheet,
        count: message.result.count,
      });
  }
}

function undoneSentence(
  { count, kept, stopped }: Extract<Message, { kind: "undone" }>,
  { say, core }: Texts
): string {
  if (stopped)
    return say("message.undone.stopped", {
      ...{ count, kept },
      problem: describePaneProblem(stopped, { say, core }),
    });
  return kept > 0 ? say("message.undone.kept", { count, kept }) : say("message.undone", { count });
}

function wayBack(message: Message, actions: PaneActions) {
  switch (message.kind) {
    case "filtered":
      return { label: "message.clearFilter", go: actions.clearFilter } as const;
    case "edited":
    case "settingsSaved":
    case "stagesLogged":
      return { label: "message.undo", go: actions.undoEdit } as const;
    case "reviewed":
      return { label: "message.undo", go: actions.openRuns } as const;
    case "filterCleared":
    case "logTakenBack":
    case "notWritten":
    case "problem":
    case "undone":
      return undefined;
  }
}
