import { ANSWERS, type Answer, type Notice } from "./notice";

/** Percent of the screen. */
const SIZE = { height: 32, width: 28 };

/**
 * The window in which a command without a pane speaks: Office's dialog. It opens when there is first something to show. Where it cannot be
 * opened (one is open already, or pop-ups are blocked) the command goes on without.
 */
export class NoticeWindow {
  private dialog: Office.Dialog | undefined;
  private opening = false;
  private ended = false;
  private isReady = false;
  private latest: Notice | undefined;

  /**
   * @param url https address of the window's page
   * @param answered what the user did; closing the window is `close`
   */
  constructor(
    private readonly url: string,
    private readonly answered: (answer: Answer) => void
  ) {}

  show(notice: Notice): void {
    this.latest = notice;
    if (!this.dialog && !this.opening && !this.ended) this.open();
    this.tell();
  }

  close(): void {
    this.ended = true;
    this.dialog?.close();
    this.dialog = undefined;
  }

  private open(): void {
    this.opening = true;
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(this.url, options, ({ status, value }) => {
      this.opening = false;
      if (status !== Office.AsyncResultStatus.Succeeded) {
        this.ended = true;
        this.answered("close");
        return;
      }
      if (this.ended) return value.close(); // the command was faster than its window
      this.dialog = value;
      value.addEventHandler(Office.EventType.DialogMessageReceived, (args) => {
        const answer = ANSWERS.find((one) => "message" in args && one === args.message);
        if (answer === "ready") {
          this.isReady = true;
          this.tell();
        } else if (answer) this.answered(answer);
      });
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        this.dialog = undefined;
        this.ended = true;
        this.answered("close");
      });
    });
  }

  private tell(): void {
    if (this.isReady && this.latest) this.dialog?.messageChild(JSON.stringify(this.latest));
  }
}
