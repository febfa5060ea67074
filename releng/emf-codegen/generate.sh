#!/usr/bin/env bash
# Generates bundles/org.lamella.model/src-gen from its model/experiment.ecore and experiment.genmodel.
# Usage: releng/emf-codegen/generate.sh [ROOT]   (ROOT: a source tree; this one by default)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "${1:-$here/../..}" && pwd)

maven="$here/../../mvnw"
[ -x "$maven" ] || maven=$(command -v mvn) || {
    echo "generate.sh: neither ./mvnw nor mvn was found; install Maven 3.9.9 or newer" >&2
    exit 1
}
# The generator runs inside of Maven's own JVM, which has to be the project's.
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${version:-0}" -lt 25 ]; then
    echo "generate.sh: needs a JDK 25 or newer, found ${version:-none}; set JAVA_HOME" >&2
    exit 1
fi
exec "$maven" -q -B -f "$here/pom.xml" "-Dlamella.root=$root" compile exec:java
