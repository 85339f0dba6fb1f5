#!/usr/bin/python3
"""Measures the surface beside GRASS and scikit-image on the same grids.

Installs what is missing from Debian (as root), makes the grids, runs all
programs in turn, and prints tables in Markdown:

    bench/run.py                   the tables of bench/README.md
    bench/run.py --growth F.png    ours against the number of cells, and a plot
    bench/run.py --large           18,000 x 18,000 cells, and 9,295 x 12,929 with a raster of factors

CPU is user and system time. Medians are over the repeats, ratios between
medians of the same call.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "shared" / "data" / "N44W072.hgt"
PACKAGES = {"grass": "grass-core", "gdalwarp": "gdal-bin", "/usr/bin/time": "time"}
MODULES = {"skimage": "python3-skimage", "osgeo": "python3-gdal", "matplotlib": "python3-matplotlib"}


def install():
    """Installs what is missing."""
    need = [p for c, p in PACKAGES.items() if not shutil.which(c)]
    for module, package in MODULES.items():
        try:
            __import__(module)
        except ImportError:
            need.append(package)
    if need:
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *need], check=True, stdout=sys.stderr)
        os.execv(sys.argv[0], sys.argv)


def waves(n, cell=30.0):
    """Returns heights of n x n cells: waves of 15 to 20 km and of 3 km [m]."""
    import numpy as np

    x, y = np.arange(n) * cell, np.arange(n)[::-1, None] * cell
    turn, phase = 2 * np.pi, np.radians(40)
    z = 1000 + 400 * np.sin(turn * x / 20000) * np.cos(turn * y / 15000)
    z += 100 * np.sin(turn * x / 3000 + phase) + 100 * np.sin(turn * y / 2700)
    return z.astype("f4")


class Grid:
    """A grid on disk: for ours as raw numbers, for GRASS as a map."""

    def __init__(self, name, heights, cell, work):
        from osgeo import gdal, osr

        self.name, self.cell = name, cell
        self.rows, self.cols = heights.shape
        self.heights = heights
        self.raw = work / f"{name}.f32"
        heights.tofile(self.raw)
        tif = work / f"{name}.tif"
        out = gdal.GetDriverByName("GTiff").Create(str(tif), self.cols, self.rows, 1, gdal.GDT_Float32)
        ref = osr.SpatialReference()
        ref.ImportFromEPSG(32619)
        out.SetProjection(ref.ExportToWkt())
        self.north = 4000000 + self.rows * cell
        out.SetGeoTransform([300000, cell, 0, self.north, 0, -cell])
        out.GetRasterBand(1).SetNoDataValue(-32768)
        out.GetRasterBand(1).WriteArray(heights)
        out = None
        self.base = work / f"{name}.gdb"
        shutil.rmtree(self.base, ignore_errors=True)
        subprocess.run(["grass", "-c", tif, "-e", self.base], check=True, capture_output=True)
        self.grass(f"r.in.gdal -o input={tif} output=z --o; g.region raster=z; r.mapcalc expression='f=z*0' --o; r.mapcalc expression='one=z*0+1' --o")

    def grass(self, script):
        return subprocess.run(
            ["grass", self.base / "PERMANENT", "--exec", "bash", "-ec", script], check=True, capture_output=True, text=True
        ).stdout

    def middle(self):
        return self.rows // 2, self.cols // 2


def peer(grid, command, work):
    """Runs a GRASS command from the middle; returns wall and CPU [s]."""
    r, c = grid.middle()
    x, y = 300000 + (c + 0.5) * grid.cell, grid.north - (r + 0.5) * grid.cell
    took = work / "took"
    grid.grass(f"/usr/bin/time -o {took} -f '%e %U %S' {command} output=w start_coordinates={x},{y} memory=6000 --o --q")
    wall, user, system = map(float, took.read_text().split())
    return wall, user + system


def peer_error(grid, metre, work):
    """Returns the worst and mean error of the last result of GRASS on level ground."""
    out = work / "w.f32"
    grid.grass(f"r.out.gdal -f input=w output={out} format=ENVI type=Float32 --o --q")
    import numpy as np

    return error(np.fromfile(out, "f4").reshape(grid.rows, grid.cols), grid, metre)


def error(cost, grid, metre):
    import numpy as np

    r, c = grid.middle()
    d = np.hypot(np.arange(grid.rows)[:, None] - r, np.arange(grid.cols) - c)
    e = np.abs(cost[d > 10] / (d[d > 10] * metre) - 1)
    return float(e.max()), float(e.mean())


def isotropic(grid):
    """Returns seconds a metre by Tobler's function of the steepest slope, for MCP."""
    import numpy as np

    h = np.where(grid.heights == -32768, np.nan, grid.heights)
    gy, gx = np.gradient(h, grid.cell)
    cost = 3.6 / (6 * np.exp(-3.5 * np.abs(np.hypot(gx, gy) + 0.05)))
    return np.where(np.isfinite(cost), cost * grid.cell, -1)


def mcp(grid, costs):
    from skimage.graph import MCP_Geometric

    wall, cpu = time.perf_counter(), time.process_time()
    found, _ = MCP_Geometric(costs).find_costs([grid.middle()])
    return time.perf_counter() - wall, time.process_time() - cpu, found


def ours(work, rows, cols, cell, *more):
    """Runs ours; returns what it says and wall and CPU of the whole process."""
    before, wall = os.times(), time.perf_counter()
    out = subprocess.run(
        [work / "ours", "-rows", str(rows), "-cols", str(cols), "-cell", str(cell), *map(str, more)],
        check=True, capture_output=True, text=True,
    ).stdout
    after = os.times()
    said = json.loads(out)
    said["whole"] = (time.perf_counter() - wall, after[2] + after[3] - before[2] - before[3])
    return said


def compare(grid, repeats, work):
    """Runs all on a grid in turn and prints a table."""
    took, errors = {}, {}
    level = grid.name == "level"
    costs = isotropic(grid)

    def note(name, wall, cpu):
        took.setdefault(name, []).append((wall, cpu))

    for _ in range(repeats):
        for name, command, metre in [
            ("r.walk -k, 16 directions", "r.walk -k elevation=z friction=f", 0.72),
            ("r.walk, 8 directions", "r.walk elevation=z friction=f", 0.72),
            ("r.cost, 8 directions, isotropic", "r.cost input=one", 1),
        ]:
            note(name, *peer(grid, command, work))
            if level and name not in errors:
                errors[name] = peer_error(grid, metre * (grid.cell if metre < 1 else 1), work)
        wall, cpu, found = mcp(grid, costs)
        name = "MCP_Geometric, 8 directions, isotropic"
        note(name, wall, cpu)
        if level:
            errors[name] = error(found, grid, costs[0, 0])
        for passes, workers in [(1, 2), (1, 1), (2, 2)]:
            more = ["-passes", passes, "-workers", workers, "-o", work / "ours.f32"] + ["-level"] * level
            s = ours(work, grid.rows, grid.cols, grid.cell, "-heights", grid.raw, *more)
            name = f"ours, {passes} pass{'es' if passes > 1 else ''}, {workers} worker{'s' if workers > 1 else ''}"
            note(name, s["wall"], s["cpu"])
            if passes == 1 and workers == 2:
                note(name + ", with reading and writing", *s["whole"])
            if level:
                errors[name] = s["worst"], s["mean"]
    table(grid, took, errors)


def table(grid, took, errors):
    n = grid.rows * grid.cols
    mid = {k: tuple(statistics.median(x[i] for x in v) for i in (0, 1)) for k, v in took.items()}
    walk, iso = mid["r.walk -k, 16 directions"], mid["MCP_Geometric, 8 directions, isotropic"]
    print(f"\n### {grid.name}, {grid.rows} x {grid.cols} cells of {grid.cell:g} m\n")
    print("| program | wall s | CPU s | cells a second (wall) | CPU ns a cell | times r.walk -k: wall, CPU | times MCP: wall, CPU | error on level ground: worst, mean |")
    print("|---|---|---|---|---|---|---|---|")
    for name, (wall, cpu) in mid.items():
        e = "%.4f %%, %.5f %%" % tuple(100 * x for x in errors[name]) if name in errors else ""
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {n / wall / 1e6:.2f} M | {cpu / n * 1e9:.0f} | {walk[0] / wall:.1f}, {walk[1] / cpu:.1f} | {iso[0] / wall:.1f}, {iso[1] / cpu:.1f} | {e} |")
    sys.stdout.flush()


def mountains(work):
    """Returns the White Mountains at 25 m; None without the tile."""
    if not DATA.exists():
        return None
    tif = work / "wm25.tif"
    subprocess.run(
        f"gdalwarp -q -overwrite -t_srs EPSG:32619 -tr 25 25 -te 265000 4875000 335000 4980000 {DATA} {tif}".split(), check=True
    )
    from osgeo import gdal

    return Grid("white-mountains", gdal.Open(str(tif)).ReadAsArray().astype("f4"), 25.0, work)


def growth(name, work, repeats):
    """Measures ours on grids of growing size and draws it."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    sizes = [500, 1000, 2000, 4000, 8000]
    cells, cpu = [], []
    print("\n| cells | CPU s | CPU ns a cell | bytes a cell beyond heights |\n|---|---|---|---|")
    for n in sizes:
        raw = work / "growth.f32"
        waves(n).tofile(raw)
        runs = [ours(work, n, n, 30, "-heights", raw) for _ in range(repeats)]
        cells.append(n * n)
        cpu.append(min(r["cpu"] for r in runs))
        print(f"| {n} x {n} | {cpu[-1]:.2f} | {cpu[-1] / n / n * 1e9:.0f} | {runs[-1]['bytes']:.1f} |")
    figure, axes = pyplot.subplots(figsize=(6, 4.5))
    axes.loglog(cells, cpu, "o-", color="black", label="measured, one pass")
    axes.loglog(cells, [cpu[0] * c / cells[0] for c in cells], "--", color="grey", label="in proportion to the cells")
    axes.set_xlabel("cells")
    axes.set_ylabel("processor time [s]")
    axes.legend(frameon=False)
    figure.tight_layout()
    figure.savefig(name, dpi=100)


def large(work):
    """Runs the grids on which others fail."""
    import numpy as np

    s = ours(work, 18000, 18000, 30, "-waves")
    gib = (s["bytes"] + 4) * s["cells"] / 2**30
    print(f"\n18,000 x 18,000: wall {s['wall']:.0f} s, CPU {s['cpu']:.0f} s, most memory {gib:.2f} GiB, {s['bytes']:.1f} bytes a cell beyond the heights")
    sys.stdout.flush()
    # A factor that grows with the distance from the start: by symmetry the ways
    # run straight out, and the cost is the factor's integral.
    rows, cols = 9295, 12929
    r = np.hypot(np.arange(rows, dtype="f4")[:, None] - rows // 2, np.arange(cols, dtype="f4") - cols // 2)
    scale = 4000.0
    raw, out = work / "factor.f32", work / "large.f32"
    (1 + r / scale).astype("f4").tofile(raw)
    s = ours(work, rows, cols, 30, "-level", "-factor", raw, "-o", out)
    cost = np.fromfile(out, "f4").reshape(rows, cols)
    metre = 1 / (6 / 3.6 * np.exp(-3.5 * 0.05))
    far = r > 10
    e = np.abs(cost[far] / ((r[far] + r[far] ** 2 / (2 * scale)) * 30 * metre) - 1)
    print(f"9,295 x 12,929 with a raster of factors: wall {s['wall']:.0f} s, CPU {s['cpu']:.0f} s, against the exact cost worst {100 * e.max():.4f} %, mean {100 * e.mean():.5f} %")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, default=Path("/tmp/longwalk-bench"), help="folder for grids and results")
    p.add_argument("--repeats", type=int, default=3)
    p.add_argument("--grids", default="level,waves-1000,waves-2000,white-mountains")
    p.add_argument("--growth", help="file for the plot")
    p.add_argument("--large", action="store_true")
    a = p.parse_args()
    install()
    a.work.mkdir(parents=True, exist_ok=True)
    subprocess.run(["go", "build", "-o", a.work / "ours", "./bench"], cwd=HERE.parent, check=True)
    if a.growth:
        return growth(a.growth, a.work, a.repeats)
    if a.large:
        return large(a.work)
    import numpy as np

    for name in a.grids.split(","):
        kind, _, n = name.partition("-")
        if kind == "level":
            grid = Grid("level", np.full((1000, 1000), 100, "f4"), 30.0, a.work)
        elif kind == "waves":
            grid = Grid(name, waves(int(n)), 30.0, a.work)
        else:
            grid = mountains(a.work)
        if grid:
            compare(grid, a.repeats, a.work)
        else:
            print(f"\n{DATA} is not there: no White Mountains")


if __name__ == "__main__":
    main()
