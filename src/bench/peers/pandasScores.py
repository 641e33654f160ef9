"""Scores of the customers by pandas: the best of five runs in milliseconds. Called by script.ts with a folder and the analysis date."""
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

folder, as_of = Path(sys.argv[1]), int(sys.argv[2])
orders = pd.DataFrame(
    {
        "customer": np.fromfile(folder / "customer", "<i4"),
        "day": np.fromfile(folder / "day", "<i4"),
        "amount": np.fromfile(folder / "amount", "<f8"),
    }
)


def passed(values):
    cuts = values.quantile([0.2, 0.4, 0.6, 0.8]).round(6)
    return np.searchsorted(cuts.to_numpy(), values.to_numpy(), side="left")


def score():
    paid = orders[orders.amount > 0].groupby("customer", sort=False).day.agg(["max", "size"])
    totals = paid.join(orders.groupby("customer", sort=False).amount.sum().round(6).rename("net"))
    totals["days"] = as_of - totals["max"]
    totals["r"] = 5 - passed(totals["days"])
    totals["f"] = 1 + passed(totals["size"])
    totals["m"] = 1 + passed(totals["net"])
    return totals


times = []
for _ in range(5):
    begun = time.perf_counter()
    scored = score()
    times.append(1000 * (time.perf_counter() - begun))
columns = scored.reset_index()[["customer", "days", "size", "net", "r", "f", "m"]]
columns.to_numpy(dtype="<f8").T.tofile(folder / "answer")
print(min(times))
