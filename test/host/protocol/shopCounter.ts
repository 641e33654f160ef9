import { itemNotFound } from "../../../src/host/protocol/hostError";
import { number, text } from "../../../src/host/protocol/readArgument";
import { WireCollection, WireObject } from "../../../src/host/protocol/wireObject";

/** A domain that has nothing to do with Excel: a counter with drawers that hold a price. */
export class Drawer extends WireObject {
  override readonly wireName = "Drawer";
  readonly secret = "not for clients";
  private price = 0;

  constructor(
    readonly label: string,
    readonly counter: Counter
  ) {
    super();
  }

  override get scalars() {
    return ["Label", "Price"];
  }

  override identity() {
    return { Id: this.label };
  }

  get Label(): string {
    return this.label;
  }

  get Price(): number {
    return this.price;
  }

  set Price(price: unknown) {
    this.price = number(price, "Drawer.price");
  }

  get Counter(): Counter {
    return this.counter;
  }

  Compare(other: unknown): number {
    return other instanceof Drawer ? this.price - other.price : NaN;
  }
}

export class Drawers extends WireCollection<Drawer> {
  override readonly wireName = "Drawers";
  private readonly list: Drawer[] = [];

  constructor(private readonly counter: Counter) {
    super();
  }

  override get scalars() {
    return ["Count"];
  }

  override items(): readonly Drawer[] {
    return this.list;
  }

  override find(key: unknown): Drawer | undefined {
    return this.list.find((drawer) => drawer.label === key);
  }

  get Count(): number {
    return this.list.length;
  }

  Add(label: unknown): Drawer {
    const drawer = new Drawer(text(label, "Drawers.add"), this.counter);
    this.list.push(drawer);
    return drawer;
  }

  GetItemOrNullObject(key: unknown): Drawer | null {
    return this.find(key) ?? null;
  }

  GetFirst(): Drawer {
    const [first] = this.list;
    if (!first) throw itemNotFound("Drawers.getFirst");
    return first;
  }
}

export class Counter extends WireObject {
  override readonly wireName = "Counter";
  private readonly drawers = new Drawers(this);

  override get scalars() {
    return ["Open"];
  }

  get Open(): boolean {
    return true;
  }

  get Drawers(): Drawers {
    return this.drawers;
  }

  Break(): void {
    throw new TypeError("a bug in the host");
  }
}
