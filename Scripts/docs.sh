#!/usr/bin/env bash
# Renders the DocC catalogue into .build/docs with the toolchain's own docc; no plug-in is needed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

docc="$(command -v docc || xcrun --find docc 2>/dev/null || true)"
if [ -z "$docc" ]; then
  echo "docs: this Swift toolchain has no docc; read Sources/Chancery/Chancery.docc/*.md instead" >&2
  exit 1
fi
graphs=.build/symbol-graphs
rm -rf "$graphs" && mkdir -p "$graphs"
# The re-exporting module alone has no symbols of its own, so every module's graph goes in.
# A folder of its own, since other flags would have everything built again next time.
swift build --scratch-path .build-docs --target Chancery -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/$graphs"
"$docc" convert Sources/Chancery/Chancery.docc --additional-symbol-graph-dir "$graphs" \
  --fallback-display-name Chancery --fallback-bundle-identifier chancery --output-path .build/docs
echo "docs: written to .build/docs; to read them: python3 -m http.server --directory .build/docs," \
  "then the page /documentation/chancery" >&2
