# Copyright (c) 2026 Lamella contributors
# This program and the accompanying materials are made available under the EPL-2.0
# SPDX-License-Identifier: EPL-2.0
#
# Part of ./lamella that every start needs: which Java, is the build current, start. Quick; starts few processes.

needed_java=25

# Without a locale Java on Linux could not open a file whose name is not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
'' | C | POSIX) [ ! -d /proc/self ] || export LC_ALL=C.UTF-8 ;;
esac

say() { printf '%s\n' "$*" >&2; }

die() {
    say "lamella: $1"
    shift
    for line in "$@"; do say "         $line"; done
    exit 1
}

# java_at FOLDER: sets java_version (major) and java_build; false unless it is recent enough.
java_at() {
    java_version=0 java_build=
    [ -x "$1/bin/java" ] || return 1
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            value=${value#\"}
            case $key in
            JAVA_VERSION) java_version=${value%%[!0-9]*} ;;
            JAVA_RUNTIME_VERSION) java_build=${value%\"} ;;
            esac
        done <"$1/release"
    elif [ "$1" != /usr ]; then
        java_version=$("$1/bin/java" -version 2>&1 | sed -n '1s/^[^"]*"\([0-9]*\).*/\1/p')
    fi
    [ "${java_version:-0}" -ge "$needed_java" ]
}

# consider FOLDER WHERE: takes the JDK there if it is recent enough; notes what it found otherwise.
consider() {
    if java_at "$1"; then
        if [ -x "$1/bin/javac" ]; then
            java_home=$1
            return 0
        fi
        [ -n "$java_runtime" ] || java_runtime=$1
        seen="$seen
$2: Java $java_version without a compiler"
    elif [ "${java_version:-0}" -gt 0 ]; then
        seen="$seen
$2: Java $java_version"
    fi
    return 1
}

java_on_path() {
    found=$(command -v java) || return 1
    while [ -L "$found" ]; do
        link=$(readlink "$found")
        case $link in
        /*) found=$link ;;
        *) found=$(dirname "$found")/$link ;;
        esac
    done
    case $found in
    /usr/bin/java | */shims/java)
        found=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
        ;;
    */bin/java) found=${found%/bin/java} ;;
    esac
    [ -n "$found" ] && consider "$found" "java on the PATH ($found)"
}

java_in_usual_folders() {
    if [ -x /usr/libexec/java_home ]; then
        found=$(/usr/libexec/java_home -v "$needed_java+" 2>/dev/null) && consider "$found" "$found" && return
    fi
    for found in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/jdks/* /usr/local/*jdk* \
        "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jbang/jdks/* \
        "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
        [ -d "$found/bin" ] && consider "$found" "$found" && return
    done
    return 1
}

# Sets java_home. A Java without a compiler is taken when there is no other: it can run what is built.
find_java() {
    java_home='' java_runtime='' seen=''
    if [ -n "${JAVA_HOME-}" ] && consider "${JAVA_HOME%/}" "JAVA_HOME ($JAVA_HOME)"; then :
    elif java_on_path; then :
    elif java_in_usual_folders; then :
    elif [ -n "$java_runtime" ]; then
        java_home=$java_runtime
        java_at "$java_home"
    else
        no_java "needs a JDK $needed_java or newer, and none was found."
    fi
}

# no_java MESSAGE: says what was found and what to do, and ends.
no_java() {
    say "lamella: $1"
    if [ -n "$seen" ]; then
        say "         Found only:$(printf '%s' "$seen" | sed 's/^./             &/')"
    else
        say "         Looked at JAVA_HOME, the PATH and the usual folders of Java."
    fi
    say "         Install a JDK (not a JRE), for example Eclipse Temurin $needed_java:"
    say "             Debian, Ubuntu   sudo apt install openjdk-$needed_java-jdk-headless"
    say "             Fedora           sudo dnf install java-$needed_java-openjdk-devel"
    say "             macOS            brew install openjdk@$needed_java"
    say "             SDKMAN           sdk install java $needed_java-tem"
    say "         If it is installed elsewhere, say where:  export JAVA_HOME=/path/to/jdk"
    exit 1
}

# Whether there is a build and no source is newer; sets install.
is_current() {
    install=''
    [ -r "$state/current" ] && [ -e "$state/stamp" ] || return 1
    read -r install <"$state/current"
    install=$state/installs/$install
    [ -e "$install/bundles.list" ] || return 1
    newer=$(cd "$root" && find pom.xml .mvn bundles features targetplatform releng/*.product \
        -name target -prune -o -name bin -prune -o -name '.polyglot.*' -prune -o -name pom.tycho -prune -o \
        -newer "$state/stamp" \( -type f -o -type d -path 'bundles/*/*' \) -print | head -n 1)
    [ -z "$newer" ]
}

# Sets area: the folder with the framework's state and the ahead-of-time cache for this build and this Java.
find_area() {
    if [ -n "${XDG_CACHE_HOME-}" ]; then
        caches=$XDG_CACHE_HOME
    elif [ -d "${HOME-}/Library/Caches" ]; then
        caches=$HOME/Library/Caches
    else
        caches=${HOME:-/tmp}/.cache
    fi
    caches=$caches/lamella
    area=$(printf '%s\n' "$install" "$java_home" "$java_version" "$java_build" | cksum)
    area=$caches/${area%% *}
}

# The command line's virtual machine: small, and over soon. The window's has to compute for hours without long pauses; it
# optimises only what runs very often, which leaves the processors to the start.
machine='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
use_window_machine() {
    machine='-Dlamella.window=true --enable-native-access=ALL-UNNAMED'
    machine="$machine -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=3000"
    machine="$machine -XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=100000"
    [ "$(uname)" != Darwin ] || machine="$machine -XstartOnFirstThread"
}

# What goes over each pattern of a scan: all of the compiler, and the vector module, which costs a part of the fast start.
use_computing_machine() {
    machine='-XX:+UseParallelGC --add-modules=jdk.incubator.vector'
}

# run_java FOLDER OPTIONS... : the launcher's virtual machine with this area. The log of the virtual machine itself
# stays off the standard output, and says nothing when the cache does not suit.
run_java() {
    folder=$1
    shift
    # What the machine is asked for, and the user's options, are words.
    # shellcheck disable=SC2086
    exec "$java_home/bin/java" $machine \
        -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr \
        -Djava.awt.headless=true -Dlamella.install="$install" -Dlamella.area="$folder" \
        -Dlamella.home="${LAMELLA_HOME:-${HOME:-/tmp}/.lamella}" -Dlamella.root="$root" \
        -cp "$install/lib/org.lamella.launcher.jar:$install/lib/org.eclipse.osgi.jar" "$@"
}

run_lamella() {
    cache=''
    case " $* " in
    ' index '* | *' orientation-mapping '*) use_computing_machine ;;
    esac
    [ ! -e "$area/lamella.aot" ] || cache="-XX:AOTCache=$area/lamella.aot"
    # shellcheck disable=SC2086
    run_java "$area/state" ${cache:+"$cache"} ${LAMELLA_JAVA_OPTIONS-} org.lamella.launcher.Main "$@"
}

# run_window FILES... : the first window of a build notes what it loads; when it is closed, the cache from which the next
# ones start is made of that, in the background.
run_window() {
    use_window_machine
    if [ -e "$area/window.aot" ]; then
        # shellcheck disable=SC2086
        run_java "$area/window" -XX:AOTCache="$area/window.aot" ${LAMELLA_JAVA_OPTIONS-} org.lamella.launcher.Main "$@"
    fi
    cache=$area/window.$$
    code=0
    # shellcheck disable=SC2086
    (run_java "$area/window" -XX:AOTMode=record -XX:AOTConfiguration="$cache.config" -Dlamella.shown="$cache.shown" \
        ${LAMELLA_JAVA_OPTIONS-} org.lamella.launcher.Main "$@") >/dev/null || code=$?
    # A start that only handed over its files has not seen what a window needs.
    if [ -e "$cache.shown" ]; then
        make_window_cache >/dev/null 2>&1 </dev/null &
    else
        rm -f "$cache.config"
    fi
    exit "$code"
}

make_window_cache() {
    trap '' HUP INT
    (run_java "$area/window" -XX:AOTMode=create -XX:AOTConfiguration="$cache.config" -XX:AOTCache="$cache.aot") &&
        mv "$cache.aot" "$area/window.aot"
    rm -f "$cache.aot" "$cache.config" "$cache.shown"
}
