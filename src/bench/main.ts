import { fork } from "node:child_process";
import os from "node:os";
import { parseArgs } from "node:util";
import { checkRatios } from "./checkRatios";
import type { Scale } from "./hotPath";
import { measure } from "./measure";
import type { Measurement, MeasureOptions } from "./measure";
import { PATHS } from "./paths";
import { tellPane } from "./pane/tellPane";
import { tableOf } from "./table";

const FULL: Scale = { orders: 1_000_000, customers: 100_000 };
const SMALL: Scale = { orders: 100_000, customers: 10_000 };

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    runs: { type: "string" },
    small: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    pane: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    /** Given by this program to a process of its own. */
    alone: { type: "string" },
  },
});
const scale = values.small || values.check ? SMALL : FULL;
const options: MeasureOptions = values.check
  ? { runs: 200, enoughMs: 1500, peers: false }
  : { runs: Number(values.runs ?? 7), enoughMs: 20_000, peers: values.peers };

/** Measures one path here and sends what came out to the process that asked for it. */
async function alone(name: string): Promise<void> {
  const path = PATHS.find((one) => one.name === name);
  if (!path) throw new Error(`no path is called ${name}`);
  const measured = await measure(path, scale, options);
  process.send?.(measured, () => process.exit(0));
}

/** Each path has a process of its own: neither its memory nor the state of the compiler is another's. */
const inOwnProcess = (name: string) =>
  new Promise<Measurement>((resolve, reject) => {
    const child = fork(__filename, [...process.argv.slice(2), "--alone", name]);
    child.on("message", (measured) => resolve(measured as Measurement));
    child.on("exit", (status) => status !== 0 && reject(new Error(`${name}: exit ${status}`)));
  });

async function main(): Promise<number> {
  const wanted = values.only ?? PATHS.map(({ name }) => name);
  if (values.list) {
    console.log(wanted.join("\n"));
    return 0;
  }
  if (values.pane) {
    await tellPane(scale.orders);
    return 0;
  }
  if (values.check) return checkRatios(values.only, inOwnProcess);
  const measured: Measurement[] = [];
  for (const name of wanted) {
    process.stderr.write(`${name} …\n`);
    measured.push(await inOwnProcess(name));
  }
  if (values.json) console.log(JSON.stringify(measured, undefined, 2));
  else {
    const [cpu] = os.cpus();
    console.log(
      `${scale.orders.toLocaleString("en")} orders of ${scale.customers.toLocaleString("en")} customers; ` +
        `${os.cpus().length} × ${cpu?.model ?? "?"}, Node ${process.versions.node}\n`
    );
    console.log(tableOf(measured));
  }
  return measured.some(({ peers }) => peers.some(({ same }) => !same)) ? 1 : 0;
}

if (values.alone !== undefined) void alone(values.alone);
else void main().then((status) => (process.exitCode = status));
