import { analyzeBook } from "../../../src/core/analyze";
import type { Cell, Day } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Desk } from "../../../src/core/desk/desk";
import type { Analysis, ReviewTotals } from "../../../src/core/review";
import type { Language } from "../../../src/core/settings";
import { explainCustomer } from "../../../src/core/why/explainCustomer";
import type { Explanation } from "../../../src/core/why/explanation";
import { readBook } from "../../core/readRows";

/** 30 June 2026. */
const ASOF: Day = 20_634;
const SETTINGS = { ...DEFAULT_SETTINGS, compareWith: "quarter" as const };

/** Who buys, and how: orders every so many days up to so many days ago, at these prices in turn. */
const BUYERS: [name: string, owner: string, ago: number, every: number, prices: number[]][] = [
  ["上海明德贸易有限公司", "林梅", 3, 14, [2600, 3100, 1900, 4200, 2800, 3600, 5200, 4800]],
  ["Harbour Tea House", "Zhou Hao", 6, 21, [1800, 2100, 900, 1500, 2400, 1700]],
  ["景德镇听雨茶舍", "林梅", 11, 30, [1200, 1350, 980, 1600, 1420]],
  ["Müller & Söhne", "Zhou Hao", 18, 25, [760, 820, 640, 910, 700, 880]],
  ["Studio O'Brien", "Wang Lei", 22, 40, [430, 390, 520, 610]],
  ["杭州青岚陶艺", "林梅", 27, 35, [300, 280, 350]],
  ["Patel Interiors", "Wang Lei", 31, 60, [980, 450]],
  ["金子勇", "Zhou Hao", 34, 28, [120, 150, 130, 90, 160]],
  ["Café Zéphyr", "Wang Lei", 40, 45, [260, 310, 240]],
  ["南昌春和酒店", "林梅", 44, 90, [3400, 2900]],
  ["Anna Lindqvist", "Zhou Hao", 52, 20, [70, 95, 80, 60, 75, 90, 85]],
  ["陈玉", "Wang Lei", 58, 50, [140, 160]],
  ["Blue Door Gifts", "Zhou Hao", 66, 33, [510, 620, 480, 550]],
  ["苏州拾光文创", "林梅", 73, 45, [730, 690, 880]],
  ["R. Haddad", "", 81, 60, [45, 52]],
  ["Old Mill Pantry", "Wang Lei", 88, 30, [210, 190, 230, 250]],
  ["武汉江城礼品", "林梅", 97, 40, [1600, 1750, 1500, 1900]],
  ["Fatima Noor", "", 110, 75, [88, 64]],
  ["Green Lane Deli", "Zhou Hao", 126, 28, [330, 350, 310, 290, 340]],
  ["广州云上会所", "林梅", 133, 35, [2700, 3100, 2500, 2900]],
  ["T. Okafor", "Wang Lei", 149, 90, [39, 58]],
  ["Lakeside Hotel", "Zhou Hao", 163, 30, [1400, 1500, 1300]],
  ["成都竹里馆", "林梅", 178, 60, [420, 380]],
  ["Ines Romero", "", 190, 45, [66, 72, 59]],
  ["North Pier Market", "Wang Lei", 214, 60, [240, 260]],
  ["西安古道茶行", "林梅", 247, 50, [910, 870, 950]],
  ["K. Yamada", "", 301, 30, [48, 55, 51]],
  ["Rose & Thistle", "Zhou Hao", 365, 90, [150, 170]],
  ["厦门海风书店", "林梅", 420, 90, [205, 215, 190, 220, 180]],
];
/** One order each: where the walk through the stages begins. */
const FIRST_TIMERS: [name: string, owner: string, ago: number, price: number][] = [
  ["Juniper & Co", "Wang Lei", 5, 340],
  ["何晓彤", "林梅", 12, 96],
  ["Atelier Sauvage", "Zhou Hao", 38, 120],
  ["宁波和风堂", "林梅", 42, 450],
  ["Bruno Keller", "Wang Lei", 63, 85],
  ["长沙湘韵茶坊", "林梅", 71, 260],
  ["Mina Park", "", 155, 40],
];
/** Not a customer yet: the stage and since when, calls and visits so many days ago, and what is planned. */
const LEADS: {
  name: string;
  owner: string;
  stage: "prospect" | "interested";
  since: number;
  contacts: number[];
  plan?: [action: string, dueIn: number, note: string];
}[] = [
  {
    ...{ name: "东方雅集", owner: "林梅", stage: "interested", since: 96 },
    ...{ contacts: [90, 61, 34], plan: ["上门看样品", 6, "对价格敏感"] },
  },
  { name: "Willow Spa", owner: "Zhou Hao", stage: "interested", since: 75, contacts: [70, 44] },
  { name: "福州闽茗楼", owner: "林梅", stage: "interested", since: 240, contacts: [236, 201] },
  { name: "Cedar Cabins", owner: "Wang Lei", stage: "interested", since: 310, contacts: [] },
  { name: "Grace Mbeki", owner: "", stage: "prospect", since: 205, contacts: [] },
  { name: "重庆山城茶馆", owner: "Wang Lei", stage: "prospect", since: 41, contacts: [] },
  {
    ...{ name: "Copper Kettle", owner: "Zhou Hao", stage: "prospect", since: 28 },
    ...{ contacts: [9], plan: ["Send the price list", 2, ""] },
  },
  { name: "青岛海蓝民宿", owner: "林梅", stage: "interested", since: 27, contacts: [20] },
  { name: "Nils Berg", owner: "Wang Lei", stage: "prospect", since: 13, contacts: [] },
  { name: "Yara Costa", owner: "Zhou Hao", stage: "prospect", since: 4, contacts: [] },
];
const REFUNDED = "Vera Novak";

const ago = (days: number) => isoOfDay(ASOF - days);
const idOf = (place: number) => `C${String(place + 1).padStart(3, "0")}`;

function orderRows(): Cell[][] {
  const rows: Cell[][] = [["Order id", "Customer id", "Order date", "Amount"]];
  const add = (customer: number, days: number, amount: number) =>
    rows.push([`O${rows.length}`, idOf(customer), ago(days), amount]);
  BUYERS.forEach(([, , last, every, prices], k) =>
    [...prices].reverse().forEach((price, n) => add(k, last + n * every, price))
  );
  FIRST_TIMERS.forEach(([, , days, price], k) => add(BUYERS.length + k, days, price));
  const refunded = BUYERS.length + FIRST_TIMERS.length + LEADS.length;
  rows.push(["R1", idOf(refunded), ago(50), 180], ["R1", idOf(refunded), ago(40), -180]);
  return rows;
}

function customerRows(): Cell[][] {
  const header = ["Customer id", "Name", "Owner", "Created", "Stage", "Stage entered"];
  const followUp = ["Next action", "Due date", "Note", "Churn reason"];
  const rows = [
    ...BUYERS.map(([name, owner, last, every, prices]): Cell[] => [
      ...[name, owner, ago(last + every * prices.length), "", ""],
      ...(last > 200 ? ["", "", "", "Competitor"] : ["", "", "", ""]),
    ]),
    ...FIRST_TIMERS.map(([name, owner, days]): Cell[] => [
      ...[name, owner, ago(days + 20), "", "", "", "", "", ""],
    ]),
    ...LEADS.map(({ name, owner, stage, since, plan }): Cell[] => [
      ...[name, owner, ago(since + 15), stage, ago(since)],
      ...(plan ? [plan[0], ago(-plan[1]), plan[2], ""] : ["", "", "", ""]),
    ]),
    [REFUNDED, "Zhou Hao", ago(60), "", "", "", "", "", ""],
  ];
  return [[...header, ...followUp], ...rows.map((row, k): Cell[] => [idOf(k), ...row])];
}

function contactRows(): Cell[][] {
  const ofLeads = LEADS.flatMap(({ owner, contacts }, k) =>
    contacts.map((days, n): Cell[] => [
      ...[ago(days), idOf(BUYERS.length + FIRST_TIMERS.length + k), owner],
      ...(n % 2 === 0 ? ["Phone", "Thinking it over"] : ["Visit", "Asked for prices"]),
    ])
  );
  const ofBuyers = BUYERS.flatMap(([, owner, last], k): Cell[][] =>
    k % 3 === 0 ? [[ago(last + 4), idOf(k), owner, "WeChat", "Ordered"]] : []
  );
  return [["Contact date", "Customer id", "Rep", "Channel", "Outcome"], ...ofBuyers, ...ofLeads];
}

const STAGE_LOG: Cell[][] = [
  ["Change date", "Customer id", "From stage", "To stage", "Trigger", "Changed by", "Approved by"],
  [ago(150), idOf(0), "prospect", "interested", "Tea fair", "林梅", "Chen Yun"],
  [
    ago(96),
    idOf(BUYERS.length + FIRST_TIMERS.length),
    "prospect",
    "interested",
    "Call",
    "林梅",
    "",
  ],
];

interface Shop {
  analysis: Analysis;
  desk: Desk;
  totals: ReviewTotals;
  explanation: Explanation;
  /** The card of any customer, `C001` …; those from `C037` on are leads. */
  explain: (id: string) => Explanation;
}

const shops = new Map<Language, Shop>();

/**
 * What the analysis makes of a small invented shop: something in every part of the desk, and the card of its best customer. The numbers are the
 * analysis's own.
 */
export function deskOf(language: Language): Shop {
  const known = shops.get(language);
  if (known) return known;
  const shop = analyzeShop(language);
  shops.set(language, shop);
  return shop;
}

function analyzeShop(language: Language): Shop {
  const { book, problems } = readBook({
    orders: orderRows(),
    customers: customerRows(),
    contacts: contactRows(),
    stageLog: STAGE_LOG,
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const request = { book, settings: SETTINGS, asOf: ASOF, language };
  const analysis = analyzeBook(request);
  const explain = (id: string) => {
    const result = explainCustomer(request, id);
    if (!result.ok) throw new Error(`${id} cannot be explained`);
    return result.value;
  };
  if (!analysis.ok) throw new Error("the shop cannot be analyzed");
  const { desk, totals } = analysis.value;
  return { analysis: analysis.value, desk, totals, explanation: explain(idOf(0)), explain };
}
