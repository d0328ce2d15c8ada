#!/bin/sh
# Benchmark of the built suite on this machine; see README.md beside this file.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../../.." && pwd)
fail() { printf '%s\n' "$*" >&2; exit 1; }

size=10k kit=${VITRINA_BENCH_KIT:-} peer='' peer_pids='' peer_in=''
while [ $# -gt 0 ]; do
    case "$1" in
        --kit) kit=$2; shift 2 ;;
        --peer) peer=$2; shift 2 ;;
        --peer-pid) peer_pids="$peer_pids --pid $2"; shift 2 ;;
        --peer-in) peer_in=$2; shift 2 ;;
        [0-9]*k) size=$1; shift ;;
        *) break ;;
    esac
done
[ -f "$kit/load/FlowLoad.java" ] || fail "Name the folder of the performance kit: ./vitrina bench --kit DIR (it holds load/FlowLoad.java), or set VITRINA_BENCH_KIT."
command -v node >/dev/null || fail "The data generator needs Node 20 or newer on the path."
java=${VITRINA_BENCH_JDK:?run it as ./vitrina bench}/bin
work=$root/target/bench
in=$work/in-$size
site=/en-us
port=${VITRINA_BENCH_PORT:-18990}
base=http://127.0.0.1:$port
connections=${VITRINA_BENCH_C:-16} warm=${VITRINA_BENCH_WARM:-45} seconds=${VITRINA_BENCH_SECONDS:-15} repeat=${VITRINA_BENCH_REPEAT:-3}
pages=3
[ "$size" != 1k ] || pages=1
export VITRINA_HOME="$work/home-$size" VITRINA_PORT="$port"
# One driver stands for any number of visitors.
export VITRINA_ORDERS_CARTS_PER_HOUR=100000000
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
    grep '^Vitrina is ready' "$work/vitrina.log"
}

load() { # connections warm seconds repeat label scenario, then more arguments
    c=$1 w=$2 s=$3 n=$4 label=$5 scenario=$6
    shift 6
    "$java/java" -cp "$work/build" FlowLoad --base "$base" --scenario "$here/scenarios/$scenario.flow" --label "$label" --c "$c" --warm "$w" \
        --dur "$s" --repeat "$n" --pid app="$app" --pid pg="$pg" --var site="$site" --var in="$in" --var pages="$pages" "$@"
}

memory() { # megabytes that the process and its PostgreSQL hold, shared pages counted once; Linux only
    for process in "$app" "$pg" $(pgrep -P "$pg"); do cat "/proc/$process/smaps_rollup" 2>/dev/null || true; done | awk '/^Pss:/ { all += $2 } END { print int(all / 1024) }'
}

watch() { # file for the most memory seen while it runs
    most=0
    while kill -0 "$app" 2>/dev/null; do
        now=$(memory)
        [ "$now" -le "$most" ] || { most=$now; echo "$most" > "$1"; }
        sleep 5
    done
}

run() { # label scenario: ours and the peer in turns
    turn=0
    while [ "$turn" -lt "$repeat" ]; do
        turn=$((turn + 1))
        w=5
        [ "$turn" -gt 1 ] || w=$warm
        load "$connections" "$w" "$seconds" 1 "$1" "$2" --out "$results"
        database drain
        if [ -n "$peer" ] && [ -f "$kit/scenarios/vendure/$2.flow" ]; then
            # shellcheck disable=SC2086
            "$java/java" -cp "$work/build" FlowLoad --base "$peer" --scenario "$kit/scenarios/vendure/$2.flow" --label "peer: $2" --c "$connections" \
                --warm 5 --dur "$seconds" $peer_pids --var in="$peer_in" --var maxid="${size%k}000" --out "$results"
        fi
    done
}

database() {
    "$java/java" -cp "$(echo "$root"/modules/launcher/target/lib/postgresql*.jar)" "$here/Database.java" "$VITRINA_HOME" "$@"
}

count() { # scenario: SQL statements of one iteration
    load 1 3 1 1 warm "$1" >/dev/null
    database reset
    done_=$(load 1 0 15 1 count "$1" --max 100 | sed -n 's/.*n=\([0-9]*\) .*/\1/p' | tail -n 1)
    printf '%s: ' "$1"
    database statements "$done_"
}

results=$work/results-$size-$(date +%Y%m%d-%H%M%S).jsonl
start false
if [ ! -f "$VITRINA_HOME/imported" ]; then
    began=$(date +%s)
    watch "$work/most-memory" & watcher=$!
    "$java/java" -jar "$root/modules/launcher/target/vitrina.jar" import "$work/$size.csv"
    kill "$watcher"
    echo "Imported in $(($(date +%s) - began)) s; process and PostgreSQL held $(cat "$work/most-memory") MB at most."
    touch "$VITRINA_HOME/imported"
fi
if [ ! -s "$in/variants.txt" ]; then
    # A category of the data whose name the demo company has too is found under another address.
    while read -r category; do
        ! curl -fs -o /dev/null "$base$site/c/$category" || echo "$category"
    done < "$in/categories.txt" > "$in/found.txt"
    mv "$in/found.txt" "$in/categories.txt"
    while read -r category; do
        for page in 1 2 3 4; do
            curl -fsS "$base$site/c/$category?page=$page" | grep -o 'name="variant" value="[^"]*"' | cut -d'"' -f4 || true
        done
    done < "$in/categories.txt" > "$in/variants.txt"
fi
for scenario in ${*:-list list-new list-facet search search-new suggest detail addcart order}; do
    run "$scenario, not cached" "$scenario"
    case "$scenario" in addcart | order) count "$scenario" ;; esac
    [ "$scenario" != order ] || database orders
done
if [ -z "$*" ]; then
    load "$((connections * 4))" 5 "$seconds" 1 "detail, 4 times the connections" detail --out "$results"
fi
stop
start true
for scenario in ${*:-list search detail}; do
    case "$scenario" in list | list-facet | search | detail) run "$scenario, page cache" "$scenario" ;; esac
done
stop
echo
uname -srm
"$java/java" -version 2>&1 | head -n 1
nproc | sed 's/$/ cores/'
node "$kit/load/table.js" "$results"
