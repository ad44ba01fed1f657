# Protects the same random tables by `guitu disclosure protect` and by GaussSuppression, and prints how
# many cells each hides besides the sensitive ones. Usage: see README.md.
suppressMessages(library(GaussSuppression))
words <- commandArgs(trailingOnly = TRUE)
guitu <- words[1]
count <- as.integer(words[2])
k <- 5

# Areas in two or three levels, an attribute, and people drawn unevenly over both.
problem <- function(seed) {
  set.seed(seed)
  branches <- lapply(seq_len(sample(2:6, 1)), function(p) {
    paste0("p", p, "c", seq_len(sample(1:9, 1)))
  })
  tree <- do.call(rbind, lapply(seq_along(branches), function(p) {
    data.frame(child = branches[[p]], parent = paste0("p", p))
  }))
  leaves <- tree$child
  if (seed %% 3 == 0) {
    split <- sample(leaves, max(1, length(leaves) %/% 3))
    below <- do.call(rbind, lapply(split, function(leaf) {
      data.frame(child = paste0(leaf, "t", seq_len(sample(2:4, 1))), parent = leaf)
    }))
    tree <- rbind(tree, below)
    leaves <- c(setdiff(leaves, split), below$child)
  }
  kinds <- paste0("k", seq_len(sample(2:8, 1)))
  data <- expand.grid(area = leaves, kind = kinds, stringsAsFactors = FALSE)
  weight <- rexp(nrow(data))
  people <- round(nrow(data) * exp(runif(1, log(0.5), log(60))))
  data$freq <- as.vector(rmultinom(1, people, weight))
  list(data = data, tree = tree)
}

# The hierarchy as SSBtools reads it: the levels of codes by the number of signs before them.
hierarchy <- function(tree) {
  walk <- function(code, level) {
    below <- tree$child[tree$parent == code]
    rest <- do.call(rbind, lapply(below, walk, level + 1))
    rbind(data.frame(levels = strrep("@", level), codes = code), rest)
  }
  tops <- setdiff(unique(tree$parent), tree$child)
  rbind(data.frame(levels = "@", codes = "Total"), do.call(rbind, lapply(tops, walk, 2)))
}

theirs <- function(p, singletons) {
  settings <- list(
    data = p$data, freqVar = "freq", maxN = k - 1, protectZeros = TRUE, printInc = FALSE,
    hierarchies = list(area = hierarchy(p$tree), kind = "Total"), aggregatePackage = "base")
  if (!singletons) settings <- c(settings, list(singleton = NULL, singletonMethod = "none"))
  seconds <- system.time(result <- do.call(GaussSuppressionFromData, settings))[["elapsed"]]
  c(cells = nrow(result), primary = sum(result$primary),
    secondary = sum(result$suppressed & !result$primary), seconds = seconds)
}

ours <- function(p, folder) {
  table <- file.path(folder, "table.csv")
  tree <- file.path(folder, "tree.csv")
  write.csv(p$data, table, row.names = FALSE, quote = FALSE)
  write.csv(p$tree, tree, row.names = FALSE, quote = FALSE)
  out <- file.path(folder, "out.csv")
  unlink(out)
  words <- c(
    "disclosure", "protect", "--in", table, "--freq", "freq", "--tree", paste0("area=", tree),
    "--threshold", k, "--out", out, "--json")
  text <- paste(system2(guitu, words, stdout = TRUE, stderr = FALSE), collapse = "")
  field <- function(name) {
    as.numeric(sub(paste0(".*\"", name, "\" *: *([0-9.e-]+).*"), "\\1", text))
  }
  c(cells = field("cells"), primary = field("primary"), repaired = field("repaired"),
    secondary = field("secondary") - field("repaired"), seconds = field("seconds"))
}

folder <- tempfile()
dir.create(folder)
rows <- lapply(seq_len(count), function(seed) {
  p <- problem(seed)
  a <- ours(p, folder)
  b <- theirs(p, FALSE)
  s <- theirs(p, TRUE)
  if (a[["cells"]] != b[["cells"]] || a[["primary"]] != b[["primary"]]) {
    stop("not the same problem: ", seed)
  }
  data.frame(
    cells = a[["cells"]], sensitive = a[["primary"]], ours = a[["secondary"]],
    repaired = a[["repaired"]], theirs = b[["secondary"]], singletons = s[["secondary"]],
    ourSeconds = a[["seconds"]], theirSeconds = b[["seconds"]])
})
unlink(folder, recursive = TRUE)
all <- do.call(rbind, rows)
sums <- colSums(all)
cat(count, "tables:", sums[["cells"]], "cells,", sums[["sensitive"]], "sensitive\n")
cat("secondary: guitu", sums[["ours"]], "GaussSuppression", sums[["theirs"]], "ratio",
  round(sums[["ours"]] / sums[["theirs"]], 4), "; with its singleton rule",
  sums[["singletons"]], "\n")
cat("hidden by guitu besides, for want of a proof:", sums[["repaired"]], "\n")
cat("tables in which guitu hides fewer, as many, more:", sum(all$ours < all$theirs),
  sum(all$ours == all$theirs), sum(all$ours > all$theirs), "\n")
cat("seconds: guitu, proof included,", round(sums[["ourSeconds"]], 2), "; GaussSuppression",
  round(sums[["theirSeconds"]], 2), "\n")
