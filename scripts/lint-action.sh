#!/usr/bin/env bash
# The step of action.yml: annotations on the pull request, then the same findings as SARIF.
#
# Whoever opens a pull request decides what is in the checkout, so nothing found there is run, and
# nothing there says what is run: the command is installed elsewhere, with settings of its own.
set -euo pipefail

fail() {
  echo "::error::$1"
  exit 2
}

unset CDPATH
checkout=$(pwd -P)
# No command or setting is looked up in the checkout, not even through a relative PATH.
cd "${RUNNER_TEMP:-/tmp}"

# Settings of npm and Node may name files of the checkout.
shopt -s nocasematch
for name in $(compgen -e); do
  case $name in npm_* | node_options | node_path) unset "$name" ;; esac
done
shopt -u nocasematch

inputs=()
while IFS= read -r line; do
  [ -z "$line" ] || inputs+=("$line")
done <<<"${CYD_FILES:-}"
[ "${#inputs[@]}" -gt 0 ] || fail 'The input "files" names nothing to lint.'

arguments=(lint)
if [ -n "${CYD_CONFIG:-}" ]; then
  # A module would be run, and a pull request may change it.
  [[ $CYD_CONFIG == *.json ]] || fail 'The input "config" must name a .json file.'
  arguments+=("--config=$CYD_CONFIG")
fi
[ -z "${CYD_SEVERITY:-}" ] || arguments+=("--severity=$CYD_SEVERITY")
[ -z "${CYD_MAX_WARNINGS:-}" ] || arguments+=("--max-warnings=$CYD_MAX_WARNINGS")
[ -z "${CYD_BASELINE:-}" ] || arguments+=("--baseline=$CYD_BASELINE")

# Whether the file would be written exactly there: a link in the checkout may lead elsewhere.
has_no_link() (
  cd "$checkout"
  [[ $1 != */* ]] || cd -- "${1%/*}/"
  [ "$PWD" = "$(pwd -P)" ] && [ ! -L "${1##*/}" ]
)
[ -z "${CYD_SARIF:-}" ] || has_no_link "$CYD_SARIF" ||
  fail 'The input "sarif" must name a file in a folder that exists, without symbolic links.'

node=$(node -p process.execPath)
version=${CYD_VERSION:-$("$node" -p 'require(process.argv[1]).version' "${BASH_SOURCE[0]%/*}/../apps/cli/package.json")}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] ||
  fail 'The input "version" must be an exact version, such as 1.2.3.'

home=$(mktemp -d "$PWD/cyd.XXXXXX")
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{"private":true}' >package.json
npm install "@cydkit/cli@$version" "--registry=${CYD_REGISTRY:-https://registry.npmjs.org/}" \
  --userconfig=user.npmrc --globalconfig=global.npmrc --cache=cache \
  --ignore-scripts --no-save --no-audit --no-fund --no-update-notifier --loglevel=error 1>&2 ||
  fail "@cydkit/cli $version could not be installed."
program=$home/node_modules/@cydkit/cli/$("$node" -p 'require("@cydkit/cli/package.json").bin.cyd')

cyd() (
  cd "$checkout"
  exec "$node" "$program" "${arguments[@]}" "$@" -- "${inputs[@]}"
)

code=0
cyd --format=github || code=$?

# Also written when there are findings: that is when it is read.
if [ "$code" -lt 2 ] && [ -n "${CYD_SARIF:-}" ]; then
  cyd --exit-zero --format=sarif "--output=$CYD_SARIF"
  echo "sarif=$CYD_SARIF" >>"$GITHUB_OUTPUT"
fi
exit "$code"
