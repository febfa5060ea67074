#!/usr/bin/env bash
# Copyright (c) 2026 Lamella contributors
# This program and the accompanying materials are made available under the EPL-2.0
# SPDX-License-Identifier: EPL-2.0
#
# Checks ./lamella itself in a few seconds: a copy of it in a small tree, with a Maven and a JDK that only write down
# what they were asked. Prints what is wrong and ends with 1, or says that all is well.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

fail() {
    printf 'check.sh: %s\n' "$1" >&2
    shift
    for detail in "$@"; do printf '          %s\n' "$detail" >&2; done
    failed=1
}

# equal WHAT EXPECTED ACTUAL
equal() { [ "$2" = "$3" ] || fail "$1" "expected: $2" "was:      $3"; }

# contains WHAT PART WHOLE
contains() { case $3 in *"$2"*) ;; *) fail "$1" "expected in it: $2" "was: $3" ;; esac; }

tree="$scratch/a tree's [folder]"
mkdir -p "$tree/releng/launch" "$tree/releng/org.lamella.headless.product" "$tree/.mvn" "$tree/features" \
    "$tree/releng/org.lamella.workstation.product" "$tree/targetplatform" "$tree/bundles/org.lamella.core/src/org" "$scratch/home" "$scratch/elsewhere"
cp "$here/../../lamella" "$tree/"
cp "$here"/*.sh "$tree/releng/launch/"
echo '<project/>' >"$tree/pom.xml"
echo 'class A {}' >"$tree/bundles/org.lamella.core/src/org/A.java"
echo 'class B {}' >"$tree/bundles/org.lamella.core/src/org/B.java"

cat >"$tree/mvnw" <<'END'
#!/bin/sh
echo "$@" >>"$RECORD/maven"
echo "[INFO] Building [bundle] Lamella Core 0.1.0-SNAPSHOT   [1/1]"
sleep "${MAVEN_SLEEP:-0}"
if [ -e "$RECORD/break" ]; then
    echo "[ERROR] A.java:[3] is wrong"
    exit 1
fi
plugins=releng/org.lamella.headless.product/target/products/org.lamella.headless/linux/gtk/x86_64/plugins
mkdir -p "$plugins" bundles/org.lamella.core/target/classes
echo jar >"$plugins/org.lamella.launcher_0.1.0.jar"
END
jdk="$scratch/a jdk"
make_jdk() {
    mkdir -p "$1/bin"
    printf 'JAVA_VERSION="%s"\nJAVA_RUNTIME_VERSION="%s+9"\n' "$2" "$2" >"$1/release"
    cat >"$1/bin/java" <<'END'
#!/bin/sh
case "$*" in
*launcher.Assembly*)
    for target in "$@"; do :; done
    mkdir -p "$target/lib"
    echo list >"$target/bundles.list"
    ;;
*lamella.prepare=true*)
    for word in "$@"; do case $word in -Dlamella.area=*) mkdir -p "${word#*=}" ;; esac; done
    ;;
*-XX:AOTCacheOutput=*) exit 1 ;;
*)
    [ -z "${SAY-}" ] || printf '%s\n' "$*" >"$RECORD/asked"
    while [ "$1" != org.lamella.launcher.Main ]; do shift; done
    shift
    printf 'run in %s:' "$PWD"
    printf ' <%s>' "$@"
    echo
    [ "${1-}" != fail ] || exit 3
    ;;
esac
END
    chmod +x "$1/bin/java"
}
make_jdk "$jdk" 25.0.1
: >"$jdk/bin/javac"
chmod +x "$tree/mvnw" "$jdk/bin/javac"

# The JDK that runs Start.java itself.
true_java=${JAVA_HOME:-}/bin/java
export RECORD="$scratch" HOME="$scratch/home" XDG_CACHE_HOME="$scratch/home/cache" JAVA_HOME="$jdk"
builds() { wc -l 2>/dev/null <"$scratch/maven" | tr -d ' ' || echo 0; }
cd "$scratch/elsewhere"

# Two at once build once; both run, in the folder and with the arguments of the caller.
MAVEN_SLEEP=1 "$tree/lamella" one 'two words' '*' >"$scratch/first" 2>"$scratch/first.err" &
sleep 0.3
second=$(MAVEN_SLEEP=1 "$tree/lamella" other 2>"$scratch/second.err")
wait
equal "forwards arguments" "run in $scratch/elsewhere: <one> <two words> <*>" "$(cat "$scratch/first")"
equal "runs the second caller too" "run in $scratch/elsewhere: <other>" "$second"
equal "builds once for two" 1 "$(builds)"
contains "says that it builds" "Building Lamella with Java 25" "$(cat "$scratch/first.err")"
contains "shows the modules" "1/1  Lamella Core" "$(cat "$scratch/first.err")"
contains "says that it waits" "Somebody else is building" "$(cat "$scratch/second.err")"

# Nothing changed: no build, nothing said. Through links, from the folder itself, with the command's exit code.
ln -s "$tree/lamella" "$scratch/elsewhere/absolute"
ln -s absolute "$scratch/elsewhere/relative"
equal "works through links" "run in $scratch/elsewhere: <x>" "$(./relative x 2>&1)"
equal "works by its name alone" "run in $tree: <x>" "$(cd "$tree" && sh lamella x 2>&1)"
code=0
"$tree/lamella" fail >/dev/null 2>&1 || code=$?
equal "returns the exit code" 3 "$code"
equal "does not build again" 1 "$(builds)"

# The state that the start needs is made again when somebody removes it.
rm -rf "$XDG_CACHE_HOME"/lamella/*/state
contains "prepares again" "Preparing the fast start" "$("$tree/lamella" x 2>&1)"
equal "prepares once" "run in $scratch/elsewhere: <x>" "$("$tree/lamella" x 2>&1)"

# Changes.
sleep 0.01
echo 'class A { int changed; }' >"$tree/bundles/org.lamella.core/src/org/A.java"
contains "says why it builds" "Sources have changed" "$("$tree/lamella" x 2>&1)"
equal "builds after a change" 2 "$(builds)"
sleep 0.01
rm "$tree/bundles/org.lamella.core/src/org/B.java"
"$tree/lamella" x >/dev/null 2>&1
equal "builds after a removal" 3 "$(builds)"
"$tree/lamella" x >/dev/null 2>&1
equal "is content then" 3 "$(builds)"

# A build that fails: the error, the way out, nothing half made; and again at the next start.
sleep 0.01
echo 'class A { wrong' >"$tree/bundles/org.lamella.core/src/org/A.java"
: >"$scratch/break"
code=0
message=$("$tree/lamella" x 2>&1) || code=$?
equal "fails with the build" 1 "$code"
contains "shows the error" "A.java:[3] is wrong" "$message"
contains "names the log" "$tree/.build/build.log" "$message"
rm "$scratch/break"
contains "tries again" "Sources have changed" "$("$tree/lamella" x 2>&1)"

# Ctrl-C while it builds.
sleep 0.01
echo 'class A { }' >"$tree/bundles/org.lamella.core/src/org/A.java"
before=$(builds)
set -m
MAVEN_SLEEP=20 "$tree/lamella" x >/dev/null 2>&1 &
building=$!
set +m
while [ "$(builds)" = "$before" ]; do sleep 0.05; done
kill -INT "-$building"
code=0
wait "$building" || code=$?
equal "ends as interrupted" 130 "$code"
[ ! -e "$tree/.build/lock" ] || fail "leaves its lock when interrupted"
[ ! -e "$tree/.build/stamp.part" ] || fail "leaves a stamp when interrupted"
contains "builds after the interruption" "Sources have changed" "$("$tree/lamella" x 2>&1)"

# A lock whose owner is gone does not stop anybody.
sleep 0.01
echo 'class A { int x; }' >"$tree/bundles/org.lamella.core/src/org/A.java"
mkdir "$tree/.build/lock"
echo 999999999 >"$tree/.build/lock/owner"
contains "takes over a dead lock" "<x>" "$("$tree/lamella" x 2>&1)"

# Start.java, which lamella.cmd starts on Windows, does the same; the fake Java says how it was called.
cp "$here/Start.java" "$tree/releng/launch/"
start_java() { "$true_java" -Duser.home="$HOME" -Dlamella.java="$jdk" "$tree/releng/launch/Start.java" "$tree" "$@"; }
if [ -x "$true_java" ]; then
    sleep 0.01
    echo 'class A { int windows; }' >"$tree/bundles/org.lamella.core/src/org/A.java"
    before=$(builds)
    message=$(start_java one 'two words' '*' 2>&1)
    contains "Start.java says why it builds" "Sources have changed" "$message"
    contains "Start.java shows the modules" "1/1  Lamella Core" "$message"
    contains "Start.java forwards arguments" "run in $scratch/elsewhere: <one> <two words> <*>" "$message"
    equal "Start.java asks Maven for the same" "$(sed -n "${before}p" "$scratch/maven")" "$(tail -n 1 "$scratch/maven")"
    equal "Start.java does not build again" "run in $scratch/elsewhere: <x>" "$(start_java x 2>&1)"
    equal "the shell is content with its build" "run in $scratch/elsewhere: <x>" \
        "$("$tree/lamella" x 2>&1 | grep -v 'fast start')"
    code=0
    start_java fail >/dev/null 2>&1 || code=$?
    equal "Start.java returns the exit code" 3 "$code"
    # Each option of the virtual machine, for a command and for the window, but for the folder of this build.
    asked() { sed "s|-Dlamella.area=[^ ]*||; s|window\.[0-9]*\.|window.N.|g; s|$XDG_CACHE_HOME/lamella/[0-9a-f]*|CACHE|g" "$scratch/asked"; }
    for command in x open; do
        SAY=1 "$tree/lamella" $command >/dev/null 2>&1
        by_shell=$(asked)
        SAY=1 start_java $command >/dev/null 2>&1
        equal "Start.java asks Java for the same ($command)" "$by_shell" "$(asked)"
    done
    sleep 0.01
    echo 'class A { wrong' >"$tree/bundles/org.lamella.core/src/org/A.java"
    : >"$scratch/break"
    code=0
    message=$(start_java x 2>&1) || code=$?
    rm "$scratch/break"
    equal "Start.java fails with the build" 1 "$code"
    contains "Start.java shows the error" "A.java:[3] is wrong" "$message"
fi
# What lamella.cmd says it can do is what lamella says.
cp "$here/../../lamella.cmd" "$tree/"
usage() { sed -n 's/^\(rem\|#\)   \(lamella .*\)/\2/p' "$1" | tr -d '\r'; }
equal "lamella.cmd offers the same" "$(usage "$tree/lamella")" "$(usage "$tree/lamella.cmd")"
equal "lamella.cmd wants the same Java" "$(sed -n 's/^needed_java=//p' "$here/java.sh")" \
    "$(sed -n 's/^set "needed=\(.*\)"/\1/p' "$tree/lamella.cmd" | tr -d '\r')"

# Java: too old, without compiler, not there.
find_only() {
    sh -c '. "$1/releng/launch/java.sh"; java_in_usual_folders() { return 1; }; find_java; echo "$java_home"' \
        sh "$tree" 2>&1 || :
}
tools=$scratch/tools
mkdir "$tools"
for tool in sh sed head dirname readlink; do ln -s "$(command -v $tool)" "$tools/$tool"; done
make_jdk "$scratch/old" 17.0.9
: >"$scratch/old/bin/javac"
make_jdk "$scratch/runtime" 26
message=$(PATH=$tools JAVA_HOME=$scratch/old find_only)
contains "names the old Java" "JAVA_HOME ($scratch/old): Java 17" "$message"
contains "says what to install" "Install a JDK" "$message"
contains "says that none is there" "none was found" "$(PATH=$tools JAVA_HOME='' find_only)"
equal "takes a runtime when there is no JDK" "$scratch/runtime" "$(PATH=$tools JAVA_HOME=$scratch/runtime find_only)"
ln -s "$jdk/bin/java" "$tools/java"
equal "prefers the JDK on the PATH to an old JAVA_HOME" "$jdk" "$(PATH=$tools JAVA_HOME=$scratch/old find_only)"
sleep 0.01
echo 'class A { int y; }' >"$tree/bundles/org.lamella.core/src/org/A.java"
rm "$jdk/bin/javac"
contains "asks for a compiler when it has to build" "javac" \
    "$(sh -c '. "$1/releng/launch/java.sh"; state=$1/.build root=$1; java_home=$2 java_version=25 seen=
        . "$1/releng/launch/build.sh"; build_install' sh "$tree" "$jdk" 2>&1 || :)"

# The tests of the window: what is missing is installed, named, or stops.
mkdir -p "$tree/tests/org.lamella.ui.tests/src"
printf '    @Test\n    void a() {}\n    @Test\n' >"$tree/tests/org.lamella.ui.tests/src/A.java"
fakes=$scratch/fakes
got=$tree/.build/got
mkdir "$fakes"
printf '#!/bin/sh\n[ "$1" = update ] || echo "$@" >"%s"\n' "$got" >"$fakes/apt-get"
printf '#!/bin/sh\nexit 1\n' >"$fakes/apt-cache"
printf '#!/bin/sh\n' >"$fakes/Xvfb"
printf '#!/bin/sh\n' >"$fakes/xdotool"
printf '#!/bin/sh\necho "$FAKE_USER"\n' >"$fakes/id"
chmod +x "$fakes"/*
# window_tests USER: what is decided where GTK is missing, and getting it works for root.
window_tests() {
    rm -f "$got"
    FAKE_USER=$1 PATH=$fakes:$PATH sh -c 'root=$1; state=$1/.build; got=$2
        . "$1/releng/launch/java.sh"; . "$1/releng/launch/build.sh"
        has_gtk() { [ -e "$got" ]; }
        start_display() { echo "display after: $(cat "$got")"; }
        prepare_window_tests; echo "options <$window_tests>, unseen $unseen"' sh "$tree" "$got" 2>&1 || :
}
if [ "$(uname)" = Linux ]; then
    contains "names the command that gets GTK" "sudo apt-get install -y libgtk-3-0 xvfb xdotool" "$(window_tests 1000)"
    contains "leaves the tests out and counts them" "options <-Dlamella.nowindow=true>, unseen 2" "$(window_tests 1000)"
    contains "installs as root, and says so" "installing it (apt-get install -y libgtk-3-0 xvfb xdotool)" "$(window_tests 0)"
    contains "goes on with a display" "display after: install -y libgtk-3-0 xvfb xdotool" "$(window_tests 0)"
    contains "does not leave them out where they are required" "must not be left out" \
        "$(LAMELLA_WINDOW_TESTS=required window_tests 1000)"
fi

# Counting.
reports="$tree/tests/org.lamella.core.tests/target/surefire-reports"
mkdir -p "$reports"
cat >"$reports/TEST-a.xml" <<'END'
<testsuite name="a"
    tests="5" errors="1" skipped="1" failures="1">
  <testcase name="good" classname="a.A"/>
  <testcase name="bad" classname="a.A">
    <failure message="x"/>
  </testcase>
</testsuite>
END
count() { sh -c 'root=$1; . "$1/releng/launch/java.sh"; . "$1/releng/launch/count.sh"; count_tests' sh "$tree"; }
code=0
counted=$(count) || code=$?
equal "fails when a test failed" 1 "$code"
equal "names what failed and counts" "FAILED  a.A.bad
        x
2 passed, 2 failed, 1 skipped" "$counted"
echo '<testsuite name="b" tests="3" errors="0" skipped="1" failures="0"></testsuite>' >"$reports/TEST-a.xml"
equal "counts the good" "2 passed, 0 failed, 1 skipped" "$(count)"
echo '<testsuite name="b" tests="1" errors="0" skipped="1" failures="0"></testsuite>' >"$reports/TEST-a.xml"
code=0
count >/dev/null || code=$?
equal "fails when none ran" 1 "$code"

[ "$failed" = 0 ] || exit 1
echo "check.sh: ./lamella finds its Java, builds when it must and starts"
