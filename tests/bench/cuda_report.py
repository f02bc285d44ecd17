"""Figures of a card as the Markdown table of docs/performance.md."""

from report import Table, reached, table

#: A batch that is measured from the caller's side, which is how the rival is measured too.
OURS = "batch with its memory, host's clock"


def why_not_to_keep(figures: dict) -> str | None:
    """The reason why figures say nothing about the kernels on a card, if they do not."""
    if figures["device"].startswith("Emulator"):
        return "these are figures of an emulator"
    if figures["small"]:
        return "the sizes were small ones"
    return None


def section(figures: dict) -> str:
    """The card, the table, and what has no figure."""
    memory = figures["free_memory"] / 2**30
    head = f"One {figures['device']}, {memory:.0f} GiB of its memory free; medians of {figures['rounds']} rounds."
    rows: Table = [["", "size", "ms", "rate", "beside", "its rate", "times as fast", "wanted"]]
    rows += [cells(row) for row in all_rows(figures) if "figure" in row]
    return "\n\n".join([head, table(rows), *exceptions(figures)])


def all_rows(figures: dict) -> list[dict]:
    """Ours, and then the rival's."""
    return figures["rows"] + rival_rows(figures)


def rival_rows(figures: dict) -> list[dict]:
    """The rival's batches, each beside ours of the same size."""
    rival, ours = figures["rival"], {row["size"]: row for row in figures["rows"] if row["what"] == OURS}
    rows = []
    for batch in rival.get("batches", []):
        size = f"{batch['rows']} rows of {batch['values']}, {batch['qubits']} qubits"
        row = {"what": f"qumat-qdp {rival['version']}, the same", "size": size}
        if "failed" in batch:
            rows.append(row | {"failed": batch["failed"]})
        else:
            rows.append(row | {"figure": beside_ours(batch, ours[size].get("figure"))})
    return rows


def beside_ours(batch: dict, ours: dict | None) -> dict:
    """A figure of the rival in the format of ours."""
    seconds = batch["seconds"]
    beside = ours and {"what": "ours", "seconds": ours["seconds"]}
    times = ours and ours["seconds"] / seconds
    return {"seconds": seconds, "count": batch["rows"], "of": "rows", "beside": beside, "times": times, "wanted": None}


def cells(row: dict) -> list[str]:
    figure = row["figure"]
    beside, wanted = figure["beside"], figure["wanted"]
    found = [row["what"], row["size"], f"{figure['seconds'] * 1e3:,.3f}", rate(figure, figure["seconds"])]
    if beside:
        found += [beside["what"], rate(figure, beside["seconds"]), f"{figure['times']:.2f}"]
    else:
        found += ["", "", ""]
    return [*found, f"{wanted['text']}: {reached(wanted['reached'])}" if wanted else ""]


def rate(figure: dict, seconds: float) -> str:
    """The rate: the figure's amount in this time."""
    each_second = figure["count"] / seconds
    if figure["of"] == "bytes":
        return f"{each_second / 1e9:,.0f} GB/s"
    return f"{each_second / 1e6:,.2f} million {figure['of']}/s"


def exceptions(figures: dict) -> list[str]:
    """What has no figure, and why."""
    lines = []
    for row in all_rows(figures):
        for kind, words in (("left_out", "left out"), ("failed", "failed")):
            if kind in row:
                lines.append(f"- {row['what']}, {row['size']}: {words}, {row[kind]}")
    if missing := figures["rival"].get("missing"):
        lines.append(f"- qumat-qdp: not measured, {missing}")
    return ["\n".join(lines)] if lines else []
