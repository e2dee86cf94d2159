#!/bin/sh
# Prepares what the tests beside the build need, where something is missing: Chromium for the browser
# suite, jq and unzip for the recipes, PostgreSQL for the outcomes, strace for builds whose calls fail,
# and in .build/browser a Python of their own with the packages that the three requirements.txt name. With apt on Debian;
# elsewhere it says what to install.
set -eu
cd "$(dirname "$0")/.."

wanted="Tests/Browser/requirements.txt Tests/Recipes/requirements.txt Tests/Outcomes/requirements.txt"
place=.build/browser
installed="$place/requirements.txt"

has_chromium() {
  for name in "${CHROMIUM:-}" chromium-headless-shell /usr/bin/chromium chromium chromium-browser \
    google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

# Debian has the module venv without what fills an environment with it, ensurepip.
can_make_environments() {
  "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# Names a Python that can make an environment.
find_python() {
  for name in python3 /usr/bin/python3; do
    if command -v "$name" >/dev/null 2>&1 && can_make_environments "$name"; then
      echo "$name"
      return 0
    fi
  done
  return 1
}

is_installed() {
  # The names are words of one list.
  # shellcheck disable=SC2086
  cat $wanted | cmp -s - "$installed" &&
    "$place/bin/python" -c 'import duckdb, jq, playwright, pytest, ruamel.yaml, statsmodels' 2>/dev/null
}

# Whether Debian's Chromium without windows, which is faster, is worth installing beside another one:
# where nobody has to be asked.
wants_shell() {
  [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 &&
    ! command -v chromium-headless-shell >/dev/null 2>&1
}

missing=""
if wants_shell || ! has_chromium; then missing="chromium"; fi
is_installed || find_python >/dev/null || missing="$missing python3 python3-venv"
for tool in jq unzip; do
  command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
# Debian keeps its programs out of the path.
has_postgresql() {
  command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ||
    ls /opt/homebrew/opt/postgresql@*/bin/initdb >/dev/null 2>&1
}
has_postgresql || missing="$missing postgresql"
# Only Linux has it: the tests in Swift that let a build's calls fail use it where it is.
if command -v apt-get >/dev/null 2>&1 && ! command -v strace >/dev/null 2>&1; then
  missing="$missing strace"
fi

if [ -n "$missing" ] && command -v apt-get >/dev/null 2>&1; then
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "The suites in Python need more. Ask an administrator to run:" >&2
      echo "  apt-get install $missing" >&2
      echo "or leave the browser out: make test-fast" >&2
      exit 1
    fi
    as_root="sudo"
  fi
  echo "Installing what the suites in Python need with apt-get:" $missing >&2
  $as_root apt-get update -qq -o DPkg::Lock::Timeout=300
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    missing=$(echo "$missing" | sed 's/^chromium/chromium-headless-shell/')
  fi
  # After sudo, which keeps no settings of its caller. The names are words of one list.
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 $missing >/dev/null
elif [ -n "$missing" ]; then
  echo "The suites in Python need Chromium or Chrome, Python 3.11 or later, jq, unzip and PostgreSQL." >&2
  echo "On macOS:" >&2
  echo "  brew install python jq postgresql@17" >&2
  echo "  brew install --cask google-chrome" >&2
  echo "CHROMIUM=/path/to/it names a browser in another place. Without: make test-fast" >&2
  exit 1
fi

if ! has_chromium; then
  echo "There is still no Chromium. CHROMIUM=/path/to/it names a browser in another place." >&2
  exit 1
fi

if ! is_installed; then
  python=$(find_python) || {
    echo "There is still no Python 3.11 or later that can make an environment (python3-venv)." >&2
    exit 1
  }
  echo "Installing the packages of the suites in Python into $place" >&2
  rm -rf "$place"
  "$python" -m venv "$place"
  for list in $wanted; do
    "$place/bin/python" -m pip install --quiet --disable-pip-version-check -r "$list"
  done
  # Last, so that a run that was broken off begins anew.
  # shellcheck disable=SC2086
  cat $wanted >"$installed"
fi
