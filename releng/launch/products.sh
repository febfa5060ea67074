#!/usr/bin/env bash
# Copyright (c) 2026 Lamella contributors
# This program and the accompanying materials are made available under the EPL-2.0
# SPDX-License-Identifier: EPL-2.0
#
# Checks the products that the build made for each window system: the widgets (SWT) are those of this system and no
# other, the start list names them, everything else is as on Linux. Needs a build; prints what is wrong and ends with 1.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
products=$here/../org.lamella.workstation.product/target/products/org.lamella.workstation
commands=$here/../org.lamella.headless.product/target/products/org.lamella.headless/linux/gtk/x86_64/plugins
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

fail() {
    printf 'products.sh: %s\n' "$1" >&2
    failed=1
}

# check NAME FOLDER FRAGMENT
check() {
    folder=$products/$2
    [ -d "$folder/plugins" ] || {
        fail "there is no product for $1 in $folder"
        return
    }
    found=$(cd "$folder/plugins" && ls | grep -E '^org\.eclipse\.swt\.(gtk|win32|cocoa)\.' | sed 's/_[0-9]*\.[0-9].*//')
    [ "$found" = "$3" ] || fail "the product for $1 has the widgets of ${found:-none}, not of $3"
    grep -q "$3" "$folder/configuration/config.ini" || fail "config.ini for $1 does not start $3"
    (cd "$folder/plugins" && ls) | grep -vE '^org\.eclipse\.swt\.(gtk|win32|cocoa)\.' >"$scratch/$1"
    cmp -s "$scratch/Linux" "$scratch/$1" || fail "Linux and $1 differ: $(diff "$scratch/Linux" "$scratch/$1" | tr '\n' ' ')"
    for launcher in "$commands"/org.lamella.launcher_*.jar; do :; done
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$launcher" org.lamella.launcher.Assembly "$commands" "$folder/plugins" \
        "$scratch/install.$1"
    grep -q " rest $3.jar" "$scratch/install.$1/window.list" || fail "what starts on $1 does not have $3"
}

check Linux linux/gtk/x86_64 org.eclipse.swt.gtk.linux.x86_64
check Windows win32/win32/x86_64 org.eclipse.swt.win32.win32.x86_64
check macOS macosx/cocoa/aarch64/Eclipse.app/Contents/Eclipse org.eclipse.swt.cocoa.macosx.aarch64

[ "$failed" = 0 ] || exit 1
echo "products.sh: the products for Linux, Windows and macOS have their own widgets, and else the same"
