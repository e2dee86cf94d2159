#!/bin/sh
# Installs the two C libraries that the build needs, libcmark and libyaml, where they are missing:
# with apt on Debian and Ubuntu, with brew on macOS. Says what to do where neither is there.
set -eu

has() { pkg-config --exists "$1" 2>/dev/null; }

if command -v pkg-config >/dev/null 2>&1 && has libcmark && has yaml-0.1; then
  exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "libcmark and libyaml are missing. Ask an administrator to run:" >&2
      echo "  apt-get install pkg-config libcmark-dev libyaml-dev" >&2
      exit 1
    fi
    as_root="sudo"
  fi
  echo "Installing libcmark and libyaml with apt-get" >&2
  $as_root apt-get update -qq -o DPkg::Lock::Timeout=300
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 pkg-config libcmark-dev libyaml-dev >/dev/null
elif command -v brew >/dev/null 2>&1; then
  echo "Installing libcmark and libyaml with brew" >&2
  brew install --quiet pkgconf cmark libyaml
else
  echo "libcmark and libyaml are missing, and neither apt-get nor brew is here to install them." >&2
  echo "Install the development files of both (libcmark, yaml-0.1) and run this again." >&2
  exit 1
fi

if ! { has libcmark && has yaml-0.1; }; then
  echo "libcmark and libyaml were installed, but pkg-config does not find them:" >&2
  echo "  pkg-config --exists libcmark yaml-0.1" >&2
  exit 1
fi
