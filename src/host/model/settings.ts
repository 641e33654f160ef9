import { text } from "../protocol/readArgument";
import { WireCollection, WireObject } from "../protocol/wireObject";
import { itemNotFound } from "../protocol/hostError";
import type { Book } from "./book";

/** The add-in's settings in this book; keys are compared exactly. */
export class SettingCollection extends WireCollection<Setting> {
  override readonly wireName = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): Setting[] {
    return [...this.book.state.settings.keys()].map((key) => new Setting(this.book, key));
  }

  override find(key: unknown): Setting | undefined {
    return typeof key === "string" && this.book.state.settings.has(key)
      ? new Setting(this.book, key)
      : undefined;
  }

  Add(key: unknown, value: unknown): Setting {
    const name = text(key, "SettingCollection.add");
    this.book.state.settings.set(name, value ?? null);
    this.book.state.emit({ kind: "settings" });
    return new Setting(this.book, name);
  }

  GetCount(): number {
    return this.book.state.settings.size;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return this.find(key) ?? null;
  }
}

export class Setting extends WireObject {
  override readonly wireName = "Setting";

  constructor(
    private readonly book: Book,
    private readonly key: string
  ) {
    super();
  }

  override get scalars() {
    return ["Key", "Value"];
  }

  override identity() {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    if (!this.book.state.settings.has(this.key)) throw itemNotFound("Setting.value");
    return this.book.state.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.book.state.settings.set(this.key, value ?? null);
    this.book.state.emit({ kind: "settings" });
  }

  Delete(): void {
    if (!this.book.state.settings.delete(this.key)) throw itemNotFound("Setting.delete");
    this.book.state.emit({ kind: "settings" });
  }
}
