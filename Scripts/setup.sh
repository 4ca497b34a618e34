#!/usr/bin/env bash
# Installs what Chancery needs to build and run, and only what is missing; a second run changes nothing.
#
#   Scripts/setup.sh            system libraries, and OpenVINO in .venv
#   Scripts/setup.sh --check    says what is missing and exits 1 if anything is, installs nothing
#
# OPENVINO_VERSION=… asks for another release of the OpenVINO runtime than the one this was tested with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

openvino_version="${OPENVINO_VERSION:-2026.4.1}"
venv=.venv
check_only=no
case "${1:-}" in
  "") ;;
  --check) check_only=yes ;;
  *) echo "usage: Scripts/setup.sh [--check]" >&2; exit 64 ;;
esac

say() { printf 'setup: %s\n' "$*" >&2; }

fail() {
  printf 'setup: %s\n' "$@" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# --- What is there ---------------------------------------------------------------------------------

has_libxml2() {
  if [ "$(uname -s)" = Darwin ]; then
    # SwiftPM looks for Homebrew's copy, which is not on pkg-config's own path.
    [ -f "$(brew_prefix)/opt/libxml2/lib/pkgconfig/libxml-2.0.pc" ] || pkg-config --exists libxml-2.0 2>/dev/null
  else
    have pkg-config && pkg-config --exists libxml-2.0
  fi
}

brew_prefix() {
  if have brew; then brew --prefix; else echo /opt/homebrew; fi
}

# A Python that can make virtual environments, with pip in them.
find_python() {
  local candidate
  for candidate in python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
    if have "$candidate" && "$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

# pip writes RECORD last, so that an install that was interrupted does not count.
has_openvino() {
  local library record
  for record in "$venv"/lib/python3*/site-packages/openvino-"$openvino_version".dist-info/RECORD; do
    [ -f "$record" ] || continue
    for library in "${record%/*/*}"/openvino/libs/libopenvino_c.*; do
      [ -e "$library" ] && return 0
    done
  done
  return 1
}

missing_packages() {
  case "$(uname -s)" in
    Darwin)
      have pkg-config || echo pkgconf
      has_libxml2 || echo libxml2
      have pdftotext || echo poppler
      has_openvino || find_python >/dev/null || echo python
      ;;
    *)
      have pkg-config || echo pkg-config
      has_libxml2 || echo libxml2-dev
      have pdftotext || echo poppler-utils
      has_openvino || find_python >/dev/null || echo python3-venv
      ;;
  esac
}

# --- Installing what is not ------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# Runs a command and shows what it printed only if it failed.
quietly() {
  local output status=0
  output="$("$@" </dev/null 2>&1)" || status=$?
  [ "$status" -eq 0 ] || printf '%s\n' "$output" | tail -n 20 >&2
  return "$status"
}

install_with_apt() {
  if [ "$(id -u)" -ne 0 ] && ! have sudo; then
    fail "these packages are missing: $*" \
      "this account may not install packages; ask an administrator to run: apt-get install $*"
  fi
  say "installing with apt-get: $*"
  # A fresh machine may be updating itself, so a lock is waited for.
  local options=(-y --no-install-recommends -o DPkg::Lock::Timeout=300)
  # The lists may be absent or old; they are fetched only if the install fails without.
  if ! quietly as_root apt-get "${options[@]}" install "$@" 2>/dev/null; then
    quietly as_root apt-get "${options[@]}" update || say "apt-get update failed; trying with the lists there are"
    quietly as_root apt-get "${options[@]}" install "$@" || fail "apt-get could not install: $*" \
      "install them by hand (as root: apt-get install $*), then run this again"
  fi
}

install_packages() {
  if [ "$(uname -s)" = Darwin ]; then
    have brew || fail "these are missing: $*" "install Homebrew, or install them by hand, then run this again"
    say "installing with Homebrew: $*"
    brew install "$@" >&2 || fail "Homebrew could not install: $*" "install them by hand, then run this again"
  elif have apt-get; then
    install_with_apt "$@"
  else
    fail "these are missing (names as in Debian): $*" \
      "there is no apt-get here; install them with this system's package manager, then run this again"
  fi
}

install_openvino() {
  local python
  python="$(find_python)" || fail "no Python 3 that can make virtual environments was found" \
    "install python3 with its venv module (Debian: python3-venv), then run this again"
  say "installing the OpenVINO runtime $openvino_version into $venv"
  # An environment whose Python has gone, or that has no pip, is made anew.
  if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    rm -rf "$venv"
    "$python" -m venv "$venv" || fail "$python -m venv $venv failed" "see the message above"
  fi
  # Only its shared libraries are used, so the Python packages it depends on are left out.
  if ! "$venv/bin/python" -m pip install --quiet --no-input --no-deps "openvino==$openvino_version" \
    </dev/null >&2; then
    fail "pip could not install openvino==$openvino_version" \
      "if the network is the reason, set up pip for it (pip config) and run this again;" \
      "if there is no such version for this Python or machine, another may do:" \
      "  OPENVINO_VERSION=2026.4.0 make demo    (any release of that year; keep the variable set in later runs)"
  fi
  has_openvino || fail "pip installed openvino, but $venv has no libopenvino_c" \
    "remove $venv and run this again; if that does not help, please report it"
}

# --- In order --------------------------------------------------------------------------------------

have swift || fail "swift was not found" "install Swift 6.2 or later from swift.org, then run this again"
have git || fail "git was not found; Swift fetches packages with it" "install git, then run this again"

missing="$(missing_packages | tr '\n' ' ')"
if [ "$check_only" = yes ]; then
  has_openvino || missing="$missing openvino==$openvino_version (in $venv)"
  [ -z "${missing// /}" ] && exit 0
  fail "missing: $missing"
fi
# The names have no spaces of their own.
# shellcheck disable=SC2086
[ -z "${missing// /}" ] || install_packages $missing
has_openvino || install_openvino
