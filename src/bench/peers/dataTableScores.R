# Scores of the customers by data.table: the best of five runs in milliseconds. Called by script.ts with a folder and the analysis date.
library(data.table)

args <- commandArgs(trailingOnly = TRUE)
folder <- args[1]
as_of <- as.integer(args[2])
column <- function(name, what, size) {
  path <- file.path(folder, name)
  readBin(path, what, n = file.size(path) / size, size = size, endian = "little")
}
orders <- data.table(
  customer = column("customer", "integer", 4),
  day = column("day", "integer", 4),
  amount = column("amount", "double", 8)
)

passed <- function(values) {
  cuts <- round(quantile(values, c(0.2, 0.4, 0.6, 0.8), type = 7, names = FALSE), 6)
  findInterval(values, cuts, left.open = TRUE)
}

score <- function() {
  paid <- orders[amount > 0, .(last = max(day), orders = .N), by = customer]
  net <- orders[, .(net = sum(amount)), by = customer]
  totals <- net[paid, on = "customer"]
  totals[, `:=`(days = as_of - last, net = round(net, 6))]
  totals[, `:=`(r = 5 - passed(days), f = 1 + passed(orders), m = 1 + passed(net))]
  totals
}

times <- replicate(5, {
  begun <- Sys.time()
  scored <- score()
  1000 * as.numeric(difftime(Sys.time(), begun, units = "secs"))
})
scored <- score()
columns <- scored[, .(customer, days, orders, net, r, f, m)]
writeBin(as.double(unlist(columns, use.names = FALSE)), file.path(folder, "answer"), endian = "little")
cat(min(times))
