# Copyright (c) 2026 Lamella contributors
# This program and the accompanying materials are made available under the EPL-2.0
# SPDX-License-Identifier: EPL-2.0
#
# Part of ./lamella test: counts what the test reports say.

# Prints the failed tests and, as the last line, the counts. Ends with 1 if a test failed or none ran.
count_tests() {
    set -- "$root"/tests/*/target/surefire-reports/TEST-*.xml
    [ -e "$1" ] || die "no test was run; the log is in $state/test.log"
    awk -v unseen="${unseen:-0}" '
        # Attributes of a tag may be on several lines; a tag ends with ">".
        /<testsuite[ \t>]/ { suite = 1 }
        suite {
            head = head " " $0
            if ($0 ~ />/) {
                tests += number(head, "tests"); failed += number(head, "failures") + number(head, "errors")
                skipped += number(head, "skipped")
                suite = 0; head = ""
            }
        }
        /<testcase / { name = text($0, "classname") "." text($0, "name") }
        /<(failure|error)[ \t>]/ { print "FAILED  " name; if (text($0, "message") != "") print "        " text($0, "message") }
        function text(line, key) {
            return match(line, " " key "=\"[^\"]*\"") ? substr(line, RSTART + length(key) + 3, RLENGTH - length(key) - 4) : ""
        }
        function number(line, key) { return text(line, key) + 0 }
        END {
            printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped + unseen
            if (unseen > 0) printf "(%d of the skipped need a display)\n", unseen > "/dev/stderr"
            exit (failed > 0 || tests - skipped == 0)
        }' "$@"
}
