#!/bin/sh
# Copyright (c) 2026 Lamella contributors
# This program and the accompanying materials are made available under the EPL-2.0
# SPDX-License-Identifier: EPL-2.0
#
# start-time.sh [N]: how long it takes from the command to the drawn window, once for the first window of a build and N
# times (3) with the cache that is made of it. Needs Xvfb, xdotool and ImageMagick.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
for tool in Xvfb xdotool import od; do
    command -v "$tool" >/dev/null || {
        echo "start-time.sh needs $tool; on Debian: apt-get install xvfb xdotool imagemagick" >&2
        exit 1
    }
done
work=$(mktemp -d)
XDG_CACHE_HOME=$work/cache LAMELLA_HOME=$work/home DISPLAY=:$((200 + $$ % 300))
export XDG_CACHE_HOME LAMELLA_HOME DISPLAY
unset WAYLAND_DISPLAY
Xvfb "$DISPLAY" -screen 0 1280x800x24 >/dev/null 2>&1 &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null || :; rm -rf "$work"' EXIT

now() {
    date +%s%N
}

# start NAME: starts, waits until the window has drawn its content, says how long that took, and closes it.
start() {
    begun=$(now)
    "$root/lamella" >"$work/log" 2>&1 &
    lamella=$!
    window='' colours=0
    while [ "$colours" -lt 100 ]; do
        kill -0 "$lamella" || {
            cat "$work/log" >&2
            exit 1
        }
        [ -n "$window" ] || window=$(xdotool search --onlyvisible --name '^Lamella' 2>/dev/null | head -n 1)
        [ -z "$window" ] || colours=$(import -window "$window" -resize 200x -depth 8 rgb:- 2>/dev/null |
            od -An -tu1 -w3 -v | sort -u | wc -l)
    done
    echo "$1: $((($(now) - begun) / 1000000)) ms"
    sleep 3
    xdotool windowfocus "$window" key --clearmodifiers ctrl+q
    wait "$lamella"
}

"$root/lamella" --version >/dev/null
start 'first window'
tries=0
until [ -n "$(find "$work/cache" -name window.aot)" ] || [ "$tries" = 120 ]; do
    sleep 1
    tries=$((tries + 1))
done
sleep 2
i=0
while [ "$i" -lt "${1:-3}" ]; do
    start 'next window'
    i=$((i + 1))
done
