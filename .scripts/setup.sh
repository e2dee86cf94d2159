#!/bin/sh
# Installs the two C libraries that the build needs, libcmark and libyaml, where they are missing:
# with apt on Debian and Ubuntu, with brew on macOS. Says what to do where neither is there.
set -eu

# The build asks pkg-config where the libraries are; in the usual folders it needs no answer.
is_ready() {
  pkg-config --exists libcmark yaml-0.1 2>/dev/null || { sees cmark.h && sees yaml.h; }
}

sees() {
  [ -f "/usr/include/$1" ] || [ -f "/usr/local/include/$1" ] ||
    printf '#include <%s>\n' "$1" | clang -E - >/dev/null 2>&1
}

if is_ready; then
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
  # After sudo, which keeps no settings of its caller.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 pkg-config libcmark-dev libyaml-dev >/dev/null
elif command -v brew >/dev/null 2>&1; then
  echo "Installing libcmark and libyaml with brew" >&2
  brew install --quiet pkgconf cmark libyaml
else
  echo "libcmark and libyaml are missing, and neither apt-get nor brew is here to install them." >&2
  echo "Install the development files of both (libcmark, yaml-0.1) and run this again." >&2
  exit 1
fi

if ! is_ready; then
  echo "libcmark and libyaml were installed, but neither pkg-config nor clang finds them:" >&2
  echo "  pkg-config --exists libcmark yaml-0.1" >&2
  exit 1
fi
