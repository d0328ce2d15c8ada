#!/bin/sh
# Starts a distribution: bin/vitrina run. The same flags as ./vitrina run in the source tree, but without the sandbox.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
java=java
[ -n "${JAVA_HOME:-}" ] && java="$JAVA_HOME/bin/java"
version=$("$java" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p') || true
[ "${version:-0}" -ge 21 ] || { echo "Vitrina needs Java 21 or newer; set JAVA_HOME to it." >&2; exit 1; }
case "${1:-run}" in
    run)
        # shellcheck disable=SC2086
        exec "$java" -Xms160m -Xmx768m -XX:+UseSerialGC -XX:MaxMetaspaceSize=320m -XX:+ExitOnOutOfMemoryError \
            -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8 ${VITRINA_JAVA_OPTS:-} -jar "$here/vitrina.jar"
        ;;
    import | queues | version)
        exec "$java" -jar "$here/vitrina.jar" "$@"
        ;;
    healthy)
        exec "$java" -cp "$here/vitrina.jar" vitrina.launcher.Healthy
        ;;
    *)
        echo "bin/vitrina run | import FILE ... | queues [set-aside KEY ... | try-again KEY ...] | version | healthy" >&2
        exit 1
        ;;
esac
