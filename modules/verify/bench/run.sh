#!/bin/sh
# Benchmark of the built suite on this machine: ./vitrina bench [SIZE] [SCENARIO ...]; SIZE is 10k when missing.
# Data generator and load driver come from the performance kit, a folder beside the working copy (VITRINA_BENCH_KIT, default ../shared/bench).
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../../.." && pwd)
fail() { printf '%s\n' "$*" >&2; exit 1; }

size=10k
case "${1:-}" in [0-9]*k) size=$1; shift ;; esac
kit=${VITRINA_BENCH_KIT:-$root/../shared/bench}
[ -f "$kit/load/FlowLoad.java" ] || fail "The performance kit is missing: set VITRINA_BENCH_KIT to the folder that holds load/FlowLoad.java."
command -v node >/dev/null || fail "The data generator needs Node 20 or newer on the path."
java=${VITRINA_BENCH_JDK:?run it as ./vitrina bench}/bin
work=$root/target/bench
in=$work/in-$size
site=/en-us
port=${VITRINA_BENCH_PORT:-18990}
base=http://127.0.0.1:$port
connections=${VITRINA_BENCH_C:-16} warm=${VITRINA_BENCH_WARM:-20} seconds=${VITRINA_BENCH_SECONDS:-15} repeat=${VITRINA_BENCH_REPEAT:-3}
pages=3
[ "$size" != 1k ] || pages=1
export VITRINA_HOME="$work/home-$size" VITRINA_PORT="$port"
mkdir -p "$in" "$work/build"

[ -f "$work/data-$size/products.csv" ] || node "$kit/dataset/generate.js" --n "$size" --seed 42 --out "$work/data-$size" --format csv
[ -f "$in/terms.txt" ] || node "$kit/scenarios/make-inputs.js" "$size" "$in"
[ -f "$in/typed.txt" ] || awk '{ for (i = 1; i <= 5 && i <= length($0); i++) print substr($0, 1, i) }' "$in/terms.txt" > "$in/typed.txt"
[ -f "$work/$size.csv" ] || "$java/java" "$here/ProductsCsv.java" "$work/data-$size/products.csv" "$work/$size.csv"
[ -f "$work/build/FlowLoad.class" ] || "$java/javac" -d "$work/build" "$kit/load/FlowLoad.java"

app=
stop() {
    [ -z "$app" ] || { kill "$app" 2>/dev/null && wait "$app" 2>/dev/null; app=; } || true
}
trap stop EXIT
trap 'exit 130' INT TERM

start() { # page cache: true or false
    # shellcheck disable=SC2086
    VITRINA_STOREFRONT_PAGE_CACHE=$1 "$java/java" $VITRINA_BENCH_FLAGS -jar "$root/modules/launcher/target/vitrina.jar" > "$work/vitrina.log" 2>&1 &
    app=$!
    until grep -q '^Vitrina is ready' "$work/vitrina.log"; do
        kill -0 "$app" 2>/dev/null || { cat "$work/vitrina.log" >&2; app=; fail "Vitrina did not start."; }
        sleep 1
    done
    pg=$(head -n 1 "$VITRINA_HOME/pgdata/postmaster.pid")
}

run() { # label scenario
    "$java/java" -cp "$work/build" FlowLoad --base "$base" --scenario "$here/scenarios/$2.flow" --label "$1" --c "$connections" --warm "$warm" \
        --dur "$seconds" --repeat "$repeat" --pid app="$app" --pid pg="$pg" --var site="$site" --var in="$in" --var pages="$pages" --out "$results"
}

results=$work/results-$size-$(date +%Y%m%d-%H%M%S).jsonl
start false
if [ ! -f "$VITRINA_HOME/imported" ]; then
    "$java/java" -jar "$root/modules/launcher/target/vitrina.jar" import "$work/$size.csv"
    touch "$VITRINA_HOME/imported"
fi
if [ ! -s "$in/variants.txt" ]; then
    while read -r category; do
        for page in 1 2 3 4; do
            curl -fsS "$base$site/c/$category?page=$page" | grep -o 'name="variant" value="[^"]*"' | cut -d'"' -f4 || true
        done
    done < "$in/categories.txt" > "$in/variants.txt"
fi
for scenario in ${*:-list list-facet search suggest detail addcart}; do
    run "$scenario, not cached" "$scenario"
done
stop
start true
for scenario in ${*:-list search detail}; do
    run "$scenario, page cache" "$scenario"
done
stop
echo
uname -srm
"$java/java" -version 2>&1 | head -n 1
nproc | sed 's/$/ cores/'
node "$kit/load/table.js" "$results"
