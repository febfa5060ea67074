#!/usr/bin/env bash
# Fails when bundles/org.lamella.model/src-gen is not exactly what the model generates. Touches nothing in the tree.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bundle=bundles/org.lamella.model
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mkdir -p "$scratch/$bundle"
cp -r "$here/../../$bundle/model" "$scratch/$bundle/"
"$here/generate.sh" "$scratch"
if ! diff -rq "$here/../../$bundle/src-gen" "$scratch/$bundle/src-gen"; then
    echo "check.sh: $bundle/src-gen is not what the model generates; run releng/emf-codegen/generate.sh and commit" >&2
    exit 1
fi
echo "check.sh: $bundle/src-gen is what the model generates"
