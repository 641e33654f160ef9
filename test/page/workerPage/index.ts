import type { Book } from "../../../src/core/columns/book";
import type { SourceMap } from "../../../src/core/columns/recognition";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { spawnAnalysisWorker } from "../../../src/page/analysisWorker";
import { buffersOf } from "../../../src/page/buffersOf";
import { computeInWorker } from "../../../src/page/computeInWorker";
import { keepAnalysis } from "../../../src/taskpane/keptAnalysis";

const source: SourceMap = {
  kind: "orders",
  sheet: "Orders",
  headerRow: 0,
  firstColumn: 0,
  columnCount: 3,
  dataRows: 3,
  columns: [],
  unused: [],
};

/** Anna ordered 10 and 20, Bo refunded 5 without ever ordering. */
const smallBook = (): Book => ({
  orders: {
    source,
    length: 3,
    row: Int32Array.of(1, 2, 3),
    customer: Int32Array.of(0, 0, 1),
    order: Int32Array.of(0, 1, 2),
    orderCount: 3,
    day: Int32Array.of(13_000, 13_010, 13_020),
    amount: Float64Array.of(10, 20, -5),
    repeated: new Int32Array(0),
  },
  customers: {
    length: 2,
    id: ["Anna", "Bo"],
    onSheet: 2,
    ofRow: Int32Array.of(0, 1),
    name: ["Anna", "Bo"],
  },
  badCells: [],
  newestOrder: 13_020,
});

const request = (book: Book) =>
  ({ book, settings: DEFAULT_SETTINGS, asOf: 13_030, language: "en" }) as const;
const real = spawnAnalysisWorker;
const live = new AbortController().signal;

/** What the test asks the page to do; each comes back as plain JSON. */
const trials = {
  async analyze() {
    const book = smallBook();
    const { orders, customers } = book;
    const orderBuffers = buffersOf(orders);
    const result = await computeInWorker(real, live).analyze(request(book));
    return {
      result,
      bytesLeft: orderBuffers.map(({ byteLength }) => byteLength),
      customersLeft: customers.ofRow.length,
    };
  },

  async explain() {
    return computeInWorker(real, live).explain(request(smallBook()), "anna");
  },

  /** Nothing is kept before an analysis, nor after it is forgotten; in between customers are explained without a book. */
  async kept() {
    const { computing, kept } = keepAnalysis(real);
    const before = kept.explain("Anna");
    await computing(live).analyze(request(smallBook()));
    const both = await Promise.all([kept.explain("Anna"), kept.explain("Bo")]);
    kept.forget();
    return { before, both, after: kept.explain("Anna") };
  },

  async preview() {
    const book = smallBook();
    const settings = {
      ...DEFAULT_SETTINGS,
      statusBounds: { active: 10, silent: 15, sleeping: 18 },
    };
    return computeInWorker(real, live).preview(request(book), { ...request(book), settings });
  },

  async break() {
    const book = { ...smallBook(), customers: null as unknown as Book["customers"] };
    return computeInWorker(real, live).analyze(request(book)).catch(String);
  },

  async missing() {
    return computeInWorker(() => new Worker("/no-such-worker.js"), live)
      .analyze(request(smallBook()))
      .catch(String);
  },

  async cancel() {
    const controller = new AbortController();
    let ended = 0;
    const spawn = () => {
      const worker = real();
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        ended++;
        terminate();
      };
      return worker;
    };
    const running = computeInWorker(spawn, controller.signal).analyze(request(smallBook()));
    controller.abort();
    return { result: await running, ended };
  },
};

Object.assign(window, { trials });
export type Trials = typeof trials;
