#!/usr/bin/env bash
# The step of action.yml: annotations on the pull request, then the same findings as SARIF.
set -euo pipefail

inputs=()
while IFS= read -r line; do
  [ -z "$line" ] || inputs+=("$line")
done <<<"${CYD_FILES:-}"
if [ "${#inputs[@]}" -eq 0 ]; then
  echo '::error::The input "files" names nothing to lint.'
  exit 2
fi

options=()
[ -z "${CYD_CONFIG:-}" ] || options+=("--config=$CYD_CONFIG")
[ -z "${CYD_SEVERITY:-}" ] || options+=("--severity=$CYD_SEVERITY")
[ -z "${CYD_MAX_WARNINGS:-}" ] || options+=("--max-warnings=$CYD_MAX_WARNINGS")
[ -z "${CYD_BASELINE:-}" ] || options+=("--baseline=$CYD_BASELINE")

cyd() {
  npx --yes "@cydkit/cli@${CYD_VERSION:-latest}" lint "$@" -- "${inputs[@]}"
}

code=0
cyd "${options[@]}" --format=github || code=$?

# Written when there are findings, too: that is when somebody wants to read it.
if [ "$code" -lt 2 ] && [ -n "${CYD_SARIF:-}" ]; then
  cyd "${options[@]}" --exit-zero --format=sarif "--output=$CYD_SARIF"
  echo "sarif=$CYD_SARIF" >>"$GITHUB_OUTPUT"
fi
exit "$code"
