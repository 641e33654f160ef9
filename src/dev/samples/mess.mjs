import { typedDate } from "./days.mjs";

/**
 * What years of hand-kept books look like. Each function changes a few of `lines` in place, `count` of them,
 * and never the same line twice.
 */
export function messMaker(random, lines) {
  const untouched = random.shuffle(lines.filter((line) => !line.refund));
  const take = (count, fits = () => true) => {
    const taken = [];
    for (let i = untouched.length - 1; i >= 0 && taken.length < count; i--)
      if (fits(untouched[i])) taken.push(...untouched.splice(i, 1));
    return taken;
  };
  return {
    take,
    /** The status of a whole order, its lines stay together. */
    cancel(count, statuses) {
      for (const line of take(count, ({ lineCount }) => lineCount === 1))
        line.status = random.pick(statuses);
    },
    forgetCustomers(count, marks) {
      for (const line of take(count, ({ lineCount }) => lineCount === 1))
        line.customerId = random.pick(marks);
    },
    typeDates(count, fields = ["date"]) {
      for (const line of take(count))
        for (const field of fields)
          if (typeof line[field] === "number") line[field] = typedDate(random, line[field]);
    },
    spoil(field, texts) {
      take(texts.length, ({ lineCount }) => lineCount === 1).forEach(
        (line, i) => (line[field] = texts[i])
      );
    },
    /** Ids as they come from a phone or another keyboard: lower case, full width, a space behind. */
    mistypeIds(count) {
      const ways = [
        (id) => id.toLowerCase(),
        (id) => `${id} `,
        (id) => id.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      ];
      take(count).forEach((line, i) => (line.customerId = ways[i % ways.length](line.customerId)));
    },
    /** The same line entered twice, one below the other. */
    enterTwice(count) {
      for (const line of take(count)) lines.splice(lines.indexOf(line), 0, { ...line });
    },
    /** One order number used for two customers. */
    reuseNumber() {
      const [line] = take(1, ({ lineCount }) => lineCount === 1);
      const other = lines[lines.indexOf(line) + 1];
      const twin = { ...line, customerId: other.customerId };
      lines.splice(lines.indexOf(line) + 1, 0, twin);
    },
  };
}
