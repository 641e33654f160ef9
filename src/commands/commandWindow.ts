import type { Answer, Notice } from "./notice";
import { createCommandTexts } from "./text/texts";
import "./commandWindow.css";

/** The page inside the window of a running command: shows what it is told, and tells what is pressed. */
const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`commandWindow.html has no #${id}`);
  return found;
};
const [title, content, buttons] = [part("title"), part("content"), part("buttons")];

const answer = (what: Answer) => Office.context.ui.messageParent(what);

let shown: Notice["kind"] | undefined;

function show(notice: Notice): void {
  const { say } = createCommandTexts(notice.language);
  document.documentElement.lang = notice.language;
  document.title = notice.title;
  const isNew = shown !== notice.kind;
  shown = notice.kind;
  title.textContent = notice.title;
  switch (notice.kind) {
    case "working": {
      const { text, done, total, stopping } = notice;
      const count = total > 0 ? ` · ${say("phase.count", { done, total })}` : "";
      const line = isNew ? status() : (content.querySelector("p") ?? status());
      const words = stopping ? say("notice.stopping") : text;
      // a screen reader hears each phase once, not every count
      if (line.dataset.words !== words) line.setAttribute("aria-label", words);
      line.dataset.words = words;
      line.textContent = stopping ? words : words + count;
      const bar = isNew ? undefined : content.querySelector("progress");
      if (bar) fill(bar, done, total);
      else content.replaceChildren(line, fill(labelled(words), done, total));
      if (isNew) offer([say("notice.cancel"), "cancel"]);
      break;
    }
    case "question": {
      const list = document.createElement("ul");
      list.append(...notice.lines.map((line) => withText("li", line)));
      content.replaceChildren(list);
      offer([notice.yes, "yes"], [notice.no, "no"]);
      break;
    }
    case "ended":
      content.replaceChildren(
        withText("p", notice.text),
        ...(notice.further ? [withText("p", notice.further)] : [])
      );
      offer([say("notice.close"), "close"]);
  }
  // new buttons have taken the focus with the old ones
  if (isNew || notice.kind !== "working") title.focus();
}

function status(): HTMLElement {
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  return line;
}

function labelled(words: string): HTMLProgressElement {
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", words);
  return bar;
}

/** Without a total the bar only says that something goes on. */
function fill(bar: HTMLProgressElement, done: number, total: number): HTMLProgressElement {
  if (total > 0) {
    bar.max = total;
    bar.value = done;
  } else bar.removeAttribute("value");
  return bar;
}

function withText(tag: "li" | "p", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The first is the one that Enter is for. */
function offer(...choices: [label: string, what: Answer][]): void {
  buttons.replaceChildren(
    ...choices.map(([label, what], i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      if (i === 0 && what !== "cancel") button.className = "primary";
      button.addEventListener("click", () => answer(what));
      return button;
    })
  );
}

void Office.onReady().then(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => show(JSON.parse(message) as Notice),
    () => answer("ready")
  );
});
