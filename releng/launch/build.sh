# Copyright (c) 2026 Lamella contributors
# This program and the accompanying materials are made available under the EPL-2.0
# SPDX-License-Identifier: EPL-2.0
#
# Part of ./lamella that builds, prepares the fast start, tests and measures.

part='' stamp='' locked='' xvfb=''
trap 'clean_up' EXIT
trap 'clean_up; trap - INT; kill -INT $$' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# Removes what is half made, also when interrupted.
clean_up() {
    [ -z "$part" ] || rm -rf "$part"
    [ -z "$stamp" ] || rm -f "$stamp"
    [ -z "$locked" ] || rm -rf "$lock"
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || :
    part='' stamp='' locked='' xvfb=''
}

# Makes the folder for the build and takes its lock: waits until nobody else has it. A lock whose owner is gone is taken
# over.
start_build() {
    mkdir -p "$state/installs" 2>/dev/null && [ -w "$state" ] ||
        die "cannot write to $state" "Lamella builds in its own folder; make it writable for you."
    lock=$state/lock
    told=''
    until mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/owner" 2>/dev/null || :)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            # Of several that notice it, one succeeds in the renaming.
            mv "$lock" "$lock.$$" 2>/dev/null && rm -rf "$lock.$$"
            continue
        fi
        [ -n "$told" ] || say "Somebody else is building Lamella here; waiting."
        told=yes
        sleep 0.2
    done
    locked=yes
    printf '%s\n' $$ >"$lock/owner"
}

# Reads Maven's log and shows what matters: one line a module, the number of files fetched, the number of tests.
show_progress() {
    fetched=0 module='' tests=0
    while IFS= read -r line; do
        case $line in
        *'Downloaded from '*)
            fetched=$((fetched + 1))
            if [ -t 2 ]; then
                printf '\r\033[K  fetching libraries: %s files' "$fetched" >&2
            elif [ $((fetched % 250)) = 0 ]; then
                say "  fetching libraries: $fetched files"
            fi
            ;;
        '[INFO] Building '*' ['*/*']')
            [ "$tests" = 0 ] || say "          $tests tests"
            tests=0
            number=${line##*\[}
            module=${line#\[INFO\] Building }
            module=${module%% [0-9]*}
            case $module in
            *aggregator*) ;;
            *)
                [ ! -t 2 ] || printf '\r\033[K' >&2
                printf '  %7s  %s\n' "${number%\]}" "${module#\[*\] }" >&2
                ;;
            esac
            ;;
        'Tests run: '*' -- in '*)
            number=${line#Tests run: }
            tests=$((tests + ${number%%,*}))
            ;;
        esac
    done
    [ "$tests" = 0 ] || say "          $tests tests"
}

# maven LOG ARGS...: runs the wrapper and shows progress; false if it failed.
maven() {
    log=$1
    shift
    [ -x "$java_home/bin/javac" ] ||
        no_java "has to build, and $java_home has no compiler (javac). It needs a JDK $needed_java or newer."
    rm -f "$log.code"
    {
        code=0
        cd "$root" && JAVA_HOME=$java_home ./mvnw -B "$@" </dev/null || code=$?
        printf '%s\n' "$code" >"$log.code"
    } 2>&1 | tee "$log" | show_progress
    read -r code <"$log.code" || code=1
    rm -f "$log.code"
    [ "$code" = 0 ]
}

build_failed() {
    say ''
    grep -a '^\[ERROR\] [^[]' "$1" | grep -av -e 'e-run Maven' -e 'For more information' -e 'After correcting' \
        -e 'mvn <args>' | sed 's/ -> \[Help 1\]$//' | head -n 25 >&2 || :
    if grep -aq -e 'Unknown host' -e UnknownHostException -e 'Connection refused' -e 'onnect timed out' \
        -e 'Network is unreachable' -e 'Could not transfer artifact' -e 'Failed to fetch' -e 'in name resolution' \
        -e 'one of its dependencies could not be resolved' "$1"; then
        die "the build could not fetch its libraries." \
            "The first build needs the network (Maven Central); behind a proxy, set it in ~/.m2/settings.xml." \
            "Then run the same command again: what was fetched is kept. Log: $1"
    fi
    die "the build failed; the whole log is in $1"
}

# Builds the products and makes the folder that Lamella starts from. Sets install.
build_install() {
    start_build
    if is_current; then
        clean_up
        return
    fi
    if [ -e "$state/current" ]; then
        say "Sources have changed: building Lamella with Java $java_version."
    else
        say "Building Lamella with Java $java_version. This happens once; the first time it fetches its libraries."
    fi
    log=$state/build.log
    part=$state/installs/part
    stamp=$state/stamp.part
    : >"$stamp"
    remove_products
    rm -rf "$part"
    maven "$log" package -Dlamella.notests || build_failed "$log"

    plugins=$root/releng/org.lamella.headless.product/target/products/org.lamella.headless/linux/gtk/x86_64/plugins
    case $(uname) in
    Darwin) platform=macosx/cocoa/aarch64/Eclipse.app/Contents/Eclipse ;;
    *) platform=linux/gtk/x86_64 ;;
    esac
    window=$root/releng/org.lamella.workstation.product/target/products/org.lamella.workstation/$platform/plugins
    for launcher in "$plugins"/org.lamella.launcher_*.jar; do :; done
    "$java_home/bin/java" -cp "$launcher" org.lamella.launcher.Assembly "$plugins" "$window" "$part" >>"$log" 2>&1 ||
        build_failed "$log"
    name=$(date +%Y%m%d-%H%M%S)-$$
    mv "$part" "$state/installs/$name"
    printf '%s\n' "$name" >"$state/current.part"
    mv "$state/current.part" "$state/current"
    mv "$stamp" "$state/stamp"
    install=$state/installs/$name
    # The one before stays: a command may still run from it.
    for old in "$state"/installs/*; do printf '%s\n' "$old"; done | sort -r | tail -n +3 |
        while IFS= read -r old; do rm -rf "$old"; done
    clean_up
}

# A class whose source is gone must not stay.
remove_products() {
    rm -rf "$root"/bundles/*/target "$root"/features/*/target "$root"/releng/*.product/target
}

# Makes the area: the framework's state, then the ahead-of-time cache, from what a rehearsal of the usual commands
# loads. Without the cache everything works, only slower.
prepare_area() {
    if ! mkdir -p "$caches" 2>/dev/null || [ ! -w "$caches" ]; then
        die "cannot write to $caches" "Set XDG_CACHE_HOME to a folder that is yours."
    fi
    say "Preparing the fast start (once for this build)."
    for old in "$caches"/*/install; do
        [ -r "$old" ] || continue
        read -r of <"$old" || continue
        [ -d "$of" ] || rm -rf "${old%/install}"
    done
    part=$area.$$
    mkdir "$part"
    (run_java "$part/state" -Dlamella.prepare=true org.lamella.launcher.Main) >"$part/log" 2>&1 || {
        cat "$part/log" >&2
        die "what was built cannot be started."
    }
    (use_window_machine && run_java "$part/window" -Dlamella.prepare=true -Dlamella.workspace="$part/workspace" \
        org.lamella.launcher.Main) >>"$part/log" 2>&1 || {
        cat "$part/log" >&2
        die "the window that was built cannot be started."
    }
    demo=$part/demo
    (run_java "$part/state" -XX:AOTCacheOutput="$part/lamella.aot" -Dlamella.rehearsal=true \
        org.lamella.launcher.Main demo "$demo" \; analyze "$demo" --out "$part/out" \; analyze --json "$demo" \; \
        info "$demo" \; --help \; --version) >>"$part/log" 2>&1 || :
    rm -rf "$demo" "$part/out" "$part/lamella.aot.config"
    printf '%s\n' "$install" >"$part/install"
    [ -d "$area/state" ] || rm -rf "$area"
    [ -d "$area" ] || mv "$part" "$area"
    clean_up
}

# Whether the libraries of the window are there.
has_gtk() {
    for found in /usr/lib/*/libgtk-3.so.0 /usr/lib/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/local/lib/libgtk-3.so.0; do
        [ ! -e "$found" ] || return 0
    done
    ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

# What the tests of the window need and what of it is missing, and the command that gets it.
find_window_needs() {
    missing='' get=''
    [ "$(uname)" = Linux ] || return 0
    has_gtk || missing='GTK 3'
    command -v Xvfb >/dev/null || missing="${missing:+$missing and }a virtual display (Xvfb)"
    command -v xdotool >/dev/null || missing="${missing:+$missing and }a keyboard for it (xdotool)"
    [ -n "$missing" ] || return 0
    if command -v apt-get >/dev/null; then
        gtk=libgtk-3-0
        apt-cache show libgtk-3-0t64 >/dev/null 2>&1 && gtk=libgtk-3-0t64
        get="apt-get install -y $gtk xvfb xdotool"
    elif command -v dnf >/dev/null; then
        get='dnf install -y gtk3 xorg-x11-server-Xvfb xdotool'
    elif command -v pacman >/dev/null; then
        get='pacman -S gtk3 xorg-server-xvfb xdotool'
    elif command -v zypper >/dev/null; then
        get='zypper install gtk3 xorg-x11-server-Xvfb xdotool'
    else
        get='install GTK 3, Xvfb and xdotool with the tools of your system'
    fi
}

# Gets what the tests of the window need where that may be done without asking, and starts a display for them. Sets
# window_tests to the option for Maven: empty, or the one that leaves these tests out.
prepare_window_tests() {
    window_tests='' unseen=0
    find_window_needs
    if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "The tests of the window need $missing: installing it ($get)."
        (apt-get update -q && find_window_needs && DEBIAN_FRONTEND=noninteractive $get) >"$state/apt.log" 2>&1 ||
            say "That failed; the log is in $state/apt.log"
        find_window_needs
    fi
    if [ -z "$missing" ]; then
        start_display
        return
    fi
    [ -z "${LAMELLA_WINDOW_TESTS-}" ] ||
        die "the tests of the window need $missing, and they must not be left out here." "Get it with: $get"
    say "The tests of the window are left out: $missing is missing. Get it with:"
    say "    sudo $get"
    window_tests=-Dlamella.nowindow=true
    # Those of single widgets leave themselves out.
    unset DISPLAY WAYLAND_DISPLAY
    unseen=$(find "$root/tests/org.lamella.ui.tests/src" -name '*.java' -exec cat {} + |
        grep -cE '^ *@(Test|ParameterizedTest|RepeatedTest)') || :
}

# A display of their own, so that windows neither flash by on the real one nor depend on it.
start_display() {
    [ "$(uname)" = Linux ] || return 0
    number=$state/display.$$
    Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$number" >"$state/xvfb.log" 2>&1 &
    xvfb=$!
    for wait in 1 2 3 4 5 6 7 8 9 10; do
        [ ! -s "$number" ] || break
        sleep 0.3
    done
    read -r display <"$number" || die "the virtual display did not start; the log is in $state/xvfb.log"
    rm -f "$number"
    DISPLAY=:$display
    export DISPLAY
    unset WAYLAND_DISPLAY
}

# run_test [MAVEN ARGS]: all tests; the last line counts them.
run_test() {
    start_build
    say "Building Lamella with Java $java_version and running all tests."
    prepare_window_tests
    log=$state/test.log
    remove_products
    rm -rf "$root"/tests/*/target
    # shellcheck disable=SC2086
    maven "$log" verify -Dlamella.findings=err -Dmaven.test.failure.ignore=true $window_tests "$@" || build_failed "$log"
    . "$root/releng/launch/count.sh"
    count_tests
}

# run_benchmark [JMH ARGS]: the benchmarks, for example "Mpr -f 1".
run_benchmark() {
    start_build
    log=$state/benchmark.log
    maven "$log" package -DskipTests || build_failed "$log"
    clean_up
    trap - INT
    modules=$root/tests/org.lamella.benchmarks/target
    "$java_home/bin/java" --add-modules=jdk.incubator.vector \
        -cp "$modules/classes:$modules/lib/*" org.openjdk.jmh.Main "$@"
}
