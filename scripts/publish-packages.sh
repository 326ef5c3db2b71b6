#!/usr/bin/env bash
# Publishes the packages in a folder that the registry does not have, and tags the commit with the
# name and version of each: `bash scripts/publish-packages.sh FOLDER`. Where some are published
# already, as after a run that broke off, it goes on with the others.
set -euo pipefail

cd "$1"
for file in *.tgz; do
  package=$(tar -xzOf "$file" package/package.json |
    node -p 'const { name, version } = JSON.parse(fs.readFileSync(0)); `${name}@${version}`')
  if known=$(npm view "$package" version 2>&1); then
    [ -z "$known" ] || continue
  elif [[ $known != *E404* ]]; then
    echo "$known" >&2
    exit 1
  fi
  npm publish "./$file" --provenance --access public --ignore-scripts
  gh api "repos/$GITHUB_REPOSITORY/git/refs" --silent -f "ref=refs/tags/$package" -f "sha=$GITHUB_SHA"
done
