import type { Language } from "../core/settings";
import type { Answer, Notice } from "./notice";
import { NoticeWindow } from "./noticeWindow";

export interface Question {
  title: string;
  lines: string[];
  /** What the two buttons say. */
  yes: string;
  no: string;
}

/** What a running command says and asks in its window, one thing at a time. */
export class Conversation {
  private readonly window: NoticeWindow;
  private readonly controller = new AbortController();
  private decide: ((yes: boolean) => void) | undefined;
  private closed: () => void = () => undefined;
  private readonly whenClosed = new Promise<void>((resolve) => (this.closed = resolve));

  /** @param url https address of the window's page */
  constructor(
    url: string,
    private readonly about: { language: Language; title: string }
  ) {
    this.window = new NoticeWindow(url, (answer) => this.answered(answer));
  }

  /** Aborted when the user cancels, or closes the window instead of answering a question. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  work(text: string, done: number, total: number): void {
    const stopping = this.signal.aborted;
    this.show({ kind: "working", text, done, total, stopping });
  }

  ask({ title, ...question }: Question): Promise<boolean> {
    return new Promise((resolve) => {
      this.decide = resolve;
      this.show({ kind: "question", ...question }, title);
    });
  }

  /** Resolves when the user has closed the window, or none could be opened. */
  async end(text: string, further?: string): Promise<void> {
    this.show({ kind: "ended", text, ...(further !== undefined && { further }) });
    await this.whenClosed;
    this.close();
  }

  close(): void {
    this.window.close();
  }

  private show(what: Saying, title = this.about.title): void {
    this.window.show({ ...this.about, title, ...what });
  }

  private answered(answer: Answer): void {
    const { decide } = this;
    this.decide = undefined;
    if (answer === "cancel") this.controller.abort();
    if (answer === "close") {
      if (decide) this.controller.abort();
      this.closed();
    }
    decide?.(answer === "yes");
  }
}

type Saying<N = Notice> = N extends Notice ? Omit<N, "language" | "title"> : never;
